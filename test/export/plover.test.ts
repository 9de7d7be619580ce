import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAs } from '../../src/export/export-as.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { gather } from '../support/gather.js'
import { type HandMade, saveHandMade } from '../support/hand-made.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

const TALKS: HandMade = {
  text: [
    'Norway and Malta accused Acme Mining of theft. Norway’s courts will examine the matter.',
    'Union leader Ann Moe criticized Bo Ek, and may reject the offer. It was demanded that they resign. Bo Ek said all is well.',
  ].join('\n\n'),
  publisher: 'Post',
  publishedAt: '2024-05-07T08:00:00Z',
  actors: [
    { kind: 'COUNTRY', name: 'Norway', countryCode: 'NO' },
    { kind: 'COUNTRY', name: 'Malta', countryCode: 'MT' },
    { kind: 'ORGANIZATION', name: 'Acme Mining', countryCode: 'CA' },
    { kind: 'PERSON', name: 'Ann Moe' },
    { kind: 'PERSON', name: 'Bo Ek' },
  ],
  affiliations: [
    { person: 'Ann Moe', title: 'Union leader' },
    { person: 'Bo Ek', of: 'Acme Mining', title: 'Bo' },
  ],
  statements: [
    {
      act: 'ACCUSE',
      by: ['Norway', 'Malta'],
      to: ['Acme Mining'],
      sourceWords: 'Norway and Malta',
      cueWords: 'accused',
      says: 'of theft',
      saidOn: '2024-05-06',
    },
    {
      act: 'INVESTIGATE',
      forWhom: 'Norway',
      sourceWords: 'Norway’s courts',
      cueWords: 'will examine',
      says: 'the matter',
      modality: 'INTENDED',
    },
    {
      act: 'CRITICIZE',
      by: 'Ann Moe',
      to: ['Bo Ek'],
      sourceWords: 'Union leader Ann Moe',
      cueWords: 'criticized',
      says: 'Bo Ek',
    },
    { act: 'REJECT', by: 'Ann Moe', cueWords: 'may reject', says: 'the offer', modality: 'POSSIBLE', negated: true },
    // Nobody demands it, and saying is no event.
    { act: 'DEMAND', cueWords: 'was demanded', says: 'that they resign' },
    { act: 'SAY', by: 'Bo Ek', cueWords: 'said', says: 'all is well' },
  ],
}

/** Said on no day that is known, but for one. */
const UNDATED: HandMade = {
  text: 'Ann Moe criticized Bo Ek. She thanked Bo Ek on Monday.',
  actors: [{ kind: 'PERSON', name: 'Ann Moe' }],
  statements: [
    { act: 'CRITICIZE', by: 'Ann Moe', cueWords: 'criticized', says: 'Bo Ek' },
    { act: 'PRAISE', by: 'Ann Moe', cueWords: 'thanked', says: 'Bo Ek on Monday', saidOn: '2024-05-06' },
  ],
}

describe('PLOVER events', () => {
  let database: Database
  let rows: Record<string, string>[]
  beforeAll(async () => {
    database = await openTestDatabase()
    await saveHandMade(database, NATO_ARTICLE)
    await saveHandMade(database, TALKS)
    await saveHandMade(database, UNDATED)
    rows = await rowsOf({})
  })
  afterAll(() => database.close())

  const rowsOf = async (where: object): Promise<Record<string, string>[]> =>
    parse((await gather(exportAs('plover', database, where))).join(''), { columns: true, bom: true })

  it('has a row for each statement whose act PLOVER has a type for, and whose source and day are told', () => {
    const events = rows.map((row) => [row['Event Type'], row['Event Mode'], row['Quad Code'], row.Act])
    expect(events.filter(([, , , act]) => !/^(URGE|THANK)$/.test(act ?? ''))).toEqual([
      ['ACCUSE', 'allege', 'VERBAL CONFLICT', 'ACCUSE'],
      ['ACCUSE', 'investigate', 'VERBAL CONFLICT', 'INVESTIGATE'],
      ['ACCUSE', 'disapprove', 'VERBAL CONFLICT', 'CRITICIZE'],
      ['REJECT', '', 'VERBAL CONFLICT', 'REJECT'],
      ['SUPPORT', '', 'VERBAL COOPERATION', 'PRAISE'],
    ])
    expect(events.filter(([, , , act]) => /^(URGE|THANK)$/.test(act ?? '')).sort()).toEqual([
      ...Array.from({ length: 5 }, () => ['REQUEST', '', 'VERBAL CONFLICT', 'URGE']),
      ['SUPPORT', '', 'VERBAL COOPERATION', 'THANK'],
    ])
    expect(rows.map((row) => row['Event Date']).sort()).toEqual([
      ...Array.from({ length: 6 }, () => '2023-01-30'),
      ...['2024-05-06', '2024-05-06', '2024-05-07', '2024-05-07', '2024-05-07'],
    ])
  })

  it('has POLECAT’s columns, in its order, and then what leads back to the evidence', async () => {
    const row = rows.find(({ Act }) => Act === 'THANK') as Record<string, string>
    expect(Object.entries(row)).toEqual([
      ['Event ID', expect.stringMatching(/^statement_/)],
      ['Event Date', '2023-01-30'],
      ['Event Type', 'SUPPORT'],
      ['Event Mode', ''],
      ['Quad Code', 'VERBAL COOPERATION'],
      ['Contexts', ''],
      ['Actor Name', 'Jens Stoltenberg'],
      ['Actor Country', ''],
      ['Actor Title', 'Secretary-General'],
      ['Actor Name Raw', 'he'],
      ['Recipient Name', 'South Korea'],
      ['Recipient Country', 'KOR'],
      ['Recipient Title', ''],
      ['Recipient Name Raw', ''],
      ['Placename', ''],
      ['Source', 'GDC'],
      ['Publication Date', '2023-01-30'],
      ['Language', ''],
      ['Act', 'THANK'],
      ['CAMEO', '05'],
      ['Content', 'its non-lethal aid'],
      ['Sentence', NATO_ARTICLE.text.slice(Number(row['Sentence Start']), Number(row['Sentence End']))],
      ['Sentence Start', expect.stringMatching(/^\d+$/)],
      ['Sentence End', expect.stringMatching(/^\d+$/)],
      ['Confidence', '0.8'],
      ['Article ID', expect.stringMatching(/^article_/)],
      ['Headline', NATO_ARTICLE.title],
      ['URL', 'https://example.org/nato'],
    ])
    const statement = await database.prisma.statement.findUnique({ where: { id: row['Event ID'] ?? '' } })
    expect(statement?.content).toBe('its non-lethal aid')
  })

  it('lists several actors in one row, and says whose country they are or speak for', () => {
    const picked = rows
      .filter(({ Source }) => Source === 'Post')
      .map((row) => [
        row['Actor Name'],
        row['Actor Country'],
        row['Recipient Name'],
        row['Recipient Country'],
        row.Contexts,
      ])
    expect(picked).toEqual([
      ['Norway; Malta', 'NOR; MLT', 'Acme Mining', 'CAN', ''],
      ['Norway', 'NOR', '', '', 'future'],
      ['Ann Moe', '', 'Bo Ek', 'CAN', ''],
      ['Ann Moe', '', '', '', 'hypothetical; negation'],
    ])
  })

  it('is its heading alone where nothing matches', async () => {
    expect(await rowsOf({ act: { in: ['SAY'] } })).toEqual([])
  })
})
