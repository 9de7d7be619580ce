import { describe, expect, test } from 'vitest'
import type { Analysis, FoundActor } from '../../src/extraction/analysis.js'
import type { KnownActor } from '../../src/knowledge/actor-link.js'
import { organizationId, personId } from '../../src/knowledge/ids.js'
import { keysToLinkBy, linkActors } from '../../src/knowledge/link-actors.js'
import { NOTHING_FOUND } from '../support/small-article.js'

const ARTICLE = 'article_1'

const person = (name: string, ...aliases: string[]): FoundActor => ({
  kind: 'PERSON',
  name,
  aliases,
  countryCode: null,
})
const country = (name: string, countryCode: string): FoundActor => ({
  kind: 'COUNTRY',
  name,
  aliases: [],
  countryCode,
})
const organization = (name: string, countryCode: string | null = null, ...aliases: string[]): FoundActor => ({
  kind: 'ORGANIZATION',
  name,
  aliases,
  countryCode,
})

interface KnownSigns {
  id?: string
  keys?: string[]
  countries?: string[]
  affiliatedWith?: string[]
}

const known = (kind: KnownActor['kind'], name: string, signs: KnownSigns = {}): KnownActor => ({
  id: signs.id ?? `known ${name}`,
  kind,
  name,
  keys: new Set(signs.keys ?? [name.toLowerCase()]),
  countries: new Set(signs.countries),
  affiliatedWith: new Set(signs.affiliatedWith),
})

/** Links one actor; `of` is what it is affiliated with, if anything. */
function link(actor: FoundActor, knownActors: KnownActor[], of?: FoundActor) {
  const actors = of === undefined ? [actor] : [actor, of]
  const affiliations = of === undefined ? [] : [{ person: 0, of: 1, title: 'Minister', start: 0, end: 1 }]
  const analysis: Analysis = { ...NOTHING_FOUND, actors, affiliations }
  return linkActors(analysis, knownActors, ARTICLE)[0]
}

test('a country is known by its code', () => {
  expect(link(country('Seoul', 'KR'), [])).toEqual({ id: 'country_KR', score: 1, reason: 'country KR' })
})

describe('a person', () => {
  const kim = known('PERSON', 'Kim Min-ji', { keys: ['kim min ji'] })

  test('nobody bears the name yet', () => {
    const expected = { id: personId('kim min ji', ''), score: 1, reason: 'first met in this article' }
    expect(link(person('Kim Min-ji'), [])).toEqual(expected)
    expect(link(person('Kim Min-ji'), [known('ORGANIZATION', 'Kim Min-ji', { keys: ['kim min ji'] })])).toEqual(
      expected,
    )
  })

  test('the same full name', () => {
    expect(link(person('KIM Min Ji'), [kim])).toEqual({ id: kim.id, score: 0.9, reason: 'same full name' })
  })

  test('the same full name and affiliation, or country', () => {
    const minister = { ...kim, countries: new Set(['KR']), affiliatedWith: new Set(['country_KR']) }
    const envoy = { ...kim, id: 'envoy', countries: new Set(['KR']), affiliatedWith: new Set(['organization_1']) }
    const korea = country('South Korea', 'KR')
    expect(link(person('Kim Min-ji'), [envoy, minister], korea)).toEqual({
      id: minister.id,
      score: 1,
      reason: 'same full name and affiliation',
    })
    expect(link(person('Kim Min-ji'), [envoy], korea)).toEqual({
      id: 'envoy',
      score: 0.95,
      reason: 'same full name and country',
    })
  })

  test('a namesake of another country is another person', () => {
    const korean = { ...kim, countries: new Set(['KR']) }
    expect(link(person('Kim Min-ji'), [korean], country('Canada', 'CA'))).toEqual({
      id: personId('kim min ji', 'CA'),
      score: 0.9,
      reason: 'another Kim Min-ji: of another country',
    })
  })

  test('a name that several bear is linked with less trust', () => {
    const others = [
      { ...kim, countries: new Set(['KR']) },
      { ...kim, id: 'other', countries: new Set(['CA']) },
    ]
    expect(link(person('Kim Min-ji'), others)).toEqual({
      id: kim.id,
      score: 0.6,
      reason: 'same full name, which 2 known people bear',
    })
  })

  test('a surname alone never links', () => {
    const stoltenberg = known('PERSON', 'Jens Stoltenberg', { keys: ['stoltenberg'] })
    expect(link(person('Stoltenberg'), [stoltenberg])).toEqual({
      id: personId('stoltenberg', ARTICLE),
      score: 1,
      reason: 'named without a first name in this article',
    })
  })

  test('a surname links with the same affiliation, where one such person is known', () => {
    const zelenskyy = known('PERSON', 'Volodymyr Zelenskyy', { keys: ['zelenskyy'], affiliatedWith: ['country_UA'] })
    const ukraine = country('Ukraine', 'UA')
    expect(link(person('Zelenskyy'), [zelenskyy], ukraine)).toEqual({
      id: zelenskyy.id,
      score: 0.8,
      reason: 'same surname and affiliation',
    })
    expect(link(person('Zelenskyy'), [zelenskyy, { ...zelenskyy, id: 'wife' }], ukraine)).toEqual({
      id: personId('zelenskyy', ARTICLE),
      score: 1,
      reason: 'named without a first name in this article',
    })
  })
})

