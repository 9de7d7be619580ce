import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { correctFor } from '../execution/correct.js'
import { resolveNode } from '../execution/resolve.js'
import { Actor } from '../models/actor.js'
import { ActorPayload, AddAliasInput, MergeActorsInput, UnmergeActorsInput } from '../models/corrections.js'
import { addAlias } from '../store/review/actors/add-alias.js'
import { mergeActors, unmergeActors } from '../store/review/actors/merge-actors.js'

const NEEDS_EDITOR = 'Needs the key of an editor; kept in `history`.'

@Resolver(() => ActorPayload)
export class ActorCorrectionResolver {
  @Mutation(() => ActorPayload, {
    description: `Gives an actor one more name, by which it is found, and by which later articles are linked to it. ${NEEDS_EDITOR}`,
  })
  async addAlias(
    @Arg('input', () => AddAliasInput, { description: 'Who, and the name.' }) input: AddAliasInput,
    @Ctx() context: Context,
  ): Promise<ActorPayload> {
    await correctFor(context, input, (editing) => addAlias(context.database, input.actorId, input.name, editing))
    return { id: input.actorId }
  }

  @Mutation(() => ActorPayload, {
    description:
      'Makes two persons, or two organizations, one: statements, mentions, titles and names of the first become the ' +
      `other’s. The old id leads to the other; nothing is lost, see \`unmergeActors\`. ${NEEDS_EDITOR}`,
  })
  async mergeActors(
    @Arg('input', () => MergeActorsInput, { description: 'Who is whom.' }) input: MergeActorsInput,
    @Ctx() context: Context,
  ): Promise<ActorPayload> {
    await correctFor(context, input, (editing) => mergeActors(context.database, input.fromId, input.intoId, editing))
    return { id: input.intoId }
  }

  @Mutation(() => ActorPayload, {
    description:
      'Undoes a merge: everything that belonged to the merged actor does so again. What later articles say of the two ' +
      `stays with the other actor. ${NEEDS_EDITOR}`,
  })
  async unmergeActors(
    @Arg('input', () => UnmergeActorsInput, { description: 'Which merge.' }) input: UnmergeActorsInput,
    @Ctx() context: Context,
  ): Promise<ActorPayload> {
    await correctFor(context, input, (editing) => unmergeActors(context.database, input.id, editing))
    return input
  }

  @FieldResolver(() => Actor, { description: 'The actor as it is now.' })
  actor(@Root() payload: ActorPayload, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return resolveNode(context, payload.id, info)
  }
}
