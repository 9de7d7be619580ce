import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EDITOR_KEY, openTestApi, type TestApi } from '../support/api.js'

/** What a careful reader finds in the sample article; see the notes in the file. */
interface Expected {
  readonly people: readonly {
    readonly name: string
    readonly alsoCalled?: readonly string[]
    readonly affiliations: readonly { readonly title: string; readonly of: string }[]
  }[]
  readonly organizations: readonly string[]
  readonly notOrganizations: readonly string[]
  readonly countries: readonly {
    readonly name: string
    readonly code: string
    readonly alsoCalled?: readonly string[]
  }[]
  readonly statements: readonly {
    readonly id: string
    readonly speaker: string
    readonly act: string
    readonly addressees: readonly string[]
    readonly addresseeText?: string
    readonly cue: string
    readonly content: string
    readonly quotes?: readonly string[]
    readonly mode: string
    readonly inHeadline?: boolean
    readonly saidOn?: string
    readonly place?: string
    readonly about?: readonly string[]
    readonly mentions?: readonly string[]
  }[]
  readonly neverStatements: readonly string[]
}

interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Statement {
  readonly speaker: { readonly name: string } | null
  readonly act: string
  readonly addressees: readonly { readonly name: string }[]
  readonly addresseeText: string | null
  readonly cue: string | null
  readonly content: string
  readonly quotes: readonly Span[]
  readonly mode: string
  readonly inHeadline: boolean
  readonly saidOn: string | null
  readonly place: string | null
  readonly about: readonly { readonly name: string }[]
  readonly mentions: readonly { readonly actor: { readonly name: string } }[]
  readonly evidence: {
    readonly sentence: string
    readonly source: Span | null
    readonly cue: Span | null
    readonly content: readonly Span[]
  }
}

const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'nato-urges-south-korea.json'), 'utf8')) as Expected
const text = readFileSync(join(import.meta.dirname, '../../examples/articles/nato-urges-south-korea.txt'), 'utf8')

const STATEMENTS = `{ statements(first: 50, orderBy: { field: ARTICLE, direction: ASC }) { totalCount nodes {
  speaker { name } act addressees { name } addresseeText cue content quotes { text start end } mode inHeadline saidOn place
  about { name } mentions { actor { name } }
  evidence { sentence source { start end text } cue { start end text } content { start end text } } } } }`

