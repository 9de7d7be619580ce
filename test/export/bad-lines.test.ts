import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importArticle } from '../../src/export/import-article.js'
import { parseJsonLine, readJsonLine } from '../../src/sources/read-json-line.js'
import { readBundles } from '../../src/store/bundle/read-bundles.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { countRows } from '../support/dump-rows.js'
import { gather } from '../support/gather.js'
import { save } from '../support/save.js'
import { SMALL_ANALYSIS, SMALL_TEXT } from '../support/small-article.js'

// A line is changed at will, as somebody's editor or program might.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Line = any

const BAD: readonly (readonly [name: string, change: (line: Line) => void, message: string | RegExp])[] = [
  ['no text', (line) => delete line.text, 'text: received nothing, accepted is a text'],
  ['an empty text', (line) => (line.text = ' '), 'text: received white space alone, accepted is a text'],
  ['a text that is too long', (line) => (line.text = 'a'.repeat(150_001)), /^text: received 150001 characters/],
  ['another text', (line) => (line.text += '.'), /^id: received "article_\w+", accepted is article_\w+, the id of/],
  [
    'a field that no article has',
    (line) => (line.body = 'x'),
    /^body: received a field of no use, accepted is id, text/,
  ],
  ['a part that is no list', (line) => (line.mentions = {}), 'mentions: received {}, accepted is a list of objects'],
  ['a row that is none', (line) => (line.mentions[0] = 'x'), /^mentions\[0\]: received "x", accepted is an object of/],
  [
    'a row without columns',
    (line) => line.aliases.push({}),
    'aliases[18]: received {}, accepted is an object of id, actorId, name, key',
  ],
  ['a list in place of a row', (line) => (line.aliases[0] = []), /^aliases\[0\]: received \[\], accepted is an object/],
  ['a column that no table has', (line) => (line.actors[0].age = 3), /^actors\[0\]\.age: received a field of no use/],
  [
    'an id of another kind',
    (line) => (line.statements[0].id = 'mention_x'),
    'statements[0].id: received "mention_x", accepted is an id that starts with "statement_"',
  ],
  [
    'an actor of another kind',
    (line) => (line.actors[0].kind = 'PERSON'),
    /^actors\[0\]\.id: received "country_JP", accepted is an id that starts with "person_"$/,
  ],
  [
    'an actor without its own row',
    (line) => (line.organizations = []),
    /^actors\[\d\]: received "organization_\w+" alone, .* in organizations$/,
  ],
  [
    'an addressee that repeats its statement wrongly',
    (line) => (line.addressees[0].act = 'DENY'),
    /^addressees\[0\]\.act: received "DENY", accepted is "\w+", as its statement has it$/,
  ],
  [
    'an addressee of content that starts elsewhere',
    (line) => (line.addressees[0].contentStart = 1),
    /^addressees\[0\]\.contentStart: received 1, accepted is \d+, as its statement has it$/,
  ],
  [
    'a mention of somebody else',
    (line) => (line.statementMentions[0].actorId = 'country_US'),
    /^statementMentions\[0\]\.actorId: received "country_US", accepted is "country_\w+", as its mention has it$/,
  ],
  [
    'a reference out of the line',
    (line) => (line.statements[0].speakerId = 'person_x'),
    `statements[0].speakerId: received "person_x", accepted is an id that stands in the line's actors`,
  ],
  [
    'a row of another article',
    (line) => (line.mentions[0].articleId = 'article_x'),
    `mentions[0].articleId: received "article_x", accepted is an id that stands in the line's article`,
  ],
  [
    'an organization that is no actor of the line',
    (line) => (line.organizations[0].id = 'organization_x'),
    `organizations[0].id: received "organization_x", accepted is an id that stands in the line's actors`,
  ],
  [
    'words that are not the span’s',
    (line) => (line.mentions[0].text = 'Envoi'),
    'mentions[0].text: received "Envoi", accepted is the words of [0, 5): "Envoy"',
  ],
  [
    'a span beyond the text',
    (line) => (line.statements[0].sentenceEnd = 9_999),
    /^statements\[0\]\.sentenceText: received the span \[31,9999\], accepted is offsets from 0 to 139$/,
  ],
  [
    'a span that is none',
    (line) => (line.statements[0].cueStart = '3'),
    /^statements\[0\]\.cueText: received the span \["3",\d+\]/,
  ],
  [
    'content spans without their words',
    (line) => line.statements[0].contentTexts.push('x'),
    /^statements\[0\]\.contentTexts: received \["“Act now,”","x"\], accepted is the words of each of contentSpans$/,
  ],
  [
    'another content than its spans',
    (line) => (line.statements[0].content = 'Act later'),
    'statements[0].content: received "Act later", accepted is "“Act now,”"',
  ],
  [
    'a confidence above 1',
    (line) => (line.statements[0].confidence = 7),
    'statements[0].confidence: received 7, accepted is a number from 0 to 1',
  ],
  [
    'a modality that there is not',
    (line) => (line.statements[0].modality = 'SING'),
    /invalid input value for enum "Modality": "SING"/,
  ],
  ['a column that must not be missing', (line) => delete line.statements[0].datedOn, /null value in column "datedOn"/],
  ['the character NUL', (line) => (line.statements[0].place = 'a\0b'), /the database refuses/],
  ['half a surrogate pair', (line) => (line.topics[0].name = 'a\ud800'), /the database refuses/],
  ['a statement twice', (line) => line.statements.push(line.statements[0]), /statements holds an id twice/],
]

describe('a line that is not as it was exported', () => {
  let database: Database
  let exported: string
  beforeAll(async () => {
    const origin = await openTestDatabase()
    await save(origin, SMALL_TEXT, SMALL_ANALYSIS)
    exported = (await gather(readBundles(origin, {})))[0] as string
    await origin.close()
    database = await openTestDatabase()
  })
  afterAll(() => database.close())

  const importLine = async (line: Line) => importArticle(database, readJsonLine(line), line)

  it.each(BAD)('is refused for %s, and nothing of it is stored', async (_, change, message) => {
    const line: Line = structuredClone(parseJsonLine(exported))
    change(line)
    await expect(importLine(line)).rejects.toThrow(message)
    const counts = await countRows(database)
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
  })

  it('is taken where it leaves out what has a default', async () => {
    const line: Line = parseJsonLine(exported)
    const { ingestedAt: _, ...rest } = line
    expect(await importLine(rest)).toMatchObject({ created: true, statements: 2 })
  })
})
