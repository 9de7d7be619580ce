import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAs } from '../../src/export/export-as.js'
import { articleId } from '../../src/knowledge/ids.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { gather } from '../support/gather.js'
import { type HandMade, saveHandMade } from '../support/hand-made.js'
import { NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'
import { save } from '../support/save.js'
import { SMALL_ANALYSIS, SMALL_TEXT } from '../support/small-article.js'
import { kindsOf, PROPERTIES } from './schema-org.js'

const SCHEMA = 'http://schema.org/'
const iri = (text: string): string => `urn:dictum:${articleId(text)}`
const OA = 'http://www.w3.org/ns/oa#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const QUOTED = 'http://www.w3.org/ns/prov#wasQuotedFrom'

interface Triple {
  readonly subject: string
  readonly predicate: string
  readonly object: string
}

/** NATO_ARTICLE a day later, with a paragraph of its own; of its two statements the first stands in the words of the original. */
const COPY: HandMade = {
  ...NATO_ARTICLE,
  title: 'Alliance Presses Seoul',
  url: 'https://example.net/alliance',
  publishedAt: '2023-01-31T00:00:00Z',
  text: `${NATO_ARTICLE.text}\n\nKim Dae-hyun, a lawmaker, said the plan was reckless.`,
  actors: [...NATO_ARTICLE.actors, { kind: 'PERSON', name: 'Kim Dae-hyun' }],
  statements: [
    ...NATO_ARTICLE.statements.filter(({ cueWords }) => cueWords === 'adding'),
    { by: 'Kim Dae-hyun', act: 'SAY', sourceWords: 'Kim Dae-hyun', cueWords: 'said', says: 'the plan was reckless' },
  ],
}

/** What a country takes part in, and what schema.org has for persons and organizations alone. */
const COUNTRIES_DO: readonly string[] = ['spokenByCharacter', 'author', 'affiliation']

/** A processor that must find everything in the document: whatever it would load fails. */
const OFFLINE = {
  documentLoader: async (url: string): Promise<never> => {
    throw new Error(`Nothing must be loaded: ${url}`)
  },
}

async function triplesOf(document: object): Promise<Triple[]> {
  const quads = (await jsonld.toRDF(document as never, { ...OFFLINE, safe: true } as never)) as unknown as Record<
    keyof Triple,
    { readonly value: string }
  >[]
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
  }))
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
    triples = await triplesOf(document)
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
    expect(objects(korea, `${SCHEMA}sameAs`)).toEqual(['http://www.wikidata.org/entity/Q884'])
    expect(objects(named('NATO'), `${SCHEMA}sameAs`)).toEqual(['http://www.wikidata.org/entity/Q7184'])
    expect(objects(stoltenberg, `${SCHEMA}sameAs`)).toEqual([])
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

  it('uses the terms of schema.org for what they are defined for', () => {
    const types = new Map<string, string[]>()
    for (const { subject, predicate, object } of triples) {
      if (predicate === RDF_TYPE && object.startsWith(SCHEMA))
        types.set(subject, [...(types.get(subject) ?? []), ...kindsOf(object.slice(SCHEMA.length))])
    }
    const used = triples.filter(({ predicate }) => predicate.startsWith(SCHEMA))
    const wrong = used.flatMap(({ subject, predicate, object }) => {
      const term = predicate.slice(SCHEMA.length)
      const { of, takes } = PROPERTIES[term] ?? { of: 'nothing that is known', takes: [] }
      const at = types.get(subject) ?? []
      const values = types.get(object) ?? ['Text']
      // A Role stands between a subject and a value, and repeats the property.
      const fits = (kinds: readonly string[], allowed: readonly string[]): boolean =>
        kinds.includes('Role') || kinds.some((kind) => allowed.includes(kind))
      const isCountrys = COUNTRIES_DO.includes(term) && values.includes('Country')
      return fits(at, [of]) && (isCountrys || fits(values, takes)) ? [] : [`${at[0]} ${term} ${values[0]}`]
    })
    expect([...new Set(wrong)]).toEqual([])
    expect(new Set(used.map(({ predicate }) => predicate)).size).toBeGreaterThan(20)
  })

  it('has a claim where a statement puts something forward as true', () => {
    const texts = (type: string) => ofType(type).flatMap((each) => objects(each, `${SCHEMA}text`))
    // Not what is asked for, promised or thanked for, nor what was not said.
    expect(texts(`${SCHEMA}Claim`).sort()).toEqual([
      'his country’s law makes providing weapons difficult',
      'there was an “urgent need” for ammunition',
      '“Act now,”',
    ])
    const [claim] = ofType(`${SCHEMA}Claim`).filter(
      (each) => object(each, `${SCHEMA}text`) === 'there was an “urgent need” for ammunition',
    ) as [string]
    expect(object(claim, `${SCHEMA}author`)).toBe(named('Jens Stoltenberg'))
    expect(object(claim, `${SCHEMA}appearance`)).toBe(object(claim, QUOTED))
    expect(objects(claim, RDF_TYPE)).toContain(`${SCHEMA}Quotation`)
    // Nobody has it from anywhere, so far as is known.
    expect(triples.filter(({ predicate }) => /firstAppearance|isBasedOn/.test(predicate))).toEqual([])
  })

  it('says where a claim stood first that an article has from another', async () => {
    const other = await openTestDatabase()
    await saveHandMade(other, COPY)
    await saveHandMade(other, NATO_ARTICLE)
    const copied = { speaker: { name: 'Jens Stoltenberg' }, act: { eq: 'SAY' } } as const
    const where = { article: { url: { eq: COPY.url } }, or: [copied, { speaker: { name: 'Kim Dae-hyun' } }] } as never
    const exported = JSON.parse((await gather(exportAs('jsonld', other, where))).join(''))
    await other.close()
    const of = (type: string) =>
      exported['@graph'].filter((node: { type: string }) => [node.type].flat().includes(type))
    const [article] = of('NewsArticle')
    const original = {
      id: iri(NATO_ARTICLE.text),
      type: 'NewsArticle',
      headline: NATO_ARTICLE.title,
      url: NATO_ARTICLE.url,
    }
    expect(article).toMatchObject({ id: iri(COPY.text), isBasedOn: [original] })
    const claims = of('Claim').map(({ text, appearance, firstAppearance }: Record<string, unknown>) => ({
      text,
      appearance,
      firstAppearance,
    }))
    expect(claims).toEqual([
      {
        text: 'there was an “urgent need” for ammunition',
        appearance: { id: iri(COPY.text) },
        firstAppearance: { id: iri(NATO_ARTICLE.text) },
      },
      { text: 'the plan was reckless', appearance: { id: iri(COPY.text) }, firstAppearance: undefined },
    ])
    await triplesOf(exported)
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
