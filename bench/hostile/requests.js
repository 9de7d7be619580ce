// Named requests of at most 1 MB that try to keep a service busy.

import { getIntrospectionQuery } from 'graphql'
import { Chance } from '../fuzz/chance.js'

/** @typedef {{ name: string, path: string, headers?: Record<string, string>, body?: string }} Hostile */

/** Characters of the hostile part, so that the whole body is just below its limit of 1 MiB. */
const LONG = 900_000

const JSON_TYPE = { 'content-type': 'application/json' }

/** @returns {Hostile} */
const ask = (name, query, variables = {}) => ({
  name,
  path: '/graphql',
  headers: JSON_TYPE,
  body: JSON.stringify({ query, variables }),
})

/** With variables as JSON text. @returns {Hostile} */
const askWith = (name, query, json) => ({
  name,
  path: '/graphql',
  headers: JSON_TYPE,
  body: `{"query":${JSON.stringify(query)},"variables":${json}}`,
})

/** @returns {Hostile} */
const exported = (name, format, whereJson) => ({
  name,
  path: '/export',
  headers: JSON_TYPE,
  body: `{"format":"${format}","where":${whereJson}}`,
})

/** Made-up words, all different, always the same. */
function words(characters) {
  const chance = new Chance(7, 0)
  let text = ''
  while (text.length < characters) {
    text += `${chance.several(3, 9, () => String.fromCharCode(97 + chance.below(26))).join('')} `
  }
  return text.slice(0, characters)
}

const WHERE = 'query ($where: StatementFilter) { statements(where: $where) { totalCount nodes { id } } }'
const EVERYTHING = `id content cue act place saidOn speaker { name aliases } addressees { name } topics { name }
  quotes { text } evidence { sentence source { text } content { text } } article { title publisher }`

