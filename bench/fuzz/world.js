// The data of a run: articles, keys of three roles, and the known values to use in requests.

import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { Chance } from './chance.js'

const PEOPLE = [
  'Jens Stoltenberg',
  'Yoon Suk-yeol',
  'Angela Merkel',
  'Recep Tayyip Erdoğan',
  'Mary Jones',
  'José Núñez',
]
const TITLES = ['President', 'Prime Minister', 'NATO Secretary-General', 'Spokeswoman', 'Defence Minister']
const OTHERS = [
  'South Korea',
  'Germany',
  'NATO',
  'the United Nations',
  'Japan',
  'France',
  'the European Union',
  'Kenya',
]
const CUES = ['urged', 'has warned', 'told', 'thanked', 'asked', 'accused']
const CLAIMS = [
  'that talks had begun',
  'the law was needed',
  '“an urgent need” for ammunition',
  'trade would grow in winter',
]
const ENDS = [
  'to do more',
  'of a crisis',
  'for its aid to Ukraine',
  'that weapons exports must stop',
  'to sign the agreement',
]
const PLACES = ['Seoul', 'Paris', 'Berlin', 'Nairobi']

/** Articles of a run: enough for several pages and for answers that are not empty, but few, because exports read all. */
const ARTICLES = 20

/** Sends an operation to /graphql with a key. */
/** @typedef {(query: string, variables: object, key: string) => Promise<any>} Ask */

/**
 * Stores the articles, always the same ones, so that a number always means the same request, and makes a key of each role.
 * @param {Ask} ask
 * @param {string} adminKey
 */
export async function makeWorld(ask, adminKey) {
  const keys = /** @type {Record<string, string>} */ ({})
  for (const role of ['READER', 'EDITOR', 'ADMIN']) {
    const { createKey } = await ask(
      'mutation ($input: CreateKeyInput!) { createKey(input: $input) { secret } }',
      // The maximum for a key: a run sends hundreds of requests per second.
      { input: { name: `of the run: ${role}`, role, perMinute: 60_000 } },
      adminKey,
    )
    keys[role] = createKey.secret
  }
  for (let number = 0; number < ARTICLES; number++) {
    const input = article(new Chance(0, number), number)
    await ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }',
      { input },
      keys.EDITOR,
    )
  }
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
  return { keys, world: { schema, known: await whatIsKnown(ask, keys.READER) } }
}

/** @param {Chance} chance @param {number} number */
function article(chance, number) {
  const sentence = () => {
    const [speaker, to] = [chance.one(PEOPLE), chance.one(OTHERS)]
    return chance.one([
      `${chance.one(TITLES)} ${speaker} ${chance.one(CUES)} ${to} ${chance.one(ENDS)} in ${chance.one(PLACES)} on Monday.`,
      `“We want ${to} ${chance.one(ENDS)},” ${speaker} said.`,
      `${speaker} said ${chance.one(CLAIMS)}, adding ${chance.one(CLAIMS)}.`,
      `Officials of ${to} did not say ${chance.one(CLAIMS)}. 🇰🇷`,
    ])
  }
  return {
    text: `Minutes ${number}\n\n${chance.several(3, 8, sentence).join('\n\n')}`,
    title: chance.happens(0.8) ? `Minutes ${number}` : null,
    publisher: chance.one(['GDC', 'The Wire', 'Süddeutsche', null]),
    url: chance.happens(0.8) ? `https://example.org/${number}` : null,
    publishedAt: chance.happens(0.9)
      ? `202${chance.below(4)}-0${1 + chance.below(9)}-1${chance.below(10)}T08:00:00Z`
      : null,
  }
}

const KNOWN = `{
  statements(first: 50) { pageInfo { startCursor endCursor } edges { cursor } nodes { id place
    article { id url publisher } mentions { id } topics { id name } addressees { id name } } }
  actors(first: 50) { edges { cursor } nodes { id name ... on Person { affiliations { id } } } }
  articles(first: 10) { edges { cursor } }
  topics(first: 20, orderBy: { field: STATEMENTS, direction: DESC }) { edges { cursor } nodes { id name } }
  search(text: "said") { edges { cursor } }
  people(first: 5, orderBy: { field: NAME, direction: DESC }) { edges { cursor } }
}`

/** @param {Ask} ask @param {string} key @returns {Promise<import('./values.js').Known>} */
async function whatIsKnown(ask, key) {
  const all = await ask(KNOWN, {}, key)
  /** All strings in fields of this name, at any depth. @param {string} name @returns {string[]} */
  const under = (name) => {
    const found = new Set()
    JSON.stringify(all, (each, value) => {
      if (each === name && typeof value === 'string') found.add(value)
      return value
    })
    return [...found]
  }
  const topics = all.topics.nodes.map((/** @type {{ name: string }} */ topic) => topic.name)
  return {
    ids: under('id'),
    names: under('name').filter((name) => !topics.includes(name)),
    words: ['talks', 'law', 'weapons', 'urgent need', 'winter', 'the', 'said', 'agreement'],
    topics,
    publishers: under('publisher'),
    urls: under('url'),
    cursors: under('cursor'),
  }
}
