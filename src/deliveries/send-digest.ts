import { JobError } from '../jobs/job-handler.js'
import type { Database } from '../store/database/database.js'
import { dueDigest, noteSent } from '../store/deliveries/digests.js'
import { addedBetween } from '../store/deliveries/matched.js'
import { digestContent } from './digest-content.js'
import { digestHtml } from './digest-html.js'
import { digestText } from './digest-text.js'
import type { Mail, Mailer } from './mailer.js'

/** Statements that a digest lists: what somebody looks through. Of more it tells the number, and where they are. */
const MOST_STATEMENTS = 100

/** SMTP replies from here on are final (RFC 5321). */
const FINAL_REPLY = 500

/**
 * Sends a digest of what came to match up to an event, and notes it. Where nothing came, none is sent. What was sent, and could not be
 * noted, is sent again with the same Message-ID, by which mail programs know it.
 * @throws JobError if the server refuses the address for good; what it fails with otherwise
 */
export async function sendDigest(database: Database, mailer: Mailer, id: string, upTo: number): Promise<void> {
  const digest = await dueDigest(database, id)
  if (digest === null) return
  if (digest.sent < upTo) {
    const added = await addedBetween(database, digest.search.id, digest.sent, upTo, MOST_STATEMENTS)
    const content = digestContent(digest, added, mailer.url)
    const { title: subject, unsubscribe } = content
    const written = { text: digestText(content), html: digestHtml(content) }
    if (added.count > 0) await send(mailer, { id: `${id}.${upTo}`, to: digest.to, subject, unsubscribe, ...written })
  }
  await noteSent(database, digest, upTo)
}

async function send(mailer: Mailer, mail: Mail): Promise<void> {
  try {
    await mailer.send(mail)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { command = '', responseCode = 0 } = error as { command?: string; responseCode?: number }
    throw new JobError(error.message, command === 'RCPT TO' && responseCode >= FINAL_REPLY ? null : undefined)
  }
}
