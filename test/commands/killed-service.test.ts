import { expect, test } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { openDatabase } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { dumpRows } from '../support/dump-rows.js'
import { makePlace } from '../support/place.js'
import { addressOf, startDictum } from '../support/run-dictum.js'

const KEY = 'the-key-of-a-service-to-be-killed'
const INGEST =
  'mutation ($text: String!) { ingestArticle(input: { text: $text, publishedAt: "2023-01-30" }) { article { id } } }'

const textOf = (number: number): string =>
  `“We will give ${number} tanks to Ukraine,” Anna Berg, the Norwegian defence minister, said on Monday.\n\n` +
  `NATO Secretary-General Jens Stoltenberg thanked Norway for its help and urged Japan to follow with ${number} more.`

/** Sends articles one after another until the service is gone; the ids of those that it acknowledged. */
async function ingestUntilKilled(address: string, killAfter: number, kill: () => void): Promise<string[]> {
  const acknowledged: string[] = []
  try {
    for (let number = 0; ; number++) {
      const answer = fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
        body: JSON.stringify({ query: INGEST, variables: { text: textOf(number) } }),
      })
      // In the middle of the one after: it is on its way when the signal comes.
      if (acknowledged.length === killAfter) setTimeout(kill, 5)
      const { data } = (await (await answer).json()) as { data: { ingestArticle: { article: { id: string } } } }
      acknowledged.push(data.ingestArticle.article.id)
    }
  } catch {
    return acknowledged
  }
}

test('a service killed while it ingests keeps every acknowledged article whole and no half of another', async () => {
  const place = await makePlace()
  const fresh = await openTestDatabase()
  let inFresh = 0
  for (const killAfter of [3, 12]) {
    const service = startDictum(['serve'], {
      ...place.environment,
      PORT: '0',
      DICTUM_EDITOR_KEY: KEY,
      DICTUM_SAMPLE: 'off',
      // What is stored is compared with what the rules find.
      DICTUM_READER: 'off',
    })
    const acknowledged = await ingestUntilKilled(await addressOf(service), killAfter, () =>
      service.child.kill('SIGKILL'),
    )
    await service.ended
    expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter)

    const database = await openDatabase(place)
    const rows = await dumpRows(database)
    await database.close()
    const stored = rows.Article?.map((row) => (row as { id: string }).id) ?? []
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])
    for (; inFresh < stored.length; inFresh++) {
      await ingestArticle(fresh, rulesExtractor, { text: textOf(inFresh), publishedAt: new Date('2023-01-30') })
    }
    expect(rows).toEqual(await dumpRows(fresh))
  }
  await fresh.close()
  await place.remove()
}, 120_000)
