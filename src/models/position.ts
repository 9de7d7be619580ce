import { ArgsType, Field, ObjectType } from 'type-graphql'
import { Stance } from './enums.js'
import { DateScalar } from './scalars.js'

@ObjectType('Position', {
  description:
    'What an actor holds on a topic, from the first statement that shows it to the last before it changes. Later statements that show the same repeat it. ' +
    'It is read of the words of the statements alone: what they do not tell for sure is UNCLEAR. All of those whose stance is unclear are one position, the last.',
})
export class Position {
  @Field(() => Stance, { description: 'Where it stands on the topic.' })
  stance!: string

  @Field(() => String, {
    nullable: true,
    description: 'What it is on, in the words of the first statement; null where no stance is clear.',
  })
  object!: string | null

  @Field(() => DateScalar, { description: 'The day of the first statement that shows it.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day of the last one.' })
  to!: string
}

@ObjectType('PositionChange', {
  description:
    'That an actor held one position on a thing and later another one: `before { latest { … } }` and `after { statement { … } }` are the two statements that show it.',
})
export class PositionChange {}

@ArgsType()
export class PositionsArguments {
  @Field(() => String, {
    description:
      'What the positions are on, in one to eight words: "ban on plastic bags". All of them, or words that say the same, must stand together in a statement; who is ' +
      'against plastic bags is for a ban on them.',
  })
  topic!: string
}
