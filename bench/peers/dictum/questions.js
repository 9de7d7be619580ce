// The five questions in GraphQL for this service, and a page of all statements.

const STATEMENT = 'id content act saidOn speaker { name } addressees { name } article { title }'

const QUERIES = {
  Q1: 'query Q1($id: ID!) { person(id: $id) { id name aliases } }',
  Q2: `query Q2($speaker: ID!, $addressee: ID!) {
    statements(first: 20, where: { speaker: { id: { eq: $speaker } }, addressee: { id: { eq: $addressee } } }) { nodes { ${STATEMENT} } } }`,
  Q3: `query Q3($after: String) { people(first: 20, after: $after) { nodes { name
    statements(first: 10) { nodes { content act saidOn article { title publishedAt } addressees { name } } } } } }`,
  Q4: `query Q4($speaker: String!, $act: Act!, $addressee: String!) {
    statements(where: { speaker: { name: $speaker }, act: { eq: $act }, addressee: { name: $addressee } }) {
      nodes { speaker { name } act cue content quotes { text } addressees { name } saidOn
        evidence { sentence source { start end text } cue { start end text } content { start end text } }
        article { title url publishedAt } } } }`,
  Q5: `query Q5($speaker: String!, $addressee: String!, $after: String!) {
    statements(first: 20, after: $after, where: { speaker: { name: $speaker }, addressee: { name: $addressee } }) {
      nodes { ${STATEMENT} } pageInfo { hasNextPage endCursor } } }`,
  page: `query Page($after: String) { statements(after: $after) { nodes { ${STATEMENT} } } }`,
}

/** A cursor like the service's: the name of the order and the row's sort keys. */
const cursor = (...keys) => Buffer.from(JSON.stringify(keys)).toString('base64url')

const saidOn = ({ datedOn, articleId, sentenceStart, content, id }) =>
  cursor('SAID_ON_DESC', datedOn, articleId, sentenceStart, content, id)

const VARIABLES = {
  Q1: ({ id }) => ({ id }),
  Q2: ({ speaker, addressee }) => ({ speaker, addressee }),
  Q3: ({ after }) => (after ? { after: cursor('NAME_ASC', after.name, after.id) } : {}),
  Q4: ({ speakerName, act, addresseeName }) => ({ speaker: speakerName, act, addressee: addresseeName }),
  Q5: ({ speakerName, addresseeName, after }) => ({
    speaker: speakerName,
    addressee: addresseeName,
    after: saidOn(after),
  }),
  page: ({ after }) => ({ after: after && saidOn(after) }),
}

export const request = (question, variant) => ({
  path: '/graphql',
  body: JSON.stringify({ query: QUERIES[question], variables: VARIABLES[question](variant) }),
})

/** Converts an answer to the form for comparing contestants, which is this service's own. */
export const dataOf = (question, { data }) => {
  if (question === 'Q1') return data.person
  return question === 'Q3' ? data.people.nodes : data.statements.nodes
}
