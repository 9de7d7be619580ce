import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Extractor } from '../../src/extraction/extractor.js'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'
import { dumpRows } from '../support/dump-rows.js'

/** The rules, which a test can hold up. */
class HeldExtractor implements Extractor {
  readonly name = rulesExtractor.name
  readonly version = rulesExtractor.version
  readonly readContent = rulesExtractor.readContent
  private gate: Promise<void> = Promise.resolve()
  private open: () => void = () => {}

  hold(): void {
    this.gate = new Promise((resolve) => {
      this.open = resolve
    })
  }

  release(): void {
    this.open()
  }

  async read(...args: Parameters<Extractor['read']>): ReturnType<Extractor['read']> {
    await this.gate
    return rulesExtractor.read(...args)
  }
}

let extractor: HeldExtractor
let api: TestApi
let url: string
beforeEach(async () => {
  extractor = new HeldExtractor()
  api = await openTestApi([], { extractor })
  for (const port of ['Tornholm', 'Lisvik', 'Aldersund', 'Brekke']) {
    await ingestArticle(api.database, rulesExtractor, { text: `Marta Lindqvist urged Norway to dredge ${port}.` })
  }
  url = await api.app.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(async () => {
  extractor.release()
  await api.close()
})

const start = (): ClientRequest => {
  const sent = request(`${url}/reanalyse`, { method: 'POST', headers: { authorization: `Bearer ${EDITOR_KEY}` } })
  sent.on('error', () => {})
  sent.end()
  return sent
}

const answerTo = async (sent: ClientRequest): Promise<{ status: number | undefined; values: unknown[] }> => {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  let body = ''
  for await (const text of answer.setEncoding('utf8')) body += text
  const values = body.split('\n').filter((line) => line !== '')
  return { status: answer.statusCode, values: values.map((line) => JSON.parse(line)) }
}

const sums = (...articles: number[]): object[] =>
  articles.map((each) => ({ total: 4, articles: each, added: 0, removed: 0, decided: 0 }))

describe('POST /reanalyse', () => {
  it('reads every article again, and says how far it has come', async () => {
    await api.database.prisma.statement.deleteMany({ where: { content: 'to dredge Brekke' } })
    const { status, values } = await answerTo(start())
    expect(status).toBe(200)
    expect(values.slice(0, 1)).toEqual(sums(0))
    expect(values.slice(-1)).toEqual([{ total: 4, articles: 4, added: 1, removed: 0, decided: 0 }])
    expect(values).toHaveLength(5)
    const rows = await dumpRows(api.database)
    expect((await answerTo(start())).values).toEqual(sums(0, 1, 2, 3, 4))
    expect(await dumpRows(api.database)).toEqual(rows)
  })

  it('is for editors, and by POST', async () => {
    const answer = await api.app.inject({ method: 'POST', url: '/reanalyse' })
    expect([answer.statusCode, answer.json().errors[0].message]).toEqual([
      401,
      'POST /reanalyse needs the header `Authorization: Bearer <editor key>`, a key of the role EDITOR; this request has no such header.',
    ])
    expect((await api.app.inject({ method: 'GET', url: '/reanalyse' })).statusCode).toBe(405)
  })

  it('runs once at a time, while others are answered; where its client leaves, it makes way for the next', async () => {
    extractor.hold()
    const first = start()
    await once(first, 'response')
    const second = await answerTo(start())
    expect(second).toEqual({
      status: 409,
      values: [
        {
          errors: [
            {
              message: 'The articles are being read again already: wait until that has ended, or end it.',
              extensions: { code: 'CONFLICT' },
            },
          ],
        },
      ],
    })
    expect((await api.ask('{ statements { totalCount } }')).data).toEqual({ statements: { totalCount: 4 } })
    first.destroy()
    setTimeout(() => extractor.release(), 200)
    let third = await answerTo(start())
    // Until the service has noticed that the first one's client is gone.
    while (third.status === 409) third = await answerTo(start())
    expect(third).toEqual({ status: 200, values: sums(0, 1, 2, 3, 4) })
    expect(api.log).toEqual([])
  })

  it('leaves alone what is deleted or gets another title meanwhile', async () => {
    extractor.hold()
    const running = answerTo(start())
    await expect.poll(async () => (await api.ask('{ articles { totalCount } }')).data).toBeTruthy()
    const [gone, renamed] = await api.database.prisma.article.findMany({ orderBy: { id: 'asc' } })
    await api.database.prisma.article.delete({ where: { id: gone?.id as string } })
    await api.database.prisma.article.update({ where: { id: renamed?.id as string }, data: { title: 'Dredging' } })
    extractor.release()
    expect((await running).values.at(-1)).toMatchObject({ added: 0, removed: 0 })
    expect(await api.database.prisma.article.count()).toBe(3)
  })

  it('ends after the article at hand once the service ends', async () => {
    extractor.hold()
    const sent = start()
    const running = answerTo(sent)
    await once(sent, 'response')
    const closed = api.app.close()
    extractor.release()
    expect((await running).values).toEqual([
      ...sums(0, 1),
      {
        error: {
          message: 'The service is ending; nothing further is begun. What was told before is done.',
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      },
    ])
    await closed
  })
})
