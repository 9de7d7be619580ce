import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAs } from '../../src/export/export-as.js'
import { articleId } from '../../src/knowledge/ids.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { gather } from '../support/gather.js'
import { saveHandMade } from '../support/hand-made.js'
import { NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'

/** What the Web Annotation Data Model (W3C Recommendation, 2017-02-23) has of each class that is used: the keys it wants, and others. */
const KEYS: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  AnnotationPage: { must: ['@context', 'id', 'type', 'items'], may: ['partOf', 'startIndex', 'next', 'prev'] },
  AnnotationCollection: { must: ['id', 'type'], may: ['label', 'total', 'first', 'last'] },
  Annotation: { must: ['id', 'type', 'target'], may: ['body', 'motivation', 'creator', 'created', 'modified'] },
  TextualBody: { must: ['type', 'value'], may: ['purpose', 'format', 'language'] },
  SpecificResource: { must: ['type', 'source'], may: ['selector', 'purpose', 'scope'] },
  TextPositionSelector: { must: ['type', 'start', 'end'], may: [] },
  TextQuoteSelector: { must: ['type', 'exact'], may: ['prefix', 'suffix'] },
  Software: { must: ['type'], may: ['name'] },
}

interface Node {
  readonly [key: string]: unknown
  readonly type: string
}

/** A node and all within it. */
const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value)
    ? value.flatMap(nodesIn)
    : typeof value === 'object' && value !== null
      ? [value as Node, ...Object.values(value).flatMap(nodesIn)]
      : []

describe('Web Annotation', () => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase()
    await saveHandMade(database, NATO_ARTICLE)
    await saveHandMade(database, TURKISH_ARTICLE)
  })
  afterAll(() => database.close())

  const pagesOf = async (where: object) =>
    (await gather(exportAs('annotations', database, where as never))).map((line) => JSON.parse(line))

  it('has a page for each article, of the keys that the standard wants and no others', async () => {
    const pages = await pagesOf({})
    expect(pages.map(({ items }) => items.length).sort()).toEqual([2, 9])
    const wrong = nodesIn(pages).flatMap((node) => {
      const { must, may } = KEYS[node.type] ?? { must: ['no such class'], may: [] }
      const keys = Object.keys(node)
      const lacking = must.filter((key) => !keys.includes(key))
      return [...lacking, ...keys.filter((key) => ![...must, ...may].includes(key))].map((key) => `${node.type} ${key}`)
    })
    expect(wrong).toEqual([])
    const id = `urn:dictum:${articleId(NATO_ARTICLE.text)}:annotations`
    const { items, ...page } = pages.find(({ partOf }) => partOf.id === id)
    expect(page).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${id}:page`,
      type: 'AnnotationPage',
      partOf: {
        id,
        type: 'AnnotationCollection',
        label: NATO_ARTICLE.title,
        total: items.length,
        first: `${id}:page`,
        last: `${id}:page`,
      },
      startIndex: 0,
    })
  })

  it('says in an annotation who says what to whom, and where it stands', async () => {
    const [page] = await pagesOf({ act: { eq: 'THANK' } })
    const source = `urn:dictum:${articleId(NATO_ARTICLE.text)}`
    const start = [...NATO_ARTICLE.text.slice(0, NATO_ARTICLE.text.indexOf('its non-lethal aid'))].length
    expect(page.items).toEqual([
      {
        id: expect.stringMatching(/^urn:dictum:statement_\w+:evidence$/),
        type: 'Annotation',
        motivation: 'describing',
        created: '2026-01-02T03:04:05.678Z',
        modified: '2026-01-02T03:04:05.678Z',
        creator: { type: 'Software', name: 'Dictum, hand 1' },
        body: [
          {
            type: 'TextualBody',
            purpose: 'describing',
            value: 'Jens Stoltenberg to South Korea: thanked its non-lethal aid',
            format: 'text/plain',
          },
          { type: 'TextualBody', purpose: 'tagging', value: 'THANK' },
          {
            type: 'SpecificResource',
            purpose: 'identifying',
            source: expect.stringMatching(/^urn:dictum:person_\w+$/),
          },
          { type: 'SpecificResource', purpose: 'identifying', source: 'urn:dictum:country_KR' },
        ],
        target: [
          {
            type: 'SpecificResource',
            source,
            selector: [
              { type: 'TextPositionSelector', start, end: start + 'its non-lethal aid'.length },
              {
                type: 'TextQuoteSelector',
                exact: 'its non-lethal aid',
                prefix: ' Monday he thanked South Korea for '.slice(-32),
                suffix: ' but urged it to do more, adding',
              },
            ],
            scope: 'https://example.org/nato',
          },
        ],
      },
    ])
  })

  it('selects in code points, and each part of a content that is interrupted', async () => {
    const [wait] = await pagesOf({ act: { eq: 'PROMISE' } })
    const [{ target }] = wait.items
    const letters = [...TURKISH_ARTICLE.text]
    const [position] = target[0].selector
    expect(letters.slice(position.start, position.end).join('')).toBe('nothing')
    const [urged] = await pagesOf({ mode: { eq: 'DIRECT' } })
    expect(urged.items[0].target.map((place: { selector: { exact?: string }[] }) => place.selector[1]?.exact)).toEqual([
      '“I urge the Republic of Korea to continue,”',
      '“and to step up.”',
    ])
  })

  it('has no page where nothing matches', async () => {
    expect(await pagesOf({ act: { in: [] } })).toEqual([])
  })
})
