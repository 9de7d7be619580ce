import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived. */
export interface Arrived {
  readonly from: string
  readonly to: readonly string[]
  readonly mail: Email
}

/** A mail server that keeps what it gets. */
export interface SmtpSink {
  readonly url: string
  readonly arrived: Arrived[]
  /** What recipients are refused with; null: none. */
  refuses: { readonly code: number; readonly message: string } | null
  close(): Promise<void>
}

export async function openSmtpSink(): Promise<SmtpSink> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      sink.refuses ? done(Object.assign(new Error(sink.refuses.message), { responseCode: sink.refuses.code })) : done(),
    onData: async (stream, { envelope }, done) => {
      const pieces: Buffer[] = []
      for await (const piece of stream) pieces.push(piece as Buffer)
      sink.arrived.push({
        from: envelope.mailFrom ? envelope.mailFrom.address : '',
        to: envelope.rcptTo.map(({ address }) => address),
        mail: await PostalMime.parse(Buffer.concat(pieces)),
      })
      done()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    arrived: [],
    refuses: null,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
  return sink
}
