import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the endpoint does with a request. */
export type Behaviour = (response: ServerResponse, request: ChatRequest) => void

export interface ChatRequest {
  readonly headers: IncomingMessage['headers']
  readonly path: string
  // biome-ignore lint/suspicious/noExplicitAny: JSON, whose parts a test asserts
  readonly body: any
}

/** An endpoint for chat completions that does, one after another, what it is told; the last behaviour goes on for ever. */
export interface ChatStub {
  readonly url: string
  readonly requests: ChatRequest[]
  close(): Promise<void>
}

export async function openChatStub(...behaviours: readonly Behaviour[]): Promise<ChatStub> {
  const requests: ChatRequest[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const told = {
      headers: request.headers,
      path: request.url ?? '',
      body: JSON.parse(Buffer.concat(parts).toString()),
    }
    requests.push(told)
    behaviours[Math.min(requests.length, behaviours.length) - 1]?.(response, told)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Answers with a chat completion that has this content. */
export const says =
  (content: string | null): Behaviour =>
  (response) =>
    sends(
      200,
      JSON.stringify({
        model: 'stub-2024-05-06',
        choices: [{ message: { role: 'assistant', content } }],
        usage: { prompt_tokens: 300, completion_tokens: 20 },
      }),
    )(response, NO_REQUEST)

const NO_REQUEST: ChatRequest = { headers: {}, path: '', body: null }

/** Answers with a status, a body and headers. */
export const sends =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
