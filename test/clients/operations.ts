// The operations that every client is tried with, and what the service answers to them.

/** The question that the project exists for. */
export const URGED = `query Urged($speaker: String!, $addressee: String!) {
  statements(where: { speaker: { name: $speaker }, act: { eq: URGE }, addressee: { name: $addressee } }) {
    nodes { content }
  }
}`
export const URGED_VARIABLES = { speaker: 'Stoltenberg', addressee: 'South Korea' }
export interface Urged {
  statements: { nodes: { content: string }[] }
}
export const URGED_FOUND: Urged = {
  statements: {
    nodes: [
      { content: 'To Deliver Weapons' },
      { content: 'to increase military support to Ukraine' },
      { content: 'to do more' },
      { content: '“I urge the Republic of Korea to continue,” “and to step up.”' },
    ],
  },
}

/** Actors by their interface, with what only some kinds have. */
export const ACTORS = `query Actors {
  actors(where: { or: [{ name: "Stoltenberg" }, { name: "NATO" }, { name: "South Korea" }] }, orderBy: { field: NAME, direction: ASC }) {
    nodes { __typename ...Named }
  }
}
fragment Named on Actor {
  id
  name
  ... on Country { code }
  ... on Person { affiliations { title } }
}`
export const ACTORS_FOUND = {
  actors: {
    nodes: [
      { __typename: 'Person', name: 'Jens Stoltenberg', affiliations: [{ title: 'Secretary-General' }] },
      { __typename: 'Organization', name: 'NATO' },
      { __typename: 'Country', id: 'country_KR', name: 'South Korea', code: 'KR' },
    ],
  },
}

/** Its variables are longer than a URL may be for clients that keep to 2,048 characters. */
export const BY_IDS = 'query ByIds($ids: [ID!]!) { nodes(ids: $ids) { id ... on Country { name } } }'
export const BY_IDS_VARIABLES = { ids: Array(100).fill('country_KR') }
export const BY_IDS_FOUND = { nodes: Array(100).fill({ id: 'country_KR', name: 'South Korea' }) }

/** Lacks what it needs: an error with a code and what is accepted, beside null. */
export const NOBODY = 'query Nobody { person { name } }'
export const NOBODY_ERROR = {
  path: ['person'],
  extensions: {
    code: 'BAD_USER_INPUT',
    argument: 'The arguments of person',
    received: {},
    accepted: 'either `id` or `name`',
  },
}

/** Refused as a whole, with status 400. */
export const MISSPELT = 'query Misspelt { statments { totalCount } }'
export const MISSPELT_ERROR = { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }

/** A write, which needs the editor's key. */
export const INGEST = `mutation Ingest($input: IngestArticleInput!) {
  ingestArticle(input: $input) { article { statements { nodes { act content } } } }
}`
export const INGEST_VARIABLES = {
  input: { text: 'The mayor urged drivers to stay at home.', publishedAt: '2024-05-06' },
}
export const INGESTED = {
  ingestArticle: { article: { statements: { nodes: [{ act: 'URGE', content: 'to stay at home' }] } } },
}
export const NO_KEY_ERROR = { path: ['ingestArticle'], extensions: { code: 'UNAUTHENTICATED', received: 'no key' } }
export const WRONG_KEY_ERROR = { extensions: { code: 'UNAUTHENTICATED', received: 'unknown key' } }
