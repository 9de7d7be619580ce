import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { openTestApi, type TestApi } from '../support/api.js'

/** An assistant that is connected to a service on its own database. */
export interface Assistant extends TestApi {
  readonly client: Client
  readonly url: string
}

/** Starts the service with these settings, listening, and connects the protocol's own client to it. */
export async function connectAssistant(...settings: Parameters<typeof openTestApi>): Promise<Assistant> {
  const api = await openTestApi(...settings)
  const url = `${await api.app.listen({ port: 0, host: '127.0.0.1' })}/mcp`
  const client = new Client({ name: 'assistant', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(url)))
  const close = async (): Promise<void> => {
    await client.close()
    await api.close()
  }
  return { ...api, client, url, close }
}
