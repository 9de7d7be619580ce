import { createTransport } from 'nodemailer'
import type { MailSettings } from '../settings.js'

/** A message to one address. */
export interface Mail {
  /** What makes its Message-ID, before the @: a message that is sent again has the same. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where a program that is told to has the mail ended (RFC 8058). */
  readonly unsubscribe: string
}

/** Sends mail. */
export interface Mailer {
  /** DICTUM_URL */
  readonly url: string
  /** @throws what the server fails or refuses with */
  send(mail: Mail): Promise<void>
}

/** In milliseconds: nodemailer's own limits of minutes are for people who wait; a job is tried again. */
const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Nobody is connected before the first mail. */
export function openMailer({ smtpUrl, from, url }: MailSettings): Mailer {
  const transport = createTransport({ url: smtpUrl, ...LIMITS, disableFileAccess: true, disableUrlAccess: true })
  const { hostname } = new URL(url)
  return {
    url,
    send: async ({ id, to, subject, text, html, unsubscribe }) => {
      await transport.sendMail({
        messageId: `<${id}@${hostname}>`,
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        headers: {
          'List-Unsubscribe': `<${unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      })
    },
  }
}
