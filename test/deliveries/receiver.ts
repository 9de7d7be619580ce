import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/** A message as it arrived. */
export interface Received {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Somebody's program that takes webhooks. */
export interface Receiver {
  readonly url: string
  readonly received: readonly Received[]
  /** How the next messages are answered: by a status, or by whatever is done with the response. */
  answer: number | ((response: ServerResponse) => void)
  close(): Promise<void>
}

/** Answers 200 until it is told otherwise. */
export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request.setEncoding('utf8')) body += piece
    received.push({ headers: request.headers as Record<string, string>, body })
    if (typeof receiver.answer === 'number') response.writeHead(receiver.answer).end('Thanks.')
    else receiver.answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer: 200,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return receiver
}

/** A message's content, checked by an implementation of the specification that is not ours. @throws if it is not signed with the secret */
export const verified = (secret: string, { body, headers }: Received) =>
  new Webhook(secret).verify(body, headers) as {
    readonly type: string
    readonly timestamp: string
    readonly data: {
      readonly savedSearchId: string
      readonly cursor: string
      readonly kind: string
      readonly statementId: string
      readonly statement: { readonly content: string } | null
    }
  }
