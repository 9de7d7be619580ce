import { Field, Float, Int, ObjectType } from 'type-graphql'
import { connectionOf, edgeOf } from './connection.js'
import { Act, ActClass, Modality, Mode, Review } from './enums.js'
import { Node } from './node.js'
import { DateScalar, DateTimeScalar } from './scalars.js'

@ObjectType('Statement', {
  implements: Node,
  description: 'One attribution in one article: who says, asks or promises what, to whom, and the words that show it.',
})
export class Statement extends Node {
  @Field(() => String, {
    nullable: true,
    description:
      'The words that name the speaker, such as "officials" or "the NATO chief". They stay where no known actor speaks.',
  })
  speakerText!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The words for whoever or whatever passes it on, such as "Reuters" or "the report"; null where nobody does.',
  })
  reportedByText!: string | null

  @Field(() => Act, { description: 'What the speaker does by saying it, such as URGE.' })
  act!: string

  @Field(() => ActClass, { description: 'The class of the act, such as DIRECTIVE.' })
  actClass!: string

  @Field(() => String, { description: 'The CAMEO root code of the act, such as "02".' })
  cameo!: string

  @Field(() => String, {
    nullable: true,
    description:
      'The PLOVER event type of the act, such as "REQUEST"; null for plain comments, which PLOVER does not code.',
  })
  plover!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The words that show the act, such as "has urged"; null where there are none, as in “Poll: …”.',
  })
  cue!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The words that name the addressee where they are more than a name: "senior South Korean officials".',
  })
  addresseeText!: string | null

  @Field(() => String, {
    description:
      'The words that report what was said, quotation marks included: "to increase military support to Ukraine". ' +
      'Where they stand in several places, these are joined by a space; `evidence.content` has each.',
  })
  content!: string

  @Field(() => Mode, { description: 'Whether it is quoted, reported, or both.' })
  mode!: string

  @Field(() => Boolean, { description: 'True where the text says that it was not said: "did not say that …".' })
  negated!: boolean

  @Field(() => Modality, { description: 'Whether it was said, or may, would or will be.' })
  modality!: string

  @Field(() => Boolean, { description: 'True where it stands in the headline.' })
  inHeadline!: boolean

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which it was said, where the text tells: “on Monday”, counted from the article’s date. Of what is still to be said (by its modality) the day to come.',
  })
  saidOn!: string | null

  @Field(() => String, { nullable: true, description: 'Where it was said, such as "Seoul", where the text tells.' })
  place!: string | null

  @Field(() => Float, { description: 'How sure the whole attribution is, from 0 to 1.' })
  confidence!: number

  @Field(() => String, { description: 'The rule that found it, such as "urged-somebody-to".' })
  rule!: string

  @Field(() => Review, { description: 'What people have decided of it.' })
  review!: string

  @Field(() => Int, {
    description:
      'Increases with each change by an editor. Send it with the next change, so that this overwrites nothing you have not seen.',
  })
  version!: number

  @Field(() => DateTimeScalar, { description: 'When this service found it.' })
  ingestedAt!: string

  @Field(() => DateTimeScalar, { description: 'When it last changed; else when it was found.' })
  updatedAt!: string
}

export const StatementConnection = connectionOf(Statement, 'Statement', 'statements')

@ObjectType('AnswerStatementEdge', {
  description: 'A statement that answers a question, with how well it fits, why, and its place in the list.',
})
export class AnswerStatementEdge extends edgeOf(Statement, 'statements of the answer') {
  @Field(() => Float, {
    nullable: true,
    description: 'How well it fits the question, from 0 to 1; null beyond the answer’s first 20.',
  })
  score!: number | null

  @Field(() => [String], {
    description:
      'What the score is made of, in words: how well speaker and act fit, and where each word of the question stands. ' +
      'Empty where there is none.',
  })
  why!: readonly string[]
}

export const AnswerStatementConnection = connectionOf(
  Statement,
  'AnswerStatement',
  'statements of the answer',
  AnswerStatementEdge,
)
