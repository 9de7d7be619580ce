import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAs } from '../../src/export/export-as.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { gather } from '../support/gather.js'
import { saveHandMade } from '../support/hand-made.js'
import { NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'
import { save } from '../support/save.js'
import { SMALL_ANALYSIS, SMALL_TEXT } from '../support/small-article.js'

const SCHEMA = 'http://schema.org/'
const OA = 'http://www.w3.org/ns/oa#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const QUOTED = 'http://www.w3.org/ns/prov#wasQuotedFrom'

interface Triple {
  readonly subject: string
  readonly predicate: string
  readonly object: string
}

/** A processor that must find everything in the document: whatever it would load fails. */
const OFFLINE = {
  documentLoader: async (url: string): Promise<never> => {
    throw new Error(`Nothing must be loaded: ${url}`)
  },
}

describe('JSON-LD', () => {
  let database: Database
  let document: { readonly '@context': object; readonly '@graph': readonly Record<string, unknown>[] }
  let triples: Triple[]
  beforeAll(async () => {
    database = await openTestDatabase()
    await saveHandMade(database, NATO_ARTICLE)
    await saveHandMade(database, TURKISH_ARTICLE)
    await save(database, SMALL_TEXT, SMALL_ANALYSIS, { publisher: 'GDC', publishedAt: new Date('2023-01-30') })
    await database.prisma.article.updateMany({
      where: { text: NATO_ARTICLE.text },
      data: {
        authors: ['Ann Roe', 'Bo Ek'],
        section: 'World',
        language: 'en-GB',
        canonicalUrl: 'https://example.org/nato.html',
      },
    })
    document = JSON.parse((await gather(exportAs('jsonld', database, {}))).join(''))
    const quads = (await jsonld.toRDF(document as never, { ...OFFLINE, safe: true } as never)) as unknown as Record<
      keyof Triple,
      { readonly value: string }
    >[]
    triples = quads.map(({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
    }))
  })
  afterAll(() => database.close())

  const objects = (subject: string, predicate: string): string[] =>
    triples.filter((each) => each.subject === subject && each.predicate === predicate).map(({ object }) => object)
  const object = (subject: string, predicate: string): string => {
    const found = objects(subject, predicate)
    if (found.length !== 1) throw new Error(`${found.length} of ${predicate} at ${subject}`)
    return found[0] as string
  }
  const ofType = (type: string): string[] => [
    ...new Set(
      triples.filter((each) => each.predicate === RDF_TYPE && each.object === type).map(({ subject }) => subject),
    ),
  ]
  const named = (name: string): string =>
    triples.find((each) => each.predicate === `${SCHEMA}name` && each.object === name)?.subject as string

  it('says nothing that a processor would drop', () => {
    // `safe` makes the processor throw where a term has no meaning; every node's key is therefore known.
    expect(triples.length).toBeGreaterThan(200)
    expect(triples.filter(({ predicate }) => !/^(http:\/\/|urn:dictum:)/.test(predicate))).toEqual([])
  })

  it('has articles, actors and quotations in the words of schema.org', () => {
    expect(ofType(`${SCHEMA}NewsArticle`)).toHaveLength(3)
    expect(ofType(`${SCHEMA}Quotation`)).toHaveLength(13)
    const stoltenberg = named('Jens Stoltenberg')
    const korea = named('South Korea')
    expect(objects(stoltenberg, RDF_TYPE)).toEqual([`${SCHEMA}Person`])
    expect(objects(stoltenberg, `${SCHEMA}alternateName`)).toContain('Stoltenberg')
    expect(objects(korea, RDF_TYPE)).toEqual([`${SCHEMA}Country`])
    expect(objects(korea, `${SCHEMA}identifier`)).toEqual(['KR'])
    expect(objects(named('Société Générale'), `${SCHEMA}location`)).toEqual(['urn:dictum:country_FR'])
    const role = object(stoltenberg, `${SCHEMA}affiliation`)
    expect(object(role, `${SCHEMA}roleName`)).toBe('Secretary-General')
    expect(object(role, `${SCHEMA}affiliation`)).toBe(named('NATO'))

    const quotation = ofType(`${SCHEMA}Quotation`).find(
      (each) => objects(each, `${SCHEMA}text`)[0] === 'its non-lethal aid',
    ) as string
    expect(object(quotation, `${SCHEMA}spokenByCharacter`)).toBe(stoltenberg)
    expect(object(quotation, 'urn:dictum:addressee')).toBe(korea)
    expect(object(quotation, 'urn:dictum:act')).toBe('THANK')
    expect(object(quotation, `${SCHEMA}dateCreated`)).toBe('2023-01-30')
    expect(object(quotation, QUOTED)).toBe(object(quotation, `${SCHEMA}isPartOf`))
    const article = object(quotation, QUOTED)
    expect(objects(article, RDF_TYPE)).toEqual([`${SCHEMA}NewsArticle`])
    expect(object(article, `${SCHEMA}articleBody`)).toBe(NATO_ARTICLE.text)
    expect(object(article, `${SCHEMA}url`)).toBe('https://example.org/nato')
    expect(object(article, `${SCHEMA}mainEntityOfPage`)).toBe('https://example.org/nato.html')
    expect(object(article, `${SCHEMA}articleSection`)).toBe('World')
    expect(object(article, `${SCHEMA}inLanguage`)).toBe('en-GB')
    const authors = objects(article, `${SCHEMA}author`)
    expect(authors.flatMap((author) => objects(author, `${SCHEMA}name`)).sort()).toEqual(['Ann Roe', 'Bo Ek'])
  })

  it('knows an actor once, however many articles name it', () => {
    const nodes = document['@graph'].filter(({ name }) => name === 'Ukraine')
    expect(nodes.length).toBe(2)
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(1)
    expect(objects(named('Ukraine'), `${SCHEMA}name`)).toEqual(['Ukraine'])
  })

  it('marks the evidence by selectors that cut out the words, counted in code points', () => {
    let checked = 0
    for (const resource of ofType(`${OA}SpecificResource`)) {
      const text = object(object(resource, `${OA}hasSource`), `${SCHEMA}articleBody`)
      const selectors = objects(resource, `${OA}hasSelector`)
      const [position] = selectors.filter((each) => object(each, RDF_TYPE) === `${OA}TextPositionSelector`)
      const [quote] = selectors.filter((each) => object(each, RDF_TYPE) === `${OA}TextQuoteSelector`)
      const exact = object(quote as string, `${OA}exact`)
      const start = Number(object(position as string, `${OA}start`))
      const end = Number(object(position as string, `${OA}end`))
      expect([...text].slice(start, end).join('')).toBe(exact)
      const [prefix, suffix] = [`${OA}prefix`, `${OA}suffix`].map((each) => object(quote as string, each))
      expect(text).toContain(`${prefix}${exact}${suffix}`)
      expect(`${prefix}${suffix}`).not.toMatch(/\p{Surrogate}/u)
      checked += 1
    }
    expect(checked).toBeGreaterThan(30)
  })

  it('annotates the article with each statement', () => {
    expect(ofType(`${OA}Annotation`)).toHaveLength(13)
    for (const annotation of ofType(`${OA}Annotation`)) {
      const quotation = object(annotation, `${OA}hasBody`)
      expect(object(annotation, `${OA}motivatedBy`)).toBe(`${OA}describing`)
      const sources = objects(annotation, `${OA}hasTarget`).map((target) => object(target, `${OA}hasSource`))
      expect(new Set(sources)).toEqual(new Set([object(quotation, QUOTED)]))
    }
  })

  it('is a document where nothing matches, too', async () => {
    const empty = JSON.parse((await gather(exportAs('jsonld', database, { act: { in: [] } }))).join(''))
    expect(empty['@graph']).toEqual([])
  })
})
