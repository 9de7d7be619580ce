import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAs } from '../../src/export/export-as.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { gather } from '../support/gather.js'
import { type HandMade, saveHandMade } from '../support/hand-made.js'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'

/** What people and hostile pages write: formulas, separators, quotation marks, line breaks, signs beyond the first plane. */
const HOSTILE: HandMade = {
  title: '=HYPERLINK("http://evil.example";"click")',
  publisher: "@SUM(1+1)*cmd|'/C calc'!A0",
  publishedAt: '2024-03-04T05:06:07Z',
  text: [
    '+1 Berg said “-2+3”, then “@x; =1+1”.',
    'Dana, "Dee" Lee, 😀 told שלום, عليكم and Berg: “\tTab,\r\n=2+2” – so it was.',
  ].join('\n\n'),
  actors: [
    { kind: 'PERSON', name: '+1 Berg' },
    { kind: 'PERSON', name: 'Dana, "Dee" Lee' },
    { kind: 'ORGANIZATION', name: 'שלום, عليكم' },
  ],
  statements: [
    { act: 'SAY', by: '+1 Berg', says: ['“-2+3”', '“@x; =1+1”'], quoted: ['-2+3', '@x; =1+1'], cueWords: 'said' },
    {
      act: 'ORDER',
      by: 'Dana, "Dee" Lee',
      to: ['שלום, عليكم', '+1 Berg'],
      says: '“\tTab,\r\n=2+2” – so',
      quoted: ['\tTab,\r\n=2+2'],
      cueWords: 'told',
      sourceWords: 'Dana, "Dee" Lee, 😀',
    },
  ],
}

describe('CSV', () => {
  let database: Database
  let csv: string
  let rows: Record<string, string>[]
  beforeAll(async () => {
    database = await openTestDatabase()
    await saveHandMade(database, NATO_ARTICLE)
    await saveHandMade(database, HOSTILE)
    csv = (await gather(exportAs('csv', database, {}))).join('')
    rows = parse(csv, { columns: true, bom: true, relax_column_count: false })
  })
  afterAll(() => database.close())

  const rowOf = (act: string, speaker: string) => rows.find((row) => row.act === act && row.speaker === speaker)

  it('starts with a byte order mark and ends its lines with CR LF', () => {
    expect(csv.startsWith('\uFEFFstatementId,saidOn,datedOn,speaker,')).toBe(true)
    expect(csv.split('\uFEFF')).toHaveLength(2)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('has a row for each statement, and a column for each thing that is known of it', () => {
    expect(rows).toHaveLength(11)
    expect(rowOf('THANK', 'Jens Stoltenberg')).toEqual({
      statementId: expect.stringMatching(/^statement_/),
      saidOn: '2023-01-30',
      datedOn: '2023-01-30',
      speaker: 'Jens Stoltenberg',
      speakerKind: 'PERSON',
      speakerText: 'he',
      speakerTitles: 'Secretary-General, NATO',
      speakerAffiliation: '',
      act: 'THANK',
      actClass: 'EXPRESSIVE',
      cameo: '05',
      plover: 'SUPPORT',
      addressees: 'South Korea',
      addresseeText: '',
      content: 'its non-lethal aid',
      quotes: '',
      mode: 'INDIRECT',
      negated: 'false',
      modality: 'ACTUAL',
      inHeadline: expect.any(String),
      place: expect.any(String),
      cue: 'thanked',
      about: '',
      mentions: '',
      topics: '',
      confidence: expect.any(String),
      rule: expect.any(String),
      articleTitle: 'NATO Chief Urges South Korea To Deliver Weapons',
      publisher: 'GDC',
      url: 'https://example.org/nato',
      publishedAt: '2023-01-30T00:00:00.000Z',
      articleId: expect.stringMatching(/^article_/),
      contentStart: String(NATO_ARTICLE.text.indexOf('its non-lethal aid')),
      contentEnd: String(NATO_ARTICLE.text.indexOf('its non-lethal aid') + 'its non-lethal aid'.length),
      sentence: expect.stringContaining('thanked South Korea'),
      sentenceStart: expect.any(String),
      sentenceEnd: expect.any(String),
      speakerId: expect.stringMatching(/^person_/),
      addresseeIds: 'country_KR',
      review: 'UNREVIEWED',
      speakers: 'Jens Stoltenberg',
      speakerIds: expect.stringMatching(/^person_/),
      reportedBy: '',
      reportedByText: '',
      withinId: '',
      publishedOn: '2023-01-30',
      authors: '',
      section: '',
      language: '',
      canonicalUrl: '',
      ingestedAt: '2026-01-02T03:04:05.678Z',
      updatedAt: '2026-01-02T03:04:05.678Z',
    })
    expect(rows.find(({ negated }) => negated === 'true')).toMatchObject({
      speaker: '',
      speakerKind: '',
      speakerText: 'South Korean officials',
      speakerAffiliation: 'South Korea',
    })
  })

  it('leaves no formula to run, at the start of a cell or after what a spreadsheet may split at', () => {
    expect(rowOf('SAY', "'+1 Berg")).toMatchObject({
      articleTitle: '\'=HYPERLINK("http://evil.example";"click")',
      publisher: "'@SUM(1+1)*cmd|'/C calc'!A0",
      quotes: "'-2+3 | '@x; '=1+1",
      content: "“-2+3” “@x; '=1+1”",
    })
    const started = rows.flatMap((row) => Object.values(row)).filter((cell) => /(^|[;|\t\r\n]) *[=+\-@]/.test(cell))
    expect(started).toEqual([])
  })

  it('keeps commas, quotation marks, line breaks, emoji and right-to-left words', () => {
    expect(rowOf('ORDER', 'Dana, "Dee" Lee')).toMatchObject({
      speakerText: 'Dana, "Dee" Lee, 😀',
      addressees: "שלום, عليكم | '+1 Berg",
      content: "“\tTab,\r\n'=2+2” – so",
      quotes: "'\tTab,\r\n'=2+2",
    })
    expect(csv).toContain('"Dana, ""Dee"" Lee"')
  })

  it('is its heading alone where nothing matches', async () => {
    const empty = await gather(exportAs('csv', database, { act: { in: [] } }))
    expect(parse(empty.join(''), { columns: true, bom: true })).toEqual([])
    expect(empty.join('').split('\r\n')).toHaveLength(2)
  })
})
