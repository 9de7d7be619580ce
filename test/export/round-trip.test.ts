import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importArticle } from '../../src/export/import-article.js'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { parseJsonLine, readJsonLine } from '../../src/sources/read-json-line.js'
import { PART_NAMES, PARTS, REFERENCES } from '../../src/store/bundle/parts.js'
import { readBundles } from '../../src/store/bundle/read-bundles.js'
import type { Database } from '../../src/store/database/database.js'
import { mergeActors, unmergeActors } from '../../src/store/review/actors/merge-actors.js'
import { linkMention } from '../../src/store/review/mentions/link-mention.js'
import { reviewStatement } from '../../src/store/review/statements/review-statement.js'
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

/** A rejected statement, a mention that refers to nobody, and an actor who was merged into another. */
async function correctSome(database: Database): Promise<void> {
  const editing = { by: 'an editor', why: null }
  const { prisma } = database
  await reviewStatement(
    database,
    'REJECT',
    await prisma.statement.findFirstOrThrow({ orderBy: { id: 'asc' } }),
    editing,
  )
  const unsaid = { actorId: { not: null }, statements: { some: {} }, form: 'DEMONYM' } as const
  await linkMention(
    database,
    await prisma.mention.findFirstOrThrow({ where: unsaid, orderBy: { id: 'asc' } }),
    null,
    editing,
  )
  const [from, into] = await prisma.person.findMany({ orderBy: { id: 'asc' }, take: 2 })
  await mergeActors(database, String(from?.id), String(into?.id), editing)
}

const linesOf = (database: Database, where = {}): Promise<string[]> => gather(readBundles(database, where))

describe('what is exported and imported again', () => {
  let database: Database
  let empty: Database
  let lines: string[]
  beforeAll(async () => {
    database = await openTestDatabase()
    empty = await openTestDatabase()
    const corpus = readdirSync('test/corpus')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `test/corpus/${name}`)
    for (const file of ['examples/articles/nato-urges-south-korea.txt', ...corpus]) {
      await ingestArticle(database, rulesExtractor, {
        text: readFileSync(file, 'utf8'),
        url: `https://example.org/${file}`,
      })
    }
    await saveHandMade(database, NATO_ARTICLE)
    await saveHandMade(database, TURKISH_ARTICLE)
    await save(database, SMALL_TEXT, SMALL_ANALYSIS, { publishedAt: new Date('0001-02-03T04:05:06.789Z') })
    await save(database, 'Nothing was said: "no" \\ \u2028 \u0001 \u{10FFFF} مرحبا', NOTHING_FOUND)
    await correctSome(database)
    lines = await linesOf(database)
  })
  afterAll(async () => {
    await database.close()
    await empty.close()
  })

  it('is the same graph, row by row', async () => {
    for (const line of lines) await importLine(empty, line)
    const dumped = await dumpRows(database)
    // Who changed what, and why, and what must not come back, stays where it was done.
    const stays = { Change: [], RemovedAlias: [], RejectedMerge: [], DeletedArticle: [] }
    expect(await dumpRows(empty)).toEqual({ ...dumped, ...stays })
    const rows = Object.entries(dumped).flatMap(([table, each]) => (table in stays ? [] : [each]))
    const { Change: history } = dumped
    expect(history).toHaveLength(4)
    expect(rows.every((each) => each.length > 0)).toBe(true)
    expect(await linesOf(empty)).toEqual(lines)
  })

  it('changes nothing when it is imported twice', async () => {
    const rows = await dumpRows(empty)
    for (const line of lines) {
      expect(await importLine(empty, line)).toMatchObject({ created: false, leftOut: 0 })
    }
    expect(await dumpRows(empty)).toEqual(rows)
  })

  it('has its day in UTC where an earlier version wrote no day', async () => {
    const { publishedOn, ...earlier } = JSON.parse(lines.find((line) => JSON.parse(line).text === SMALL_TEXT) as string)
    const other = await openTestDatabase()
    await importLine(other, JSON.stringify(earlier))
    expect((await dumpRows(other)).Article).toMatchObject([{ text: SMALL_TEXT, publishedOn }])
    expect(publishedOn).toBe('0001-02-03')
    await other.close()
  })

  it('is one line an article, whatever its text', () => {
    expect(lines.filter((line) => /[\n\r]/.test(line))).toEqual([])
    const texts = lines.map((line) => JSON.parse(line).text)
    expect(texts).toContain(SMALL_TEXT)
    expect(texts).toContain('Nothing was said: "no" \\ \u2028 \u0001 \u{10FFFF} مرحبا')
  })

  it('with a filter is the articles that hold a match, with the matching statements alone', async () => {
    const where = { speaker: { name: 'Stoltenberg' }, act: { eq: 'THANK' } }
    const found = (await linesOf(database, where)).map((line) => JSON.parse(line))
    expect(found.map(({ title }) => title).sort()).toEqual([
      'NATO Chief Urges South Korea To Deliver Weapons',
      'NATO Secretary General Urges South Korea To Deliver Weapons To Ukraine',
    ])
    for (const { statements, addressees, mentions, actors } of found) {
      expect(statements.map(({ act }: { act: string }) => act)).toEqual(['THANK'])
      expect(addressees).toHaveLength(1)
      expect(mentions.length).toBeGreaterThan(5)
      expect(actors.length).toBeGreaterThan(3)
    }
    const partly = await openTestDatabase()
    for (const line of await linesOf(database, where)) await importLine(partly, line)
    expect((await dumpRows(partly)).Statement).toHaveLength(2)
    const whole = lines.find((line) => JSON.parse(line).title === found[0].title) as string
    const { created, leftOut } = await importLine(partly, whole)
    expect({ created, leftOut }).toEqual({ created: false, leftOut: JSON.parse(whole).statements.length - 1 })
    await partly.close()
  })

  it('takes nothing of an empty filter, and everything of none that restricts', async () => {
    expect(await linesOf(database, { speaker: { id: { eq: 'person_nobody' } } })).toEqual([])
    expect(await linesOf(database, { or: [] })).toEqual([])
    expect(await linesOf(database, { and: [] })).toHaveLength(lines.length)
    expect(await linesOf(database, {})).toHaveLength(lines.length)
  })
})

