import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jsonObject } from '../../src/query/compile/sql.js'
import { openTestApi, type TestApi } from '../support/api.js'
import { NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, TURKISH_ARTICLE])
})
afterAll(() => api.close())

test('one field under several names, with arguments of its own each', async () => {
  const { data } = await api.ask(`{
    person(name: "Stoltenberg") {
      urged: statements(first: 1, where: { act: { eq: URGE } }) { totalCount nodes { content } }
      thanked: statements(where: { act: { eq: THANK } }) { totalCount nodes { words: content act: cue } }
      name
      again: name
    }
  }`)
  expect(data.person).toEqual({
    urged: { totalCount: 4, nodes: [{ content: 'To Deliver Weapons' }] },
    thanked: { totalCount: 1, nodes: [{ words: 'its non-lethal aid', act: 'thanked' }] },
    name: 'Jens Stoltenberg',
    again: 'Jens Stoltenberg',
  })
})

test('fragments, named and inline, merge with what stands beside them', async () => {
  const { data } = await api.ask(`
    query { article(id: "${await natoId()}") { ...Title people { ...People } people { totalCount } } }
    fragment Title on Article { title ... on Node { id } ... { publisher } }
    fragment People on PersonConnection { nodes { ...Name } nodes { kind } }
    fragment Name on Actor { name }
  `)
  expect(data.article).toEqual({
    title: NATO_ARTICLE.title,
    id: await natoId(),
    publisher: 'GDC',
    people: {
      nodes: [
        { name: 'Jens Stoltenberg', kind: 'PERSON' },
        { name: 'Yoon Suk-yeol', kind: 'PERSON' },
      ],
      totalCount: 2,
    },
  })
})

test('the types behind an interface each give their own fields', async () => {
  const { data } = await api.ask(`{
    actors {
      nodes {
        __typename
        name
        ... on Country { key: code capital }
        ... on Organization { key: name country { code } people { nodes { name } } }
        ... on Person { affiliations { title evidence { start end text } person { name } of { __typename ... on Country { code } } } }
      }
    }
  }`)
  const stoltenberg = {
    title: 'Secretary-General',
    person: { name: 'Jens Stoltenberg' },
    of: { __typename: 'Organization' },
  }
  expect(data.actors.nodes).toEqual([
    { __typename: 'Person', name: 'Fahrettin Altun', affiliations: [] },
    { __typename: 'Country', name: 'France', key: 'FR', capital: 'Paris' },
    {
      __typename: 'Person',
      name: 'Jens Stoltenberg',
      affiliations: [{ ...stoltenberg, evidence: { start: 54, end: 71, text: 'Secretary-General' } }],
    },
    {
      __typename: 'Organization',
      name: 'NATO',
      key: 'NATO',
      country: null,
      people: { nodes: [{ name: 'Jens Stoltenberg' }] },
    },
    { __typename: 'Person', name: 'Recep Tayyip Erdoğan', affiliations: [] },
    {
      __typename: 'Organization',
      name: 'Société Générale',
      key: 'Société Générale',
      country: { code: 'FR' },
      people: { nodes: [] },
    },
    { __typename: 'Country', name: 'South Korea', key: 'KR', capital: 'Seoul' },
    { __typename: 'Country', name: 'Ukraine', key: 'UA', capital: 'Kyiv' },
    { __typename: 'Country', name: 'United States', key: 'US', capital: 'Washington D.C.' },
    {
      __typename: 'Person',
      name: 'Yoon Suk-yeol',
      affiliations: [
        {
          title: 'President',
          evidence: { start: 370, end: 379, text: 'President' },
          person: { name: 'Yoon Suk-yeol' },
          of: { __typename: 'Country', code: 'KR' },
        },
      ],
    },
  ])
})

