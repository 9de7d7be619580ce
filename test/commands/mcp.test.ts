import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, runDictum, startDictum } from '../support/run-dictum.js'

const SAMPLE = 'examples/articles/nato-urges-south-korea.txt'
const PROGRAM = fileURLToPath(new URL('../../bin/dictum.js', import.meta.url))

const message = (id: number, method: string, params: object): string =>
  `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`

const INITIALIZE = message(1, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'assistant', version: '1' },
})
const ASK = message(2, 'tools/call', { name: 'ask', arguments: { question: 'who thanked South Korea?', first: 1 } })

/** What a line of output answers, and the text of a tool. */
const answersIn = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, result }) => [id, result.serverInfo?.name ?? result.content[0].text.split('\n')[0]])

const ANSWERS = [
  [1, 'dictum'],
  [2, expect.stringContaining('Jens Stoltenberg “thanked South Korea for its non-lethal aid to Ukraine”')],
]

describe('npx dictum mcp', () => {
  let folder: string
  let environment: Readonly<Record<string, string>>
  beforeAll(async () => {
    folder = await mkdtemp(`${tmpdir()}/dictum-mcp-`)
    environment = { DICTUM_DATA: folder, DATABASE_URL: '' }
    expect((await runDictum(['ingest', SAMPLE], environment)).code).toBe(0)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('serves the protocol’s own client', async () => {
    const client = new Client({ name: 'assistant', version: '1' })
    const env = { ...process.env, ...environment } as Record<string, string>
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [PROGRAM, 'mcp'], env }))
    const { tools } = await client.listTools()
    const { content } = await client.callTool({ name: 'actor', arguments: { name: 'NATO', first: 0 } })
    await client.close()
    expect(tools).toHaveLength(6)
    expect(content).toEqual([
      { type: 'text', text: expect.stringMatching(/^ORGANIZATION NATO; actor organization_\w+/) },
    ])
  })

  it('answers everything before it ends with its input, and writes nothing else', async () => {
    const { code, stdout, stderr } = await runDictum(['mcp'], environment, INITIALIZE + ASK)
    expect([code, answersIn(stdout), stderr]).toEqual([0, ANSWERS, ''])
  })

  it('answers by the service that holds the data folder', async () => {
    const service = startDictum(['serve'], { ...environment, PORT: '0', DICTUM_PUBLIC_READ: 'off' })
    await addressOf(service)
    const { code, stdout, stderr } = await runDictum(['mcp'], environment, INITIALIZE + ASK)
    service.child.kill('SIGTERM')
    await service.ended
    expect([code, answersIn(stdout), stderr]).toEqual([0, ANSWERS, ''])
  })

  it('says on the other stream that nothing is stored yet', async () => {
    const { code, stdout, stderr } = await runDictum(['mcp'], { ...environment, DICTUM_DATA: 'memory:' }, INITIALIZE)
    expect([code, answersIn(stdout), stderr]).toEqual([
      0,
      [[1, 'dictum']],
      'No article is stored yet: npx dictum ingest FILE…\n',
    ])
  })

  it('ends on SIGTERM', async () => {
    const running = startDictum(['mcp'], environment)
    running.child.stdin?.write(INITIALIZE)
    while (running.output.stdout === '') await new Promise((resolve) => setTimeout(resolve, 20))
    running.child.kill('SIGTERM')
    expect((await running.ended).code).toBe(0)
  })
})
