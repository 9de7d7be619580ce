import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/languages/en/names/countries.js'
import { ORGANIZATION_ITEMS } from '../../src/languages/en/names/organization-items.js'
import { ORGANIZATION_PHRASES } from '../../src/languages/en/names/organizations.js'
import { COUNTRY_ITEMS } from '../../src/vocabulary/wikidata.js'
import { openTestApi, type TestApi } from '../support/api.js'
import type { HandMade } from '../support/hand-made.js'

const item = (id: string): string => `http://www.wikidata.org/entity/${id}`

const MEETING: HandMade = {
  text: 'Ann Moe of the World Health Organization met NATO, the European Union, the Kosovo and Danish envoys, the WHO and Arab League of Oslo.',
  actors: [
    { kind: 'PERSON', name: 'Ann Moe' },
    // A person may be called what a body is called.
    { kind: 'PERSON', name: 'UN' },
    { kind: 'COUNTRY', name: 'Kosovo', countryCode: 'XK' },
    { kind: 'COUNTRY', name: 'Denmark', countryCode: 'DK' },
    { kind: 'ORGANIZATION', name: 'World Health Organization' },
    { kind: 'ORGANIZATION', name: 'NATO', aliases: ['North Atlantic Treaty Organization'] },
    { kind: 'ORGANIZATION', name: 'European Union' },
    // An acronym that several have, a name within a country, and an organization that no list has.
    { kind: 'ORGANIZATION', name: 'WHO' },
    { kind: 'ORGANIZATION', name: 'Arab League', countryCode: 'NO' },
    { kind: 'ORGANIZATION', name: 'Oslo Harbour Board' },
  ],
  mentions: [['Ann Moe', 'Ann Moe']],
  statements: [],
}

describe('sameAs', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi([MEETING])
  })
  afterAll(() => api.close())

  it('leads from countries and international organizations to their items in Wikidata, and from nobody who is only called so', async () => {
    const { data } = await api.ask('{ actors(first: 50) { nodes { name kind sameAs } } }')
    const known = data.actors.nodes.map(({ kind, name, sameAs }: { kind: string; name: string; sameAs: string[] }) => [
      kind,
      name,
      sameAs,
    ])
    expect(known).toEqual([
      ['PERSON', 'Ann Moe', []],
      ['ORGANIZATION', 'Arab League', []],
      ['COUNTRY', 'Denmark', [item('Q35')]],
      ['ORGANIZATION', 'European Union', [item('Q458')]],
      ['COUNTRY', 'Kosovo', [item('Q1246')]],
      ['ORGANIZATION', 'NATO', [item('Q7184')]],
      ['COUNTRY', 'Norway', [item('Q20')]],
      ['ORGANIZATION', 'Oslo Harbour Board', []],
      ['PERSON', 'UN', []],
      ['ORGANIZATION', 'WHO', []],
      ['ORGANIZATION', 'World Health Organization', [item('Q7817')]],
    ])
  })

  it('is there on each kind of actor', async () => {
    const { data } = await api.ask(
      '{ country(code: "DK") { sameAs } organization(name: "NATO") { sameAs } person(name: "Ann Moe") { sameAs } }',
    )
    expect(data).toEqual({
      country: { sameAs: [item('Q35')] },
      organization: { sameAs: [item('Q7184')] },
      person: { sameAs: [] },
    })
  })
})

describe('the lists of Wikidata’s items', () => {
  it('has each country once, and no other code', () => {
    expect(Object.keys(COUNTRY_ITEMS).sort()).toEqual([...COUNTRIES.keys()].sort())
    const items = Object.values(COUNTRY_ITEMS)
    expect(new Set(items).size).toBe(items.length)
    expect(items.filter((each) => !/^Q[1-9]\d*$/.test(each))).toEqual([])
  })

  it('has the items that anybody can look up', () => {
    // Checked by hand, one by one.
    const known =
      'US Q30 CA Q16 MX Q96 BR Q155 AR Q414 CL Q298 CO Q739 PE Q419 CU Q241 GB Q145 IE Q27 FR Q142 DE Q183 IT Q38 ES Q29 PT Q45 NL Q55 ' +
      'BE Q31 CH Q39 AT Q40 DK Q35 SE Q34 NO Q20 FI Q33 IS Q189 PL Q36 CZ Q213 HU Q28 RO Q218 GR Q41 UA Q212 RU Q159 TR Q43 IL Q801 ' +
      'PS Q219060 EG Q79 SA Q851 IR Q794 IQ Q796 SY Q858 IN Q668 PK Q843 CN Q148 TW Q865 HK Q8646 JP Q17 KR Q884 KP Q423 VN Q881 ' +
      'ID Q252 AU Q408 NZ Q664 NG Q1033 ZA Q258 KE Q114 ET Q115 XK Q1246 GL Q223'
    const pairs = [...known.matchAll(/([A-Z]{2}) (Q\d+)/g)].map(([, code, id]) => [code, id])
    expect(pairs.length).toBeGreaterThan(50)
    expect(pairs.filter(([code, id]) => COUNTRY_ITEMS[code as string] !== id)).toEqual([])
  })

  it('has names that the lexicon has, too, for organizations of no country, one item for all names of one', () => {
    const itemsOf = new Map<string, Set<string>>()
    const unknown = Object.entries(ORGANIZATION_ITEMS).flatMap(([name, id]) => {
      const found = ORGANIZATION_PHRASES.get(name)?.organization
      if (found === undefined || found.country !== null) return [name]
      itemsOf.set(found.name, (itemsOf.get(found.name) ?? new Set()).add(id))
      return []
    })
    expect(unknown).toEqual([])
    expect([...itemsOf].filter(([, ids]) => ids.size > 1)).toEqual([])
    expect(itemsOf.size).toBe(new Set(Object.values(ORGANIZATION_ITEMS)).size)
  })
})
