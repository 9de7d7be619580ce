import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { parseJsonLine, readJsonLine } from '../../src/ingest/read-json-line.js'
import type { Database } from '../../src/store/database.js'
import { PART_NAMES, PARTS, REFERENCES } from '../../src/store/whole-article/parts.js'
import { readWholeArticles } from '../../src/store/whole-article/read-whole-articles.js'
import { importArticle } from '../../src/take-away/import-article.js'
import { openTestDatabase } from '../support/database.js'
import { dumpRows } from '../support/dump-rows.js'
import { gather } from '../support/gather.js'
import { saveHandMade } from '../support/hand-made.js'
import { NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'
import { save } from '../support/save.js'
import { NOTHING_FOUND, SMALL_ANALYSIS, SMALL_TEXT } from '../support/small-article.js'

const importLine = (database: Database, text: string) => {
  const line = parseJsonLine(text)
  return importArticle(database, readJsonLine(line), line)
}

const linesOf = (database: Database, where = {}): Promise<string[]> => gather(readWholeArticles(database, where))

describe('what is exported and imported again', () => {
  let database: Database
  let empty: Database
  let lines: string[]
  beforeAll(async () => {
    database = await openTestDatabase()
    empty = await openTestDatabase()
    const corpus = ['test/corpus', 'test/corpus/blind'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => `${folder}/${name}`),
    )
    for (const file of ['examples/articles/nato-urges-south-korea.txt', ...corpus]) {
      await ingestArticle(database, { text: readFileSync(file, 'utf8'), url: `https://example.org/${file}` })
    }
    await saveHandMade(database, NATO_ARTICLE)
    await saveHandMade(database, TURKISH_ARTICLE)
    await save(database, SMALL_TEXT, SMALL_ANALYSIS, { publishedAt: new Date('0001-02-03T04:05:06.789Z') })
    await save(database, 'Nothing was said: "no" \\ \u2028 \u0001 \u{10FFFF} مرحبا', NOTHING_FOUND)
    lines = await linesOf(database)
  })
  afterAll(async () => {
    await database.close()
    await empty.close()
  })

  it('is the same graph, row by row', async () => {
    for (const line of lines) await importLine(empty, line)
    const rows = await dumpRows(database)
    expect(await dumpRows(empty)).toEqual(rows)
    expect(Object.values(rows).every((each) => each.length > 0)).toBe(true)
    expect(await linesOf(empty)).toEqual(lines)
  })
})
