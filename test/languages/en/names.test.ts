import { describe, expect, it } from 'vitest'
import { alpha3Of, COUNTRIES, COUNTRY_PHRASES } from '../../../src/languages/en/names/countries.js'
import { GIVEN_NAMES } from '../../../src/languages/en/names/given-names.js'
import { KNOWN_ORGANIZATIONS, ORGANIZATION_PHRASES } from '../../../src/languages/en/names/organizations.js'
import { PLACE_PHRASES } from '../../../src/languages/en/names/places.js'
import { TITLES } from '../../../src/languages/en/names/titles.js'
import { fold, PhraseTable } from '../../../src/text/phrase-table.js'

describe('COUNTRY_PHRASES', () => {
  it.each([
    ['South Korea', 'KR', 'NAME'],
    ['Republic of Korea', 'KR', 'NAME'],
    ['U.S.', 'US', 'NAME'],
    ['Holland', 'NL', 'NAME'],
    ['Turkey', 'TR', 'NAME'],
    ['Ivory Coast', 'CI', 'NAME'],
    ['South Koreans', 'KR', 'DEMONYM'],
    ['Britons', 'GB', 'DEMONYM'],
    ['French', 'FR', 'DEMONYM'],
    ['Indian', 'IN', 'DEMONYM'],
    ['Congolese', 'CD', 'DEMONYM'],
    ['Seoul', 'KR', 'CAPITAL'],
    ['Kiev', 'UA', 'CAPITAL'],
    ['Élysée', 'FR', 'GOVERNMENT'],
    ['White House', 'US', 'GOVERNMENT'],
  ])('%s is %s by %s', (phrase, code, form) => expect(COUNTRY_PHRASES.get(phrase)).toMatchObject({ code, form }))

  it.each(['Island', 'Thai people', 'Brussels', 'Victoria', 'Georgetown', 'EU', 'the'])('%s is no country', (phrase) =>
    expect(COUNTRY_PHRASES.get(phrase)).toBeUndefined(),
  )

  it('counts acronyms only as they are spelt', () => {
    expect(COUNTRY_PHRASES.get('us')).toEqual({ code: 'US', form: 'NAME', exact: 'US' })
  })
})

describe('COUNTRIES', () => {
  it('has every country’s codes and usual name', () => {
    expect(COUNTRIES.size).toBeGreaterThanOrEqual(249)
    expect(COUNTRIES.get('KR')).toEqual({ code: 'KR', alpha3: 'KOR', name: 'South Korea' })
    expect(alpha3Of('US')).toBe('USA')
    expect(alpha3Of('??')).toBeNull()
  })
})

describe('ORGANIZATION_PHRASES', () => {
  it('knows names, acronyms, members and seats', () => {
    expect(ORGANIZATION_PHRASES.get('World Health Organisation')?.organization.name).toBe('World Health Organization')
    expect(ORGANIZATION_PHRASES.get('nato')).toMatchObject({ form: 'NAME', exact: new Set(['NATO', 'Nato']) })
    expect(ORGANIZATION_PHRASES.get('Republicans')).toMatchObject({ form: 'DEMONYM' })
    expect(ORGANIZATION_PHRASES.get('Brussels')).toMatchObject({ form: 'METONYM' })
  })

  it('gives every organization a known country or none, and each a name of its own', () => {
    for (const { country, name } of KNOWN_ORGANIZATIONS.values()) {
      expect(name).not.toBe('')
      if (country !== null) expect(COUNTRIES.has(country)).toBe(true)
    }
    expect(KNOWN_ORGANIZATIONS.size).toBeGreaterThan(400)
  })
})

describe('TITLES', () => {
  it.each([
    ['Secretary-General', 'OFFICE', true, null],
    ['spokeswoman', 'SPEAKER', false, 'FEMALE'],
    ['Mr', 'HONORIFIC', false, 'MALE'],
    ['mother', 'KIN', false, 'FEMALE'],
    ['actor', 'ROLE', false, 'MALE'],
    ['king', 'OFFICE', true, 'MALE'],
  ])('%s', (word, kind, head, gender) => expect(TITLES.get(word)).toMatchObject({ kind, head, gender }))
})

describe('GIVEN_NAMES', () => {
  it.each([
    ['jens', 'MALE'],
    ['ursula', 'FEMALE'],
    ['robin', null],
    ['stoltenberg', undefined],
  ])('%s: %s', (name, gender) => expect(GIVEN_NAMES.get(name)).toBe(gender))
})

describe('PLACE_PHRASES', () => {
  it('has cities and states, and no country', () => {
    expect(PLACE_PHRASES.get('São Paulo')).toBeDefined()
    expect(PLACE_PHRASES.get('New Jersey')).toBeDefined()
    expect(PLACE_PHRASES.get('Jersey')).toBeUndefined()
  })
})

describe('PhraseTable', () => {
  const table = new PhraseTable<string>()
  table.add('Guinea-Bissau', 'GW')
  table.add('Guinea', 'GN')
  const words = (text: string) =>
    [...text.matchAll(/[\p{L}.']+|-/gu)].map((m) => ({
      lower: m[0].toLowerCase(),
      spaced: m.index === 0 || text[m.index - 1] === ' ',
    }))

  it('finds the longest phrase however it is cut', () => {
    expect(table.longestAt(words('Guinea-Bissau voted'), 0, 9, () => true)).toEqual({ entry: 'GW', end: 3 })
    expect(table.longestAt(words('Guinea - Bissau'), 0, 9, () => true)).toEqual({ entry: 'GN', end: 1 })
    expect(table.longestAt(words("Guinea's vote"), 0, 9, () => true)).toEqual({ entry: 'GN', end: 1 })
    expect(table.longestAt(words('Bissau'), 0, 9, () => true)).toBeNull()
    expect(table.longestAt(words('Guinea-Bissau'), 0, 9, (entry) => entry === 'GN')).toEqual({ entry: 'GN', end: 1 })
  })

  it('keeps the first of two entries', () => {
    table.add('Guinea', 'XX')
    expect(table.get('GUINEA')).toBe('GN')
  })

  it('folds case, accents and apostrophes', () => {
    expect(fold('Côte d’Ivoire')).toBe("cote d'ivoire")
  })
})
