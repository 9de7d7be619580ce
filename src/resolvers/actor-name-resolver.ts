import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { correctFor } from '../execution/correct.js'
import { AddAliasInput, RemoveAliasInput, RenameActorInput } from '../models/actor-corrections.js'
import { ActorPayload } from '../models/corrections.js'
import { addAlias } from '../store/review/actors/add-alias.js'
import { removeAlias } from '../store/review/actors/remove-alias.js'
import { renameActor } from '../store/review/actors/rename-actor.js'

const NEEDS_EDITOR = 'Needs the key of an editor; kept in `history`.'

@Resolver(() => ActorPayload)
export class ActorNameResolver {
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
      'Takes a name from an actor: it is not found by it, and articles, also those read again, neither give it back nor are linked ' +
      `to the actor by it. \`addAlias\` takes that back. ${NEEDS_EDITOR}`,
  })
  async removeAlias(
    @Arg('input', () => RemoveAliasInput, { description: 'Who, and the name.' }) input: RemoveAliasInput,
    @Ctx() context: Context,
  ): Promise<ActorPayload> {
    await correctFor(context, input, (editing) => removeAlias(context.database, input.actorId, input.name, editing))
    return { id: input.actorId }
  }

  @Mutation(() => ActorPayload, {
    description: `Gives an actor another main name; the old one stays one of its \`aliases\`. ${NEEDS_EDITOR}`,
  })
  async renameActor(
    @Arg('input', () => RenameActorInput, { description: 'Who, and the name.' }) input: RenameActorInput,
    @Ctx() context: Context,
  ): Promise<ActorPayload> {
    await correctFor(context, input, (editing) => renameActor(context.database, input.actorId, input.name, editing))
    return { id: input.actorId }
  }
}
