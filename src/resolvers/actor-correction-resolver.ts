import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { correctFor } from '../execution/correct.js'
import { resolveNode } from '../execution/resolve.js'
import { Actor } from '../models/actor.js'
import {
  CreateActorInput,
  MergeActorsInput,
  ReconsiderMergeInput,
  RejectMergeInput,
  SplitActorInput,
  UnmergeActorsInput,
} from '../models/actor-corrections.js'
import { ActorPayload } from '../models/corrections.js'
import { createActor } from '../store/review/actors/create-actor.js'
import { mergeActors, unmergeActors } from '../store/review/actors/merge-actors.js'
import { reconsiderMerge, rejectMerge } from '../store/review/actors/reject-merge.js'
import { splitActor } from '../store/review/actors/split-actor.js'
import type { ActorKind } from '../vocabulary/enumerations.js'

const NEEDS_EDITOR = 'Needs the key of an editor; kept in `history`.'

@Resolver(() => ActorPayload)
export class ActorCorrectionResolver {
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

  @Mutation(() => ActorPayload, {
    description: `Adds a person or an organization that no article names by that name yet. ${NEEDS_EDITOR}`,
  })
  async createActor(
    @Arg('input', () => CreateActorInput, { description: 'Who.' }) input: CreateActorInput,
    @Ctx() context: Context,
  ): Promise<ActorPayload> {
    const { kind, name, aliases, countryCode } = input
    const actor = { kind: kind as ActorKind, name, aliases: aliases ?? [], countryCode: countryCode ?? null }
    return { id: await correctFor(context, input, (editing) => createActor(context.database, actor, editing)) }
  }

  @Mutation(() => ActorPayload, {
    description:
      'Makes one actor two: the mentions given refer to a new actor, and what they say, what is said to them and their titles ' +
      `become its own. Undoing it merges the two again. ${NEEDS_EDITOR}`,
  })
  async splitActor(
    @Arg('input', () => SplitActorInput, { description: 'Who, and which mentions are of another.' })
    input: SplitActorInput,
    @Ctx() context: Context,
  ): Promise<ActorPayload> {
    const split = { ...input, kind: input.kind as ActorKind | null | undefined }
    return { id: await correctFor(context, input, (editing) => splitActor(context.database, split, editing)) }
  }

  @Mutation(() => ActorPayload, {
    description: `Says that two actors are not one: \`suggestedMerges\` does not suggest it any more. ${NEEDS_EDITOR}`,
  })
  async rejectMerge(
    @Arg('input', () => RejectMergeInput, { description: 'Which two.' }) input: RejectMergeInput,
    @Ctx() context: Context,
  ): Promise<ActorPayload> {
    const { actorId, otherId } = input
    await correctFor(context, input, (editing) => rejectMerge(context.database, actorId, otherId, editing))
    return { id: actorId }
  }

  @Mutation(() => ActorPayload, {
    description: `Takes a rejected merge back: \`suggestedMerges\` may suggest it again. ${NEEDS_EDITOR}`,
  })
  async reconsiderMerge(
    @Arg('input', () => ReconsiderMergeInput, { description: 'Which two.' }) input: ReconsiderMergeInput,
    @Ctx() context: Context,
  ): Promise<ActorPayload> {
    const { actorId, otherId } = input
    await correctFor(context, input, (editing) => reconsiderMerge(context.database, actorId, otherId, editing))
    return { id: actorId }
  }

  @FieldResolver(() => Actor, { description: 'The actor as it is now.' })
  actor(@Root() payload: ActorPayload, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return resolveNode(context, payload.id, info)
  }
}
