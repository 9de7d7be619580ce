import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { readBundles } from '../../src/store/bundle/read-bundles.js'
import { type Database, openDatabase } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { dumpRows } from '../support/dump-rows.js'
import type { TestPlace } from '../support/folder.js'
import { gather } from '../support/gather.js'
import { makePlace } from '../support/place.js'
import { runDictum, startDictum, untilLines } from '../support/run-dictum.js'

let place: TestPlace
let origin: Database
let folder: string
beforeEach(async () => {
  place = await makePlace()
  origin = await openTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'dictum-import-'))
})
afterEach(async () => {
  await origin.close()
  await place.remove()
  await rm(folder, { recursive: true, force: true })
})

const exported = async (count: number): Promise<string[]> => {
  for (let at = 0; at < count; at++) {
    const text = `Minister Number ${at} speaks\n\n“We will give ${at} tanks to Ukraine,” Anna Berg, the Norwegian minister, said in Oslo.`
    await ingestArticle(origin, rulesExtractor, { text, publishedAt: new Date('2023-01-30') })
  }
  return gather(readBundles(origin, {}))
}

const fileOf = async (lines: readonly string[]): Promise<string> => {
  const path = join(folder, 'export.jsonl')
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}

test('a bad line is named, and the rest goes on', async () => {
  const [first, second, third] = (await exported(3)) as [string, string, string]
  const changed = second.replace('Anna Berg, the Norwegian', 'Anna Berg, the Norvegian')
  const file = await fileOf([first, '{"id": ', changed, '', third])
  const { code, stdout, stderr } = await runDictum(['import', file], place.environment)
  expect(code).toBe(1)
  expect(stdout.split('\n').map((line) => line.split('\t').slice(1, 2).join())).toEqual(['new', 'new', ''])
  expect(stderr.split('\n')).toEqual([
    expect.stringContaining(`${file}:2: line: received no JSON`),
    expect.stringMatching(/:3: id: received "article_\w+", accepted is article_\w+, the id of this text$/),
    '4 articles: 2 new, 0 known already, 2 failed.',
    '',
  ])
}, 120_000)

test('killed at any moment, an import keeps every acknowledged article whole and no half of another', async () => {
  const lines = await exported(60)
  const file = await fileOf(lines)
  for (const acknowledged of [1, 30]) {
    const running = startDictum(['import', file], place.environment)
    await untilLines(running, acknowledged)
    running.child.kill('SIGKILL')
    await running.ended
    const database = await openDatabase(place)
    const stored = await gather(readBundles(database, {}))
    await database.close()
    expect(stored.length).toBeGreaterThanOrEqual(acknowledged)
    // Whole articles have the lines that they were made of.
    expect(stored.map(withoutNames)).toEqual(lines.slice(0, stored.length).map(withoutNames))
  }
  expect((await runDictum(['import', file], place.environment)).code).toBe(0)
  const database = await openDatabase(place)
  expect(await dumpRows(database)).toEqual(await dumpRows(origin))
  await database.close()
}, 180_000)

/** An actor's names are told by every article that names it, so later ones may still be missing. */
const withoutNames = (line: string): object => ({ ...JSON.parse(line), aliases: [] })

test('an import that is interrupted ends after the article at hand', async () => {
  const running = startDictum(['import', await fileOf(await exported(60))], place.environment)
  await untilLines(running, 2)
  running.child.kill('SIGINT')
  const { code, stderr } = await running.ended
  expect(code).toBe(130)
  expect(stderr).toMatch(/^Interrupted\. \d+ articles: \d+ new, 0 known already, 0 failed\.\n$/)
})

test('what is not there is named', async () => {
  const { code, stderr } = await runDictum(['import', join(folder, 'nothing')], place.environment)
  expect(code).toBe(1)
  expect(stderr).toContain('received a path where nothing is')
  expect((await runDictum(['import'], place.environment)).code).toBe(2)
})
