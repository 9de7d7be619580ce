import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { correctFor } from '../execution/correct.js'
import { resolveNode } from '../execution/resolve.js'
import { Change } from '../models/change.js'
import { UndoChangeInput, UndoChangePayload } from '../models/corrections.js'
import { undoChange } from '../store/review/undo/undo-change.js'

@Resolver(() => UndoChangePayload)
export class UndoResolver {
  @Mutation(() => UndoChangePayload, {
    description:
      'Takes a change back, with all that was changed with it, as long as nothing of that was changed again since: else the error ' +
      'names the later change. What an editor added is rejected, or goes; what was merged or split is split or merged. A deleted ' +
      'article cannot come back so: ingest it again. Needs the key of an editor; kept in `history`, and can be taken back too.',
  })
  async undoChange(
    @Arg('input', () => UndoChangeInput, { description: 'Which change.' }) input: UndoChangeInput,
    @Ctx() context: Context,
  ): Promise<UndoChangePayload> {
    return { id: await correctFor(context, input, (editing) => undoChange(context, input.changeId, editing)) }
  }

  @FieldResolver(() => Change, { description: 'The change that takes it back.' })
  change(
    @Root() payload: UndoChangePayload,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveNode(context, payload.id, info)
  }
}
