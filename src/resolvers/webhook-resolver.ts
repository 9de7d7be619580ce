import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { noSuchSearch } from '../execution/subscriptions/errors.js'
import {
  CreateWebhookInput,
  CreateWebhookPayload,
  DeleteWebhookPayload,
  OWN_WEBHOOKS,
  ResumeWebhookPayload,
  RotateWebhookSecretPayload,
  Webhook,
  WebhookInput,
} from '../models/webhook.js'
import { badInput } from '../query/bad-input.js'
import { usableValue } from '../query/filters/usable-value.js'
import { cursorOfEvent } from '../query/sources/saved-search.js'
import { resume } from '../store/deliveries/state.js'
import { addWebhook, deleteWebhook, renewSecret, type StoredWebhook, webhooksOf } from '../store/deliveries/webhooks.js'
import { checkUrl } from '../web/check-url.js'
import { FetchError } from '../web/fetch-error.js'

@Resolver()
export class WebhookResolver {
  @Query(() => [Webhook], {
    nullable: true,
    description: `The webhooks of a saved search, the first made first: at most 20 of a key. ${OWN_WEBHOOKS}`,
  })
  async webhooks(
    @Arg('savedSearchId', () => ID, { description: 'The id of the saved search.' }) savedSearchId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Webhook[] | null> {
    if (info.fieldNodes.some((node) => context.withheld.has(node))) return null
    const searchId = usableValue('savedSearchId', savedSearchId)
    return (await webhooksOf(context.database, { searchId, by: makerFor(context) })).map(webhookOf)
  }

  @Mutation(() => CreateWebhookPayload, {
    description:
      'Has each event of a saved search from now on sent to an address, signed. Not to one that is not public, unless DICTUM_FETCH_ALLOW ' +
      'holds it. Needs a key of any role.',
  })
  async createWebhook(
    @Arg('input', () => CreateWebhookInput, { description: 'The webhook.' }) input: CreateWebhookInput,
    @Ctx() context: Context,
  ): Promise<CreateWebhookPayload> {
    const searchId = usableValue('input.savedSearchId', input.savedSearchId)
    const { name: by } = actingKey(context)
    const added = await addWebhook(context.database, { searchId, url: addressOf(input.url), by })
    if (added === null) throw noSuchSearch('input.savedSearchId', searchId)
    return { webhook: await ownWebhook(context, added.id), secret: added.secret }
  }

  @Mutation(() => RotateWebhookSecretPayload, {
    description: `Makes a new secret. For 24 hours messages are signed with the one of before, too. ${OWN_WEBHOOKS}`,
  })
  async rotateWebhookSecret(
    @Arg('input', () => WebhookInput, { description: 'Which one.' }) { id }: WebhookInput,
    @Ctx() context: Context,
  ): Promise<RotateWebhookSecretPayload> {
    const webhook = await ownWebhook(context, id)
    const secret = await renewSecret(context.database, id)
    if (secret === null) throw noSuchWebhook(id)
    return { webhook, secret }
  }

  @Mutation(() => ResumeWebhookPayload, {
    description: `Has a webhook that failed, or is dead, tried at once: with the event that it did not take. ${OWN_WEBHOOKS}`,
  })
  async resumeWebhook(
    @Arg('input', () => WebhookInput, { description: 'Which one.' }) { id }: WebhookInput,
    @Ctx() context: Context,
  ): Promise<ResumeWebhookPayload> {
    await ownWebhook(context, id)
    await resume(context.database, 'DELIVER_WEBHOOK', id)
    return { webhook: await ownWebhook(context, id) }
  }

  @Mutation(() => DeleteWebhookPayload, { description: `Deletes a webhook: nothing is sent any more. ${OWN_WEBHOOKS}` })
  async deleteWebhook(
    @Arg('input', () => WebhookInput, { description: 'Which one.' }) { id }: WebhookInput,
    @Ctx() context: Context,
  ): Promise<DeleteWebhookPayload> {
    await ownWebhook(context, id)
    await deleteWebhook(context.database, id)
    return { id }
  }
}

/** Roles are checked before. */
function actingKey({ key }: Context): NonNullable<Context['key']> {
  if (key === null) throw new Error('A webhook was asked for without a key')
  return key
}

/** Whose webhooks a key sees: the name of its own; null: those of all keys. */
function makerFor(context: Context): string | null {
  const { name, role } = actingKey(context)
  return role === 'ADMIN' ? null : name
}

/** @throws GraphQLError NOT_FOUND */
async function ownWebhook(context: Context, id: string): Promise<Webhook> {
  const [webhook] = await webhooksOf(context.database, { id: usableValue('input.id', id), by: makerFor(context) })
  if (!webhook) throw noSuchWebhook(id)
  return webhookOf(webhook)
}

function noSuchWebhook(id: string): GraphQLError {
  const accepted = 'the id of a webhook that was made with this key, as `webhooks` gives it'
  return new GraphQLError(`input.id is ${JSON.stringify(id)}: it takes ${accepted}.`, {
    extensions: { code: 'NOT_FOUND', argument: 'input.id', received: id, accepted },
  })
}

const webhookOf = ({ delivered, ...webhook }: StoredWebhook): Webhook => ({
  ...webhook,
  delivered: cursorOfEvent(delivered),
})

/** As it is stored. @throws GraphQLError BAD_USER_INPUT */
function addressOf(url: string): string {
  try {
    return checkUrl(url.trim()).href
  } catch (error) {
    if (error instanceof FetchError) throw badInput('input.url', url, error.accepted)
    throw error
  }
}
