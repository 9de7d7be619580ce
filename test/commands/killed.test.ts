import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { type Database, openDatabase } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { dumpRows } from '../support/dump-rows.js'
import type { TestPlace } from '../support/folder.js'
import { makePlace } from '../support/place.js'
import { startDictum, untilLines } from '../support/run-dictum.js'

const ARTICLES = Array.from({ length: 120 }, (_, i) => ({
  text: `Minister Number ${i} speaks

“We will give ${i} tanks to Ukraine,” Anna Berg, the Norwegian defence minister, said in Oslo on Monday.

NATO Secretary-General Jens Stoltenberg thanked Norway for its help and urged Japan to follow with ${i} more.`,
  publishedAt: '2023-01-30',
}))

let place: TestPlace
let fresh: Database
beforeEach(async () => {
  place = await makePlace()
  fresh = await openTestDatabase()
})
afterEach(async () => {
  await fresh.close()
  await place.remove()
})

test('killed at any moment, ingestion keeps every acknowledged article whole and no half of another', async () => {
  const file = join(tmpdir(), `dictum-killed-${process.pid}.jsonl`)
  await writeFile(file, ARTICLES.map((article) => JSON.stringify(article)).join('\n'))
  let inFresh = 0
  for (const acknowledged of [1, 25, 60]) {
    const running = startDictum(['ingest', file], { ...place.environment, DICTUM_READER: 'off' })
    await untilLines(running, acknowledged)
    running.child.kill('SIGKILL')
    const { stdout } = await running.ended
    const ids = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t')[0])

    const database = await openDatabase(place)
    const rows = await dumpRows(database)
    await database.close()
    const stored = new Set(rows.Article?.map((row) => (row as { id: string }).id))
    expect(ids.filter((id) => !stored.has(id as string))).toEqual([])
    // What is stored is what an undisturbed ingestion of as many articles stores: not a row more or less.
    for (; inFresh < stored.size; inFresh++) {
      const { text, publishedAt } = ARTICLES[inFresh] as (typeof ARTICLES)[number]
      await ingestArticle(fresh, rulesExtractor, { text, publishedAt: new Date(publishedAt) })
    }
    expect(rows).toEqual(await dumpRows(fresh))
  }
}, 120_000)
