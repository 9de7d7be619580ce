import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { correctFor } from '../execution/correct.js'
import { resolveNode } from '../execution/resolve.js'
import { EditStatementInput, ReviewStatementInput, StatementPayload } from '../models/corrections.js'
import { Statement } from '../models/statement.js'
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

  @FieldResolver(() => Statement, { description: 'The statement as it is now.' })
  statement(
    @Root() payload: StatementPayload,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveNode(context, payload.id, info)
  }
}
