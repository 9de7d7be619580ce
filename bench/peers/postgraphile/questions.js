// The five questions in GraphQL for PostGraphile, with the names that its Amber preset gives these tables.

/** PostGraphile cannot order by a column without an index, so the client sorts. */
const ADDRESSEES = 'addresseesByStatementId { nodes { position actorByActorId { name } } }'
const STATEMENT = `rowId content act saidOn actorBySpeakerId { name } ${ADDRESSEES} articleByArticleId { title }`

const QUERIES = {
  Q1: `query Q1($id: String!) { actorByRowId(rowId: $id) { rowId name aliasesByActorId(orderBy: NAME_ASC) { nodes { name } } } }`,
  Q2: `query Q2($speaker: String!, $addressee: String!) {
    saidTo(first: 20, speaker: $speaker, addressee: $addressee) { nodes { ${STATEMENT} } } }`,
  Q3: `query Q3($offset: Int!) { allActors(first: 20, offset: $offset, condition: { kind: PERSON }, orderBy: [NAME_ASC, ROW_ID_ASC]) {
    nodes { name statementsBySpeakerId(first: 10, orderBy: [DATED_ON_DESC, ARTICLE_ID_ASC, SENTENCE_START_ASC, ROW_ID_ASC]) {
      nodes { content act saidOn articleByArticleId { title publishedAt } ${ADDRESSEES} } } } } }`,
  Q4: `query Q4($speaker: String!, $act: Act!, $addressee: String!) {
    saidToByNames(first: 20, speaker: $speaker, act: $act, addressee: $addressee) {
      nodes { actorBySpeakerId { name } act cueText content quoteTexts ${ADDRESSEES} saidOn
        sentenceText sourceStart sourceEnd sourceText cueStart cueEnd contentSpans contentTexts
        articleByArticleId { title url publishedAt } } } }`,
  Q5: `query Q5($speaker: String!, $addressee: String!) {
    saidToByNames(first: 20, offset: 80, speaker: $speaker, addressee: $addressee) {
      nodes { ${STATEMENT} } pageInfo { hasNextPage endCursor } } }`,
}

const VARIABLES = {
  Q1: ({ id }) => ({ id }),
  Q2: ({ speaker, addressee }) => ({ speaker, addressee }),
  Q3: ({ page }) => ({ offset: page * 20 }),
  Q4: ({ speakerKey, act, addresseeKey }) => ({ speaker: speakerKey, act, addressee: addresseeKey }),
  Q5: ({ speakerKey, addresseeKey }) => ({ speaker: speakerKey, addressee: addresseeKey }),
}

export const request = (question, variant) => ({
  path: '/graphql',
  body: JSON.stringify({ query: QUERIES[question], variables: VARIABLES[question](variant) }),
})

const addressees = ({ addresseesByStatementId }) =>
  addresseesByStatementId.nodes
    .toSorted((a, b) => a.position - b.position)
    .map(({ actorByActorId }) => ({ name: actorByActorId.name }))

/** PostGraphile writes instants with an offset; converts them to UTC. */
const instant = (time) => new Date(time).toISOString()

const statement = (row) => ({
  id: row.rowId,
  content: row.content,
  act: row.act,
  saidOn: row.saidOn,
  speaker: row.actorBySpeakerId,
  addressees: addressees(row),
  article: row.articleByArticleId,
})

const spoken = (row) => ({
  content: row.content,
  act: row.act,
  saidOn: row.saidOn,
  article: { title: row.articleByArticleId.title, publishedAt: instant(row.articleByArticleId.publishedAt) },
  addressees: addressees(row),
})

const evident = (row) => ({
  speaker: row.actorBySpeakerId,
  act: row.act,
  cue: row.cueText,
  content: row.content,
  quotes: row.quoteTexts.map((text) => ({ text })),
  addressees: addressees(row),
  saidOn: row.saidOn,
  evidence: {
    sentence: row.sentenceText,
    source: { start: row.sourceStart, end: row.sourceEnd, text: row.sourceText },
    cue: { start: row.cueStart, end: row.cueEnd, text: row.cueText },
    content: row.contentTexts.map((text, at) => ({
      start: row.contentSpans[2 * at],
      end: row.contentSpans[2 * at + 1],
      text,
    })),
  },
  article: { ...row.articleByArticleId, publishedAt: instant(row.articleByArticleId.publishedAt) },
})

/** Converts an answer to the form for comparing contestants. */
export const dataOf = (question, { data }) => {
  switch (question) {
    case 'Q1': {
      const { rowId, name, aliasesByActorId } = data.actorByRowId
      return { id: rowId, name, aliases: aliasesByActorId.nodes.map((alias) => alias.name) }
    }
    case 'Q2':
      return data.saidTo.nodes.map(statement)
    case 'Q3':
      return data.allActors.nodes.map(({ name, statementsBySpeakerId }) => ({
        name,
        statements: { nodes: statementsBySpeakerId.nodes.map(spoken) },
      }))
    case 'Q4':
      return data.saidToByNames.nodes.map(evident)
    default:
      return data.saidToByNames.nodes.map(statement)
  }
}
