import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { correctFor } from '../execution/correct.js'
import { resolveNode } from '../execution/resolve.js'
import {
  CreateStatementInput,
  EditStatementInput,
  ReviewStatementInput,
  StatementPayload,
} from '../models/corrections.js'
import { Statement } from '../models/statement.js'
import { createStatement, type StatementToCreate } from '../store/review/statements/create-statement.js'
import { editStatement, type StatementEdit } from '../store/review/statements/edit-statement.js'
import { reviewStatement } from '../store/review/statements/review-statement.js'

const NEEDS_EDITOR =
  'Needs the key of an editor. It is kept in `history`, and reading the article again leaves it as it is.'

@Resolver(() => StatementPayload)
export class StatementCorrectionResolver {
  @Mutation(() => StatementPayload, { description: `Says that a statement is right. ${NEEDS_EDITOR}` })
  async confirmStatement(
    @Arg('input', () => ReviewStatementInput, { description: 'Which one.' }) input: ReviewStatementInput,
    @Ctx() context: Context,
  ): Promise<StatementPayload> {
    await correctFor(context, input, (editing) => reviewStatement(context.database, 'CONFIRM', input, editing))
    return input
  }

  @Mutation(() => StatementPayload, {
    description: `Says that a statement is none: lists leave it out; confirming it takes that back. ${NEEDS_EDITOR}`,
  })
  async rejectStatement(
    @Arg('input', () => ReviewStatementInput, { description: 'Which one.' }) input: ReviewStatementInput,
    @Ctx() context: Context,
  ): Promise<StatementPayload> {
    await correctFor(context, input, (editing) => reviewStatement(context.database, 'REJECT', input, editing))
    return input
  }

  @Mutation(() => StatementPayload, { description: `Changes what was read wrong in a statement. ${NEEDS_EDITOR}` })
  async editStatement(
    @Arg('input', () => EditStatementInput, { description: 'Which one, and what is to change.' })
    input: EditStatementInput,
    @Ctx() context: Context,
  ): Promise<StatementPayload> {
    const { id: _id, version: _version, why: _why, ...edit } = input
    await correctFor(context, input, (editing) => editStatement(context, input, edit as StatementEdit, editing))
    return input
  }

  @Mutation(() => StatementPayload, {
    description: `Adds a statement that was missed, as one that an editor confirmed. ${NEEDS_EDITOR}`,
  })
  async createStatement(
    @Arg('input', () => CreateStatementInput, { description: 'Its words, who says it, and to whom.' })
    input: CreateStatementInput,
    @Ctx() context: Context,
  ): Promise<StatementPayload> {
    const { articleId, act, content } = input
    const statement: StatementToCreate = {
      articleId,
      act: act as StatementToCreate['act'],
      content,
      cue: input.cue ?? null,
      source: input.source ?? null,
      speakerIds: input.speakerIds ?? [],
      addresseeIds: input.addresseeIds ?? [],
      speakerAffiliationId: input.speakerAffiliationId ?? null,
      negated: input.negated ?? false,
      modality: (input.modality ?? 'ACTUAL') as StatementToCreate['modality'],
      saidOn: input.saidOn ?? null,
      place: input.place ?? null,
    }
    return { id: await correctFor(context, input, (editing) => createStatement(context, statement, editing)) }
  }

  @FieldResolver(() => Statement, { description: 'The statement as it is now.' })
  statement(
    @Root() payload: StatementPayload,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveNode(context, payload.id, info)
  }
}
