// GraphQL's own rules, for the schema and the example operations; everything else is Biome's (biome.json).
import graphql from '@graphql-eslint/eslint-plugin'

const EXAMPLES = 'examples/queries/*.graphql'
const { configs, parser } = graphql
const rulesOf = (name) => configs[`flat/${name}`].rules

export default [
  {
    files: ['schema.graphql', EXAMPLES],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: EXAMPLES } } },
  },
  { files: ['schema.graphql'], rules: { ...rulesOf('schema-recommended'), ...rulesOf('schema-relay') } },
  { files: [EXAMPLES], rules: rulesOf('operations-recommended') },
]
