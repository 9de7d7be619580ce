import { createHmac } from 'node:crypto'

/** What a secret begins with, before its bytes in base64. */
const PREFIX = 'whsec_'

/** A signature by the specification of Standard Webhooks: of the message's id, the time in seconds and the body, as sent. */
export const sign = (secret: string, id: string, timestamp: number, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')}`
