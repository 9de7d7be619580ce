import { describe, expect, it } from 'vitest'
import { readSent } from '../support/sent-files.js'

const SAID = 'The mayor said that the harbour would stay open.'
const LEFT = 'Her deputy left.'

const ARTICLE = {
  text: `Harbour stays open\n\n${SAID}\n\n${LEFT}`,
  title: 'Harbour stays open',
  url: null,
  publisher: 'Harbour Agency',
  publishedAt: new Date('2024-05-05T22:30:00Z'),
  publishedOn: new Date('2024-05-06'),
  authors: ['Ida Brandt'],
  language: 'en',
}

const ONE = {
  uri: 'urn:newsml:agency.example:7',
  type: 'text',
  versioncreated: '2024-05-06T00:30:00+0200',
  firstcreated: '2024-05-04T10:00:00+0200',
  pubstatus: 'usable',
  headline: 'Harbour stays open',
  byline: 'By Ida Brandt',
  copyrightholder: 'Harbour Agency',
  language: 'en',
  body_text: 'Not this.',
  body_xhtml: `<div><p>${SAID}</p><p>${LEFT}</p></div>`,
}

const TWO = {
  uri: ONE.uri,
  standard: { name: 'ninjs', version: '2.0' },
  versioncreated: ONE.versioncreated,
  headlines: [
    { role: 'short', value: 'Harbour' },
    { role: 'main', value: 'Harbour stays open' },
  ],
  bodies: [{ role: 'main', contenttype: 'text/plain', value: `${SAID}\n\n${LEFT}\n` }],
  by: 'Ida Brandt',
  infosources: [{ name: 'Harbour Agency', role: 'cpsrc' }],
  language: 'en',
}

const THREE = {
  uri: ONE.uri,
  versionCreated: ONE.versioncreated,
  pubStatus: 'usable',
  headlines: [{ value: 'Harbour stays open' }],
  bodies: [
    { role: 'text', contentType: 'text/plain', value: 'Not this.' },
    { role: 'html', contentType: 'text/html', value: `<section><p>${SAID}</p><p>${LEFT}</p></section>` },
  ],
  by: 'Ida Brandt',
  copyrightHolder: 'Harbour Agency',
  language: 'en',
}

describe('a news item of ninjs', () => {
  it.each([
    ['1', ONE],
    ['2', TWO],
    ['3', THREE],
  ])('is read in its version %s', async (_, item) => {
    expect(await readSent('a.json', JSON.stringify(item, null, 1))).toEqual({
      articles: { '': ARTICLE },
      errors: {},
      notices: [],
    })
    const lines = `${JSON.stringify(item)}\n${JSON.stringify({ ...item, uri: 'https://agency.example/7' })}\n`
    expect(await readSent('a.jsonl', lines)).toEqual({
      articles: { ':1': ARTICLE, ':2': { ...ARTICLE, url: 'https://agency.example/7' } },
      errors: {},
      notices: [],
    })
  })

  it('is told and not stored where it was cancelled or withheld, or has no text of its own', async () => {
    const items = [
      { ...ONE, pubstatus: 'canceled' },
      { ...THREE, pubStatus: 'withheld' },
      { ...TWO, type: 'picture' },
      { ...TWO, bodies: [] },
      ONE,
    ]
    const is = (what: string): string => `This item is ${what} (${ONE.uri}).`
    expect(await readSent('a.json', JSON.stringify(items))).toEqual({
      articles: { '#5': ARTICLE },
      errors: {
        '#4': 'text: received a news item without a body, accepted is one with bodies, body_xhtml, body_html or body_text',
      },
      notices: [
        is('cancelled by its agency, so not stored; what was stored of it before stays'),
        is('withheld by its agency, so not stored'),
        is('of the type picture, without a text of its own, so not stored'),
      ],
    })
  })

  it('is told of what nobody reads in it', async () => {
    const item = { ...ONE, urgency: 4, people: [{ name: 'Nora Lind' }], associations: { main: { uri: 'urn:x' } } }
    expect((await readSent('a.json', JSON.stringify(item, null, 1))).notices).toEqual([
      expect.stringMatching(/^Not read: urgency, people, associations\. Read are /),
    ])
  })
})
