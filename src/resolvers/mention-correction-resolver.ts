import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { correctFor } from '../execution/correct.js'
import { resolveNode } from '../execution/resolve.js'
import { CreateMentionInput, LinkMentionInput, MentionPayload, UnlinkMentionInput } from '../models/corrections.js'
import { Mention } from '../models/mention.js'
import { createMention } from '../store/review/mentions/create-mention.js'
import { linkMention } from '../store/review/mentions/link-mention.js'

const FOLLOWS =
  'Statements whose speaker or addressee it names change with it. Needs the key of an editor; kept in `history`.'

@Resolver(() => MentionPayload)
export class MentionCorrectionResolver {
  @Mutation(() => MentionPayload, { description: `Says to whom the words of a mention refer. ${FOLLOWS}` })
  async linkMention(
    @Arg('input', () => LinkMentionInput, { description: 'Which words, and to whom they refer.' })
    input: LinkMentionInput,
    @Ctx() context: Context,
  ): Promise<MentionPayload> {
    await correctFor(context, input, (editing) => linkMention(context.database, input, input.actorId, editing))
    return input
  }

  @Mutation(() => MentionPayload, { description: `Says that the words of a mention refer to nobody. ${FOLLOWS}` })
  async unlinkMention(
    @Arg('input', () => UnlinkMentionInput, { description: 'Which words.' }) input: UnlinkMentionInput,
    @Ctx() context: Context,
  ): Promise<MentionPayload> {
    await correctFor(context, input, (editing) => linkMention(context.database, input, null, editing))
    return input
  }

  @Mutation(() => MentionPayload, {
    description:
      'Adds a mention that was missed. Where its words are the source of a statement by nobody known, its actor speaks. ' +
      'Needs the key of an editor; kept in `history`.',
  })
  async createMention(
    @Arg('input', () => CreateMentionInput, { description: 'Which words, and to whom they refer.' })
    input: CreateMentionInput,
    @Ctx() context: Context,
  ): Promise<MentionPayload> {
    return { id: await correctFor(context, input, (editing) => createMention(context.database, input, editing)) }
  }

  @FieldResolver(() => Mention, { description: 'The mention as it is now.' })
  mention(
    @Root() payload: MentionPayload,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveNode(context, payload.id, info)
  }
}
