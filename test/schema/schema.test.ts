import { readFileSync } from 'node:fs'
import {
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { schemaText } from '../../src/commands/schema.js'
import type { IdKind } from '../../src/query/identity.js'
import { QUERIES, SOURCES_BY_ID } from '../../src/query/sources/root-fields.js'
import { buildSchema } from '../../src/schema.js'

const schema = buildSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

test('schema.graphql is what the code makes: `npm run schema` writes it', () => {
  expect(readFileSync('schema.graphql', 'utf8')).toBe(schemaText())
})

test('every type, field, argument and enum value has a description that is a sentence', () => {
  const isSentence = (text: string | null | undefined): boolean => /^[\p{Lu}\p{Ll}“"`].+[.]$/su.test(text ?? '')
  const undescribed: string[] = []
  const check = (path: string, text: string | null | undefined): void => {
    if (!isSentence(text)) undescribed.push(`${path}: ${text}`)
  }
  const builtIn = new Set(['Boolean', 'Float', 'ID', 'Int', 'String', 'Query', 'Mutation'])
  for (const type of types) {
    if (!builtIn.has(type.name)) check(type.name, type.description)
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description)
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field.description)
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.description)
      for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description)
    }
  }
  expect(undescribed).toEqual([])
})

test('ids are ID, and no field is a Float by mistake', () => {
  const floats: string[] = []
  const ids: string[] = []
  for (const type of types) {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (String(field.type).startsWith('Float')) floats.push(`${type.name}.${field.name}`)
      if (field.name === 'id' && !/^(ID!?|IdFilter)$/.test(String(field.type)))
        ids.push(`${type.name}.id: ${field.type}`)
    }
  }
  expect(ids).toEqual([])
  expect(floats.sort()).toEqual([
    'Answer.confidence',
    'AnswerStatementEdge.score',
    'Article.copyShare',
    'ArticleCopyEdge.share',
    'ClaimLink.score',
    'FloatFilter.eq',
    'FloatFilter.gt',
    'FloatFilter.gte',
    'FloatFilter.lt',
    'FloatFilter.lte',
    'Mention.score',
    'SearchEdge.score',
    'Statement.confidence',
    'StatementFilter.confidence',
    'SuggestedMerge.score',
  ])
})

test('every field of every type that is read has its declaration, and no declaration is without a field', () => {
  const sources = Object.values(SOURCES_BY_ID)
  const declared = new Map(sources.flatMap((source) => Object.entries(source.types)))
  for (const [name, members] of declared) {
    const type = schema.getType(name)
    expect(isObjectType(type) && Object.keys(type.getFields()).sort(), name).toEqual(Object.keys(members).sort())
  }
})

test('every order of the API is one of the read path, and the other way round', () => {
  const orders = (name: string): string[] => {
    const type = schema.getType(name) as GraphQLNamedType
    const fields = isEnumType(type) ? type.getValues().map((value) => value.name) : []
    return fields.flatMap((field) => [`${field}_ASC`, `${field}_DESC`]).sort()
  }
  const declared = (kind: IdKind): string[] => Object.keys(SOURCES_BY_ID[kind].orders ?? {}).sort()
  expect(orders('StatementOrderField')).toEqual(declared('statement'))
  expect(orders('ArticleOrderField')).toEqual(declared('article'))
  expect(orders('TopicOrderField')).toEqual(declared('topic'))
  for (const kind of ['person', 'organization', 'country'] as const) {
    expect(orders('ActorOrderField')).toEqual(declared(kind))
  }
})

test('every query of the API is one of the read path', () => {
  const queries = Object.keys(schema.getQueryType()?.getFields() ?? {})
  expect(queries.sort()).toEqual(
    [...Object.keys(QUERIES), 'node', 'nodes', 'ask', 'keys', 'feedsAsOpml', 'webhooks', 'digests'].sort(),
  )
})

test('what connections hold are nodes, but for saved searches and their events, which `node` would show without a key', () => {
  const edges = types.filter(({ name }) => name.endsWith('Edge'))
  const held = edges.flatMap((edge) => (isObjectType(edge) ? (edge.getFields().node?.type ?? []) : []))
  const inThem = held.map(getNamedType).flatMap((type) => (isAbstractType(type) ? schema.getPossibleTypes(type) : type))
  const others = inThem.filter(
    (type) => !isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node'),
  )
  expect([...new Set(others.map(String))].sort()).toEqual(['Match', 'SavedSearch'])
})

test('the fixed names are there', () => {
  const text = printSchema(lexicographicSortSchema(schema))
  const statement = /^type Statement implements Node \{(.*?)^\}/ms.exec(text)?.[1] ?? ''
  const fields = [...statement.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, name, type]) => `${name}: ${type}`)
  expect(fields).toEqual([
    'about: [Actor!]!',
    'act: Act!',
    'actClass: ActClass!',
    'addresseeText: String',
    'addressees: [Actor!]!',
    'article: Article!',
    'cameo: String!',
    'claim: Claim',
    'confidence: Float!',
    'content: String!',
    'cue: String',
    'evidence: Evidence!',
    'extractor: Extractor!',
    'id: ID!',
    'inHeadline: Boolean!',
    'ingestedAt: DateTime!',
    'mentions: [Mention!]!',
    'modality: Modality!',
    'mode: Mode!',
    'negated: Boolean!',
    'place: String',
    'plover: String',
    'quotes: [Span!]!',
    'reportedBy: Actor',
    'reportedByText: String',
    'review: Review!',
    'rule: String!',
    'saidOn: Date',
    'speaker: Actor',
    'speakerAffiliation: Actor',
    'speakerText: String',
    'speakers: [Actor!]!',
    'topics: [Topic!]!',
    'updatedAt: DateTime!',
    'utterance: Utterance',
    'version: Int!',
    'within: Statement',
  ])
})
