import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Delivery } from './delivery.js'

/** Part of the description of whatever tells of webhooks. */
export const OWN_WEBHOOKS = 'Needs a key of any role: of others than one’s own, only ADMIN.'

@ObjectType('Webhook', {
  implements: Delivery,
  description:
    'An address to which each event of a saved search is sent, in order and at least once, as Standard Webhooks has it. After ten ' +
    'failures, which take half a day or so, or the answer 410, it is dead until `resumeWebhook`; its events wait.',
})
export class Webhook extends Delivery {
  @Field(() => String, { description: 'The address.' })
  url!: string

  @Field(() => String, {
    description: 'The cursor of the last event that was delivered, or that was there before the webhook.',
  })
  delivered!: string
}

@InputType('CreateWebhookInput', { description: 'Where events are to be sent from now on.' })
export class CreateWebhookInput {
  @Field(() => ID, { description: 'The id of the saved search.' })
  savedSearchId!: string

  @Field(() => String, { description: 'The address: "https://app.example.org/hooks/dictum".' })
  url!: string
}

@ObjectType('CreateWebhookPayload', { description: 'A webhook that was just made, with its secret.' })
export class CreateWebhookPayload {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook!: Webhook

  @Field(() => String, {
    description: 'With which its receiver verifies messages: "whsec_…". It is shown only this once.',
  })
  secret!: string
}

@InputType('WebhookInput', { description: 'Which webhook.' })
export class WebhookInput {
  @Field(() => ID, { description: 'Its id, as `webhooks` lists it.' })
  id!: string
}

@ObjectType('RotateWebhookSecretPayload', { description: 'A webhook with a new secret.' })
export class RotateWebhookSecretPayload {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook!: Webhook

  @Field(() => String, { description: 'The new secret. It is shown only this once.' })
  secret!: string
}

@ObjectType('ResumeWebhookPayload', { description: 'A webhook that is tried again.' })
export class ResumeWebhookPayload {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook!: Webhook
}

@ObjectType('DeleteWebhookPayload', { description: 'What was deleted.' })
export class DeleteWebhookPayload {
  @Field(() => ID, { description: 'The id that it had.' })
  id!: string
}
