import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { bySpeaker } from '../ask/answer/by-speaker.js'
import { ask, type InFull } from '../ask/ask.js'
import { answerId, questionOfId } from '../ask/follow-up.js'
import { filterOf } from '../ask/plan/filter-of.js'
import type { Context } from '../context.js'
import { resolveField, resolveNode, resolveNodes } from '../execution/resolve.js'
import { Actor } from '../models/actor.js'
import { Ambiguous, Answer, AskResult, Choice, NobodySaidThat, NotUnderstood } from '../models/ask-result.js'
import { ConnectionArguments } from '../models/connection-arguments.js'
import { AnswerStatementConnection, Statement } from '../models/statement.js'
import { badInput } from '../query/bad-input.js'
import { scoredStatements } from '../query/sources/answer-statement.js'

@Resolver()
export class AskResolver {
  @Query(() => AskResult, {
    nullable: true,
    description:
      'Answers a question in plain English, or a few words, from the statements that are stored: “what did Stoltenberg urge ' +
      'South Korea to do?”, “who thanked South Korea?”, “quotes by Yoon about weapons”. Every answer names its evidence.',
  })
  async ask(
    @Arg('question', () => String, { description: 'The question, in English, of at most 500 characters.' })
    question: string,
    @Arg('after', () => ID, {
      nullable: true,
      description:
        'The id of the answer before, from which the question goes on: “what else did he say?”, “and about China?”, “who disagrees?”.',
    })
    after: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<AskResult> {
    const asking = { question, after: after == null ? null : readAfter(after) }
    return resultOf(await ask(context.database, asking, new Date(), context.client))
  }
}

/** The question that an answer's id stands for. @throws GraphQLError BAD_USER_INPUT if it is no answer's */
function readAfter(id: string): string {
  const question = questionOfId(id)
  if (question === null)
    throw badInput('after', id, 'the `id` of an Answer or NobodySaidThat, which starts with "answer_"')
  return question
}

function resultOf(answering: InFull): AskResult {
  switch (answering.kind) {
    case 'ANSWER': {
      const { text, interpretation, understood, confidence, graphql, variables, where, orderBy, scores } = answering
      return Object.assign(new Answer(), {
        id: answerId(answering.question),
        text,
        interpretation,
        understood,
        confidence,
        graphql,
        variables,
        where,
        orderBy,
        groups: bySpeaker(answering.said),
        scores,
      })
    }
    case 'NOBODY': {
      const { plan, interpretation, nearest, question } = answering
      return Object.assign(new NobodySaidThat(), {
        id: answerId(question),
        interpretation,
        understood: filterOf(plan),
        nearestIds: nearest,
      })
    }
    case 'NOT_UNDERSTOOD': {
      const { reason, unknown, suggestions } = answering
      return Object.assign(new NotUnderstood(), { reason, unknown, suggestions })
    }
    case 'AMBIGUOUS': {
      const choices = answering.choices.map(({ actor, question }) => new Choice(actor.id, question))
      return Object.assign(new Ambiguous(), { words: answering.words, choices })
    }
  }
}

@Resolver(() => Answer)
export class AnswerResolver {
  @FieldResolver(() => AnswerStatementConnection, {
    description: 'The statements that answer it, the best evidence first; the edges tell how well each fits, and why.',
  })
  statements(
    @Root() answer: Answer,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { where, orderBy, scores } = answer
    return resolveField(context, scoredStatements(scores), { ...page, where, orderBy }, info)
  }
}

@Resolver(() => NobodySaidThat)
export class NobodySaidThatResolver {
  @FieldResolver(() => [Statement], { description: 'What comes nearest: at most three statements.' })
  nearest(@Root() nobody: NobodySaidThat, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return resolveNodes(context, nobody.nearestIds, info)
  }
}

@Resolver(() => Choice)
export class ChoiceResolver {
  @FieldResolver(() => Actor, { description: 'The actor.' })
  actor(@Root() choice: Choice, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return resolveNode(context, choice.actorId, info)
  }
}