test('an alias may take any name, also one that looks like the read path’s own', async () => {
  const { data } = await api.ask(
    '{ actors(first: 1, where: { name: "NATO" }) { nodes { __typename nodes: name edges: id kind: name } } }',
  )
  const { edges, ...rest } = data.actors.nodes[0]
  expect(edges).toMatch(/^organization_/)
  expect(rest).toEqual({ __typename: 'Organization', nodes: 'NATO', kind: 'NATO' })
})

test('@skip and @include, by variables', async () => {
  const query =
    'query ($all: Boolean!) { country(code: "KR") { name code @include(if: $all) ... @skip(if: $all) { alpha3 } } }'
  expect((await api.ask(query, { all: true })).data.country).toEqual({ name: 'South Korea', code: 'KR' })
  expect((await api.ask(query, { all: false })).data.country).toEqual({ name: 'South Korea', alpha3: 'KOR' })
})

test('an object of more fields than a function of PostgreSQL takes', async () => {
  const pairs = Array.from({ length: 120 }, (_, at) => [`key${at}`, sql`${at}::int`] as const)
  const { rows } = await sql<{ json: object }>`select ${jsonObject(pairs)} as json`.execute(api.database.kysely)
  expect(rows).toEqual([{ json: Object.fromEntries(pairs.map(([key], at) => [key, at])) }])
})

test('every scalar of a statement', async () => {
  const { data } =
    await api.ask(`{ statements(where: { act: { eq: URGE }, quoted: true }) { nodes { ${STATEMENT_SCALARS}
    quotes { text start end } about { name } topics { name } speakerAffiliation { name }
    mentions { text start end form score reason actor { name } article { title } }
    evidence { sentence source { text } cue { text } content { start end text } } } } }`)
  const { id, ...statement } = data.statements.nodes[0]
  expect(id).toMatch(/^statement_/)
  expect(statement).toEqual({
    speakerText: 'he',
    act: 'URGE',
    actClass: 'DIRECTIVE',
    cameo: '02',
    plover: 'REQUEST',
    cue: 'said',
    addresseeText: null,
    content: '“I urge the Republic of Korea to continue,” “and to step up.”',
    mode: 'DIRECT',
    negated: false,
    modality: 'ACTUAL',
    inHeadline: false,
    saidOn: null,
    place: null,
    confidence: 0.8,
    rule: 'by-hand',
    quotes: [
      { text: 'I urge the Republic of Korea to continue', start: 286, end: 326 },
      { text: 'and to step up', start: 339, end: 353 },
    ],
    about: [],
    topics: [],
    speakerAffiliation: null,
    mentions: [],
    evidence: {
      sentence: '“I urge the Republic of Korea to continue,” he said, “and to step up.”',
      source: { text: 'he' },
      cue: { text: 'said' },
      content: [
        { start: 285, end: 328, text: '“I urge the Republic of Korea to continue,”' },
        { start: 338, end: 355, text: '“and to step up.”' },
      ],
    },
  })
})

test('spans slice the text, also after characters of two UTF-16 units', async () => {
  const { data } = await api.ask(`{ articles(first: 2) { nodes { text mentions(first: 100) { nodes { start end text } }
    statements(first: 100) { nodes { quotes { start end text } evidence { source { start end text } cue { start end text } content { start end text } } } } } } }`)
  for (const { text, mentions, statements } of data.articles.nodes) {
    const spans = statements.nodes.flatMap((node: { quotes: object[]; evidence: Record<string, object[]> }) => [
      ...node.quotes,
      node.evidence.source,
      node.evidence.cue,
      ...(node.evidence.content ?? []),
    ])
    for (const span of [...mentions.nodes, ...spans]) expect(text.slice(span.start, span.end)).toBe(span.text)
  }
})

const STATEMENT_SCALARS =
  'id speakerText act actClass cameo plover cue addresseeText content mode negated modality inHeadline saidOn place confidence rule'

async function natoId(): Promise<string> {
  const { data } = await api.ask('{ articles(where: { publisher: { eq: "GDC" } }) { nodes { id } } }')
  return data.articles.nodes[0].id
}
