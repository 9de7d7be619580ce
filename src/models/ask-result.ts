import { GraphQLJSONObject } from 'graphql-scalars'
import { createUnionType, Field, Float, ID, ObjectType } from 'type-graphql'
import type { StatementFilter } from './filters/statement-filter.js'
import type { OrderBy } from './orders.js'

@ObjectType('AnswerGroup', { description: 'What one speaker, or several together, say in answer to a question.' })
export class AnswerGroup {
  @Field(() => String, { description: 'Who, as people write it; what the text calls them where no name is known.' })
  speaker!: string

  @Field(() => String, {
    description: 'The best or, where the latest is asked for, the latest of it in one line, with its article.',
  })
  text!: string

  @Field(() => [ID], { description: 'The ids of all of their statements in the answer.' })
  statementIds!: readonly string[]
}

/** How well a statement fits a question. */
export interface StatementScore {
  readonly statementId: string
  /** 0 to 1. */
  readonly score: number
  /** What speaks for it and against it, in words. */
  readonly why: readonly string[]
}

@ObjectType('Answer', {
  description: 'The statements that answer a question, and the same in a sentence or two.',
})
export class Answer {
  @Field(() => ID, {
    description: 'From which a further question goes on: `ask(question: "and about China?", after: …)`.',
  })
  id!: string

  @Field(() => String, {
    description:
      'The answer in one or two sentences: who, and between “ and ” their words as the article has them, then the article.',
  })
  text!: string

  @Field(() => String, {
    description: 'What was looked for, in words: how names and words of the question were taken.',
  })
  interpretation!: string

  @Field(() => GraphQLJSONObject, {
    description:
      'What the question was understood as: the filter (StatementFilter) of whatever has all that it asks for. Where nothing has all of it, the answer is what comes nearest, and the operation names its statements.',
  })
  understood!: StatementFilter

  @Field(() => Float, {
    description: 'How sure the answer is, from 0 to 1: its best statement, and how the question was understood.',
  })
  confidence!: number

  @Field(() => String, { description: 'The same question as a GraphQL operation, which returns the same statements.' })
  graphql!: string

  @Field(() => GraphQLJSONObject, { description: 'The variables of the operation.' })
  variables!: Readonly<Record<string, unknown>>

  @Field(() => [AnswerGroup], {
    description: 'The first 20 statements by their speakers, a line of text each: a roll-call, or a comparison.',
  })
  groups!: readonly AnswerGroup[]

  /** Hidden: the resolver of `statements` reads by them; the scores are those of the first 20. */
  where!: StatementFilter
  orderBy!: readonly OrderBy[]
  scores!: readonly StatementScore[]
}

@ObjectType('NobodySaidThat', { description: 'The question was understood, and no statement answers it.' })
export class NobodySaidThat {
  @Field(() => ID, { description: 'From which a further question goes on, as from that of an answer.' })
  id!: string

  @Field(() => String, { description: 'What was looked for, in words.' })
  interpretation!: string

  @Field(() => GraphQLJSONObject, {
    description: 'What the question was understood as: the filter (StatementFilter) that nothing matches.',
  })
  understood!: StatementFilter

  /** Hidden: the resolver of `nearest` reads by them. */
  nearestIds!: readonly string[]
}

@ObjectType('NotUnderstood', { description: 'The question was not understood, and nothing was looked for.' })
export class NotUnderstood {
  @Field(() => String, { description: 'Why.' })
  reason!: string

  @Field(() => [String], { description: 'The words that were not understood, as the question has them.' })
  unknown!: readonly string[]

  @Field(() => [String], { description: 'Questions that can be answered, the nearest first.' })
  suggestions!: readonly string[]
}

@ObjectType('Choice', { description: 'One of several actors whom a name of the question may mean.' })
export class Choice {
  @Field(() => String, { description: 'The question with the full name of the actor in it.' })
  question!: string

  /** Hidden: the resolver of `actor` reads by it. */
  actorId!: string

  constructor(actorId: string, question: string) {
    this.actorId = actorId
    this.question = question
  }
}

@ObjectType('Ambiguous', {
  description: 'A name of the question may mean several actors, and each gives another answer.',
})
export class Ambiguous {
  @Field(() => String, { description: 'The words of the question that name several.' })
  words!: string

  @Field(() => [Choice], { description: 'Whom they may mean.' })
  choices!: readonly Choice[]
}

/** The result of `ask`. TypeGraphQL recognizes the type by the object's class. */
export const AskResult = createUnionType({
  name: 'AskResult',
  description: 'The result of a question: an answer with its evidence, or why there is none.',
  types: () => [Answer, NobodySaidThat, NotUnderstood, Ambiguous] as const,
})
export type AskResult = Answer | NobodySaidThat | NotUnderstood | Ambiguous