describe('an organization', () => {
  test('new, the same name, another name', () => {
    const nato = known('ORGANIZATION', 'NATO', { keys: ['nato', 'north atlantic treaty organization'] })
    expect(link(organization('NATO'), [])).toEqual({
      id: organizationId('nato', ''),
      score: 1,
      reason: 'first met in this article',
    })
    expect(link(organization('Nato'), [nato])).toEqual({ id: nato.id, score: 0.95, reason: 'same name' })
    expect(link(organization('North Atlantic Treaty Organization'), [nato])).toEqual({
      id: nato.id,
      score: 0.9,
      reason: 'another name of NATO',
    })
  })

  test('the acronym links where that is the whole name so far', () => {
    const full = organization('European Union', null, 'EU', 'the bloc')
    const eu = known('ORGANIZATION', 'EU')
    const other = known('ORGANIZATION', 'Emirates University', { keys: ['eu'] })
    expect(link(full, [other, eu])).toEqual({ id: eu.id, score: 0.85, reason: 'known by its acronym EU' })
    expect(link(full, [other])).toEqual({
      id: organizationId('european union', ''),
      score: 1,
      reason: 'first met in this article',
    })
  })

  test('the same name in another country is another organization', () => {
    const british = known('ORGANIZATION', 'Ministry of Defence', { countries: ['GB'] })
    expect(link(organization('Ministry of Defence', 'GB'), [british])).toEqual({
      id: british.id,
      score: 1,
      reason: 'same name and country',
    })
    expect(link(organization('Ministry of Defence', 'IN'), [british])).toEqual({
      id: organizationId('ministry of defence', 'IN'),
      score: 0.9,
      reason: 'another Ministry of Defence: its country differs',
    })
  })
})

test('people and organizations are looked up by name, organizations by acronym too', () => {
  const actors = [person('Jens Stoltenberg', 'Stoltenberg'), organization('European Union', null, 'EU', 'the bloc')]
  expect(keysToLinkBy([...actors, country('Norway', 'NO'), person('…')])).toEqual([
    'jens stoltenberg',
    'stoltenberg',
    'european union',
    'eu',
  ])
})

describe('a middle initial', () => {
  const initialled = known('PERSON', 'Ana R. Torv', { keys: ['torv'], countries: ['NO'] })

  test.each([
    ['Ana Torv', initialled],
    ['Ana R. Torv', known('PERSON', 'Ana Torv', { keys: ['torv'] })],
    ['Ana R. S. Torv', known('PERSON', 'Ana Torv', { keys: ['torv'] })],
  ])('%s is whom another article calls otherwise', (name, other) => {
    const reason = 'same full name but for a middle initial'
    expect(link(person(name), [other])).toEqual({ id: other.id, score: 0.85, reason })
  })

  test.each([
    ['another initial', 'Ana S. Torv', [initialled], undefined],
    ['another first name', 'Eva Torv', [initialled], undefined],
    ['another country', 'Ana Torv', [initialled], country('Chile', 'CL')],
    ['two who fit', 'Ana Torv', [initialled, known('PERSON', 'Ana S. Torv', { keys: ['torv'] })], undefined],
    ['one word', 'Torv', [known('PERSON', 'R. Torv', { keys: ['torv'] })], undefined],
  ])('makes two people: %s', (_, name, others, of) => {
    expect(others.map(({ id }) => id)).not.toContain(link(person(name), others, of)?.id)
  })
})