describe('what is imported where actors were merged', () => {
  it('hangs on whom they were merged into, and a merge that came along is not taken back', async () => {
    const [from, into] = [await openTestDatabase(), await openTestDatabase()]
    const text =
      'Anna Berg said wages would fall. Sweden thanked Anna Berg and A. Berg for coming. A. Berg said it rained.'
    await ingestArticle(from, rulesExtractor, { text })
    const [line = ''] = await linesOf(from)
    await ingestArticle(into, rulesExtractor, { text: text.replace('rained', 'snowed') })
    const people = await into.prisma.actor.findMany({ where: { kind: 'PERSON' }, orderBy: { name: 'asc' } })
    const [short, full] = people.map(({ id }) => id) as [string, string]
    const editing = { by: 'an editor', why: null }
    await mergeActors(into, short, full, editing)
    await importLine(into, line)
    const said = await into.prisma.statement.findMany({ where: { act: 'SAY' } })
    expect(said.map(({ speakerId }) => speakerId)).toEqual([full, full, full, full])
    expect(await into.prisma.addressee.findMany({ where: { actorId: short } })).toEqual([])

    await mergeActors(from, short, full, editing)
    const empty = await openTestDatabase()
    for (const merged of await linesOf(from)) await importLine(empty, merged)
    await expect(unmergeActors(empty, short, editing)).rejects.toMatchObject({ code: 'CONFLICT', field: 'id' })
    await Promise.all([from, into, empty].map((each) => each.close()))
  })
})

describe('the parts of an article', () => {
  /** Tables that no article needs to be whole. */
  const LEFT_OUT = [
    ...['RemovedAlias', 'RejectedMerge', 'DeletedArticle', '_prisma_migrations', 'Key', 'Change', 'Job', 'Feed'],
    // What follows from the texts and statements is found anew where they are imported.
    ...['Sketch', 'SharedText', 'EarlierVersion', 'Utterance', 'Wording', 'Fingerprint', 'Ungrouped'],
    ...['Claim', 'Proposition', 'PropositionLink', 'Assertion', 'Unclaimed'],
    // Saved searches are those of a service.
    ...['SavedSearch', 'Match', 'MatchEvent', 'Unmatched', 'UnmatchedActor', 'Webhook', 'Digest'],
  ]

  it('are all tables, and every reference between them is checked', async () => {
    const database = await openTestDatabase()
    const tables = await sql<{ table: string }>`select "tablename" as "table" from pg_tables
      where schemaname = 'public'`.execute(database.kysely)
    expect(tables.rows.map(({ table }) => table).sort()).toEqual(
      ['Article', ...PART_NAMES.map((name) => PARTS[name].table), ...LEFT_OUT].sort(),
    )
    const keys = await sql<{ column: string; target: string }>`
      select distinct a.attname as "column", c.confrelid::regclass::text as "target" from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and a.attname <> 'id' and c.conrelid not in
        ('"Sketch"'::regclass, '"SharedText"'::regclass, '"EarlierVersion"'::regclass, '"Match"'::regclass, '"MatchEvent"'::regclass,
         '"Webhook"'::regclass, '"Digest"'::regclass)`.execute(database.kysely)
    const told = keys.rows.map(({ column, target }) => [column, target.replaceAll('"', '')])
    const checked = Object.entries(REFERENCES).map(([column, part]) => [
      column,
      part === 'article' ? 'Article' : PARTS[part].table,
    ])
    expect(checked.sort()).toEqual(told.sort())
    await database.close()
  })
})