/** Fragments of which each spreads the next one twice: 2^count paths. */
const doubled = (count) =>
  [
    '{ ...F0 }',
    ...Array.from({ length: count }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`),
    `fragment F${count} on Query { __typename }`,
  ].join('\n')

/** Fragments of which each spreads the next one below two fields that can be merged. */
const overlapping = (count) =>
  [
    '{ statements { nodes { speaker { ...F0 } speaker { ...F1 } } } }',
    ...Array.from(
      { length: count },
      (_, at) => `fragment F${at} on Actor { id name ...F${at + 1} ...F${at + 2} aliases }`,
    ),
    ...[count, count + 1].map((at) => `fragment F${at} on Actor { id name }`),
  ].join('\n')

const levels = (count, open, close) => open.repeat(count) + close.repeat(count)

/**
 * All hostile requests.
 * @param {string} deepCursor of a statement far from the first in their usual order
 * @param {string} editorKey
 * @returns {Hostile[]}
 */
export function hostileRequests(deepCursor, editorKey) {
  const random = words(LONG)
  const enums = `query ($in: [Act!]) { statements(where: { act: { in: $in } }) { totalCount } }`
  return [
    ask('{ __typename } itself', '{ __typename }'),
    ask('enum: 100,000 wrong values', enums, { in: Array.from({ length: 100_000 }, () => 'URGEE') }),
    ask('enum: one of 900 kB', enums, { in: ['U'.repeat(LONG)] }),
    ask('topic: 900 kB', WHERE, { where: { topic: random } }),
    ask('place: 900 kB', WHERE, { where: { place: { eq: random } } }),
    ...['publisher', 'url'].map((name) =>
      ask(`${name}: 900 kB`, WHERE, { where: { article: { [name]: { eq: random } } } }),
    ),
    ...['name', 'nameLike', 'countryCode'].map((name) =>
      ask(`speaker ${name}: 900 kB`, WHERE, { where: { speaker: { [name]: random } } }),
    ),
    ask('speaker id: 900 kB', WHERE, { where: { speaker: { id: { eq: random } } } }),
    ...['speakerText', 'addresseeText', 'text'].map((name) =>
      ask(`${name} search: 900 kB`, WHERE, { where: { [name]: { search: random } } }),
    ),
    ask('search: 900 kB', 'query ($text: String!) { search(text: $text) { totalCount } }', { text: random }),
    ask('ask: 900 kB', 'query ($q: String!) { ask(question: $q) { __typename } }', { q: random }),
    ask('cursor: 700 kB', 'query ($after: String) { statements(after: $after) { nodes { id } } }', {
      after: Buffer.from(JSON.stringify(['SAID_ON_DESC', ...random.split(' ').slice(0, 70_000)])).toString('base64url'),
    }),
    ask('ids: 50,000', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 50_000 }, () => 'person_0000000000'),
    }),
    askWith('and: [{}, …] 250,000', WHERE, `{"where":{"and":[${'{},'.repeat(249_999)}{}]}}`),
    askWith('or: 50,000 places', WHERE, `{"where":{"or":[${'{"place":{"eq":"a b c"}},'.repeat(49_999)}{}]}}`),
    askWith('where: 5,000 levels, variables', WHERE, `{"where":${levels(5_000, '{"and":[', ']}')}}`),
    askWith('where: 90,000 levels, variables', WHERE, `{"where":${levels(90_000, '{"and":[', ']}')}}`),
    ask('where: 5,000 levels, literal', `{ statements(where: ${levels(5_000, '{and:[', ']}')}) { totalCount } }`),
    ask('where: 45 levels with searches', WHERE, {
      where: Array.from({ length: 15 }).reduce(
        (inside) => ({ or: [{ text: { search: 'trade' } }, { not: inside }] }),
        {},
      ),
    }),
    exported('/export where: 5,000 levels, JSON', 'csv', levels(5_000, '{"and":[', ']}')),
    exported('/export where: 5,000 levels, GraphQL', 'csv', JSON.stringify(levels(5_000, '{and:[', ']}'))),
    exported('/export where: 900 kB of text', 'csv', JSON.stringify(random)),
    { name: '1 MB of JSON arrays', path: '/graphql', headers: JSON_TYPE, body: `[${'[],'.repeat(330_000)}[]]` },
    { name: '1 MB of [', path: '/graphql', headers: JSON_TYPE, body: '['.repeat(1_000_000) },
    {
      name: '1 MB of empty operations',
      path: '/graphql',
      headers: JSON_TYPE,
      body: `[${'{"query":"{a}"},'.repeat(62_000)}{}]`,
    },
    askWith('variables: 1 MB of arrays', '{ __typename }', `{"a":[${'[],'.repeat(330_000)}[]]}`),
    askWith('variables: 90,000 names', '{ __typename }', `{${Array.from({ length: 90_000 }, (_, at) => `"${at}":0`)}}`),
    ask('document: 2,000 repeated leaves', `{ statements { nodes { ${'id '.repeat(1_980)} } } }`),
    ask('document: 2,000 repeated objects', `{ statements { nodes { ${'speaker { name kind } '.repeat(395)} } } }`),
    ask('document: repeated with variants', `{ ${'topics(first: 1) { nodes { id name } } '.repeat(140)} }`),
    ask('document: 190 doubling fragments', doubled(190)),
    ask('document: overlapping fragments', overlapping(130)),
    ask('document: 600 unknown fields', `{ ${Array.from({ length: 1_900 }, (_, at) => `statment${at}`).join(' ')} }`),
    ask('document: one string of 900 kB', `{ statements(where: { place: { eq: "${random}" } }) { totalCount } }`),
    ask(
      'document: a block string of 300,000 lines',
      `{ statements(where: { topic: """${' \n'.repeat(LONG / 3)}""" }) { totalCount } }`,
    ),
    ask('document: a name of 900 kB', `{ ${'a'.repeat(LONG)} }`),
    ask('document: 1 MB of comments', `{ __typename }\n${'#\n'.repeat(300_000)}`),
    ask('document: one comment of 1 MB', `{ __typename }#${'x'.repeat(LONG)}`),
    ask('document: 1 MB of commas', `{ __typename ${','.repeat(LONG)} }`),
    ask('document: 900 kB of {', '{'.repeat(LONG)),
    ask('unknown topic', WHERE, { where: { topic: 'tpoic 1z ministre' } }),
    ask('unknown place', WHERE, { where: { place: { eq: 'tpoic 1z ministre' } } }),
    ask('unknown publisher', WHERE, { where: { article: { publisher: { eq: 'Publishr 39x' } } } }),
    ask('unknown name', WHERE, { where: { speaker: { name: 'Jnes Stoltenbreg' } } }),
    ask('unknown name, 190 letters', WHERE, { where: { speaker: { name: words(190) } } }),
    ask('names: 100 unknown', WHERE, {
      where: { or: Array.from({ length: 100 }, (_, at) => ({ speaker: { name: `Jnes Stoltenbreg ${at}` } })) },
    }),
    ask('suggestedMerges(first: 100)', '{ suggestedMerges(first: 100) { score reason from { name } into { name } } }'),
    ask(
      'ask: misspelt names',
      '{ ask(question: "what did jnes stoltenbreg say abuot sotuh koera and geramny") { __typename } }',
    ),
    ask('ask: 500 characters', 'query ($q: String!) { ask(question: $q) { __typename } }', { q: words(500) }),
    ask('ask: 500 common characters', 'query ($q: String!) { ask(question: $q) { __typename } }', {
      q: `what did anmar say about ${'trade weapons law region winter '.repeat(14)}`,
    }),
    ...['SPEAKER', 'ACT', 'ADDRESSEE', 'MENTIONED', 'TOPIC', 'PUBLISHER', 'DAY', 'WEEK', 'MONTH', 'YEAR'].map((group) =>
      ask(`statementStats by ${group}`, `{ statementStats(groupBy: [${group}]) { total other rows { count } } }`),
    ),
    ask(
      'statementStats by MENTIONED × TOPIC',
      '{ statementStats(groupBy: [MENTIONED, TOPIC]) { total rows { mentioned { name } topic { name } count } } }',
    ),
    ask(
      'exchanges',
      '{ exchanges(top: 100) { total unpaired other nodes { actor { name } said heard } edges { speaker { name } count acts { act count } } } }',
    ),
    ask(
      'topics by STATEMENTS_DESC',
      '{ topics(first: 100, orderBy: { field: STATEMENTS, direction: DESC }) { nodes { name statements { totalCount } } } }',
    ),
    ...['csv', 'jsonl', 'jsonld'].map((format) => exported(`/export of everything, ${format}`, format, '{}')),
    ask('search: one letter', '{ search(text: "a*") { totalCount edges { score } } }'),
    ask('search: many prefixes', '{ search(text: "a* b* c* d* e* t* s* w*") { totalCount edges { score } } }'),
    ask('search: no hits', '{ search(text: "qqxz wwvkj") { totalCount edges { score } } }'),
    ask(
      'search: common words',
      '{ search(text: "trade weapons law", first: 100) { totalCount edges { score snippet { text } } } }',
    ),
    ask('text: 33 dashes', WHERE, { where: { text: { search: '-'.repeat(33) } } }),
    ask(
      'text: common words by relevance',
      'query ($where: StatementFilter) { statements(where: $where, orderBy: { field: RELEVANCE, direction: DESC }, first: 100) { totalCount nodes { id } } }',
      {
        where: { text: { search: 'trade OR weapons OR law' } },
      },
    ),
    ask(
      'statements: deep page, totalCount',
      `query ($after: String) { statements(first: 100, after: $after, where: { confidence: { gte: 0.6 } }) { totalCount nodes { ${EVERYTHING} } } }`,
      { after: deepCursor },
    ),
    ask(
      'statements: the last 100',
      `{ statements(last: 100, orderBy: { field: CONFIDENCE, direction: DESC }) { totalCount nodes { ${EVERYTHING} } } }`,
    ),
    ask('introspection', getIntrospectionQuery()),
    ask(
      'people × statements at the cost limit',
      `{ people(first: 100) { nodes { name statements(first: 49) { totalCount nodes { id content article { title } addressees { name } } } } } }`,
    ),
    ask(
      'articles × statements × … at the cost limit',
      `{ articles(first: 100) { nodes { text statements(first: 9) { totalCount nodes { id content speaker { name aliases statements(first: 1) { nodes { content } } } topics { name } mentions { text } } } } } }`,
    ),
    {
      ...ask(
        'ingestArticle: 150,000 characters',
        'mutation ($text: String!) { ingestArticle(input: { text: $text }) { article { id } } }',
        {
          text: `${'Jens Stoltenberg said the law was needed and urged Germany to do more. '.repeat(2_100)}${Date.now()}`.slice(
            -150_000,
          ),
        },
      ),
      headers: { ...JSON_TYPE, authorization: `Bearer ${editorKey}` },
    },
  ]
}
