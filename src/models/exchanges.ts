import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { COUNTING, Counting } from './counting.js'
import { Act } from './enums.js'
import { StatementFilter } from './filters/statement-filter.js'
import { DEFAULT_TOP } from './page-size.js'

@ObjectType('Exchanges', {
  description:
    'Who speaks to whom, as a weighted graph: an edge for each speaker and addressee, and the actors at its ends. A ' +
    'statement to several addressees is in several edges.',
})
export class Exchanges {
  @Field(() => Int, {
    description:
      'How many statements match: what `statements(where: …) { totalCount }` says for the same filter, with `copied: false` in it ' +
      'where INDEPENDENT ones are counted.',
  })
  total!: number

  @Field(() => Int, {
    description: 'How many of them are in no edge, because no known actor says them, or is addressed by them.',
  })
  unpaired!: number

  @Field(() => Int, { description: 'The counts of the edges beyond `top`, summed.' })
  other!: number
}

@ObjectType('ExchangeNode', {
  description: 'An actor at an end of the edges that are given. Its weights count the edges beyond `top`, too.',
})
export class ExchangeNode {
  @Field(() => Int, { description: 'How often it says something to somebody: the sum of all edges from it.' })
  said!: number

  @Field(() => Int, { description: 'How often something is said to it: the sum of all edges to it.' })
  heard!: number
}

@ObjectType('ExchangeEdge', { description: 'What one actor says to another.' })
export class ExchangeEdge {
  @Field(() => Int, { description: 'How many statements.' })
  count!: number
}

@ObjectType('ActCount', { description: 'How many statements have this act.' })
export class ActCount {
  @Field(() => Act, { description: 'The act, such as URGE.' })
  act!: string

  @Field(() => Int, { description: 'How many statements.' })
  count!: number
}

@ArgsType()
export class ExchangesArguments {
  @Field(() => StatementFilter, {
    nullable: true,
    description: 'Only statements that match; all where it is left out.',
  })
  where?: StatementFilter | null

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_TOP,
    description: 'How many of the heaviest edges to give: 1 to 1,000.',
  })
  top?: number | null

  @Field(() => Counting, COUNTING)
  counting?: Counting | null
}