describe('the sample article', () => {
  let api: TestApi
  let statements: readonly Statement[]

  beforeAll(async () => {
    api = await openTestApi()
    const ingest = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created article { title } } }`
    const input = { text, publisher: 'GDC', publishedAt: '2023-01-30' }
    const { data, errors } = await api.ask(ingest, { input }, { authorization: `Bearer ${EDITOR_KEY}` })
    expect(errors).toBeUndefined()
    expect(data.ingestArticle).toEqual({
      created: true,
      article: { title: 'NATO Secretary General Urges South Korea To Deliver Weapons To Ukraine' },
    })
    statements = (await api.ask(STATEMENTS)).data.statements.nodes
  })
  afterAll(() => api.close())

  it.each(expected.statements)('holds the statement $id', (wanted) => {
    const found = statements.filter(
      (one) => one.cue?.toLowerCase() === wanted.cue.toLowerCase() && one.content.includes(wanted.content),
    )
    expect(found).toHaveLength(1)
    const [one] = found as [Statement]
    expect({
      speaker: one.speaker?.name,
      act: one.act,
      addressees: one.addressees.map(({ name }) => name),
      quotes: one.quotes.map((quote) => quote.text),
      mode: one.mode,
      inHeadline: one.inHeadline,
    }).toEqual({
      speaker: wanted.speaker,
      act: wanted.act,
      addressees: wanted.addressees,
      quotes: wanted.quotes ?? [],
      mode: wanted.mode,
      inHeadline: wanted.inHeadline ?? false,
    })
    if (wanted.addresseeText !== undefined) expect(one.addresseeText).toBe(wanted.addresseeText)
    if (wanted.saidOn !== undefined) expect(one.saidOn).toBe(wanted.saidOn)
    if (wanted.place !== undefined) expect(one.place).toBe(wanted.place)
    if (wanted.about !== undefined) expect(one.about.map(({ name }) => name)).toEqual(wanted.about)
    for (const name of wanted.mentions ?? []) expect(one.mentions.map(({ actor }) => actor.name)).toContain(name)
  })

  it('holds nothing else', () => {
    expect(statements.map(({ cue, content }) => `${cue}: ${content}`)).toHaveLength(expected.statements.length)
  })

  it('proves every part by its characters', () => {
    for (const { evidence, quotes, content, cue } of statements) {
      const spans = [evidence.source, evidence.cue, ...evidence.content, ...quotes].filter((span) => span !== null)
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
      expect(text).toContain(evidence.sentence)
      expect(evidence.content.map((span) => span.text).join(' ')).toBe(content)
      expect(evidence.cue?.text).toBe(cue)
    }
  })

  it.each(expected.neverStatements)('never takes “%s” for a statement', (words) => {
    for (const { content, evidence } of statements) {
      expect(content).not.toContain(words)
      expect(evidence.content.some((span) => words.includes(span.text))).toBe(false)
    }
  })

  it('answers what Stoltenberg urged South Korea to do', async () => {
    const query = `{ statements(where: { speaker: { name: "Stoltenberg" }, act: { eq: URGE }, addressee: { name: "South Korea" } }, orderBy: { field: ARTICLE, direction: ASC }) {
      nodes { speaker { name } act cue content quotes { text } addressees { name } saidOn
              evidence { sentence source { start end text } cue { start end text } content { start end text } }
              article { title url publishedAt } } } }`
    const { data } = await api.ask(query)
    expect(data.statements.nodes.map((one: Statement) => [one.cue, one.content])).toEqual([
      ['Urges', 'To Deliver Weapons To Ukraine'],
      ['has urged', 'to increase military support to Ukraine'],
      ['urged', 'to do more'],
      ['said', '“I urge the Republic of Korea to continue and to step up on the specific issue of military support,”'],
    ])
  })

  it('knows the people and their titles', async () => {
    const { data } = await api.ask(
      '{ people(first: 50) { nodes { name aliases affiliations { title of { name } } mentions(first: 100) { nodes { text } } } } }',
    )
    const people = data.people.nodes as readonly {
      name: string
      aliases: readonly string[]
      affiliations: readonly { title: string; of: { name: string } | null }[]
      mentions: { nodes: readonly { text: string }[] }
    }[]
    expect(people.map(({ name }) => name).sort()).toEqual(expected.people.map(({ name }) => name).sort())
    for (const wanted of expected.people) {
      const one = people.find(({ name }) => name === wanted.name)
      const names = [...(one?.aliases ?? []), ...(one?.mentions.nodes ?? []).map((m) => m.text)]
      for (const name of wanted.alsoCalled ?? [])
        expect(names.map((n) => n.toLowerCase())).toContain(name.toLowerCase())
      for (const { title, of } of wanted.affiliations) {
        expect(one?.affiliations.map((a) => [a.title, a.of?.name])).toContainEqual([title, of])
      }
    }
  })

  it('knows the organizations and the countries', async () => {
    const { data } = await api.ask(`{
      organizations(first: 50) { nodes { name } }
      countries(first: 100) { nodes { name code mentions(first: 100) { nodes { text } } } } }`)
    const organizations = data.organizations.nodes.map(({ name }: { name: string }) => name)
    for (const name of expected.organizations) expect(organizations).toContain(name)
    for (const name of expected.notOrganizations) expect(organizations).not.toContain(name)
    const countries = data.countries.nodes as readonly {
      name: string
      code: string
      mentions: { nodes: readonly { text: string }[] }
    }[]
    expect(countries.map(({ name, code }) => `${code} ${name}`).sort()).toEqual(
      expected.countries.map(({ name, code }) => `${code} ${name}`).sort(),
    )
    for (const { code, alsoCalled } of expected.countries) {
      const texts = countries.find((one) => one.code === code)?.mentions.nodes.map((m) => m.text)
      for (const name of alsoCalled ?? []) expect(texts).toContain(name)
    }
  })
})
