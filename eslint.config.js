// GraphQL's own rules, for the schema and the example operations; everything else is Biome's (biome.json).
import graphql from '@graphql-eslint/eslint-plugin'

const EXAMPLES = 'examples/queries/*.graphql'
const VALUES = [
  'Match',
  ...['PageInfo', 'Span', 'Evidence', 'Extractor', 'ChangedField', 'Snippet', 'SnippetMatch'],
  ...['StatementStats', 'StatementStatsRow', 'Exchanges', 'ExchangeNode', 'ActCount', 'SuggestedMerge'],
  ...['UtteranceForm', 'Corroboration', 'ClaimLink', 'Position', 'PositionChange'],
  ...[
    'AnswerGroup',
    'IngestArticlesResult',
    'IngestArticleError',
    'RefusedFeed',
    'NotUnderstood',
    'Ambiguous',
    'Choice',
  ],
]
const { configs, parser } = graphql
const rulesOf = (name) => configs[`flat/${name}`].rules

export default [
  {
    files: ['schema.graphql', EXAMPLES],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: EXAMPLES } } },
  },
  {
    files: ['schema.graphql'],
    rules: {
      ...rulesOf('schema-recommended'),
      ...rulesOf('schema-relay'),
      // Edges are Relay's, but `nodes` and the lists of values are lists of what they hold.
      // Saved searches are no nodes: `node` would show them without a key.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // Values have no identity: parts of a thing, counts, and what a question or a search found.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: VALUES, suffixes: ['Connection', 'Edge', 'Payload'] } },
      ],
    },
  },
  { files: [EXAMPLES], rules: rulesOf('operations-recommended') },
]
