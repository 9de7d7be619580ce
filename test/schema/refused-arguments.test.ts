import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/schema.js'
import { openTestApi, type TestApi } from '../support/api.js'

const schema = buildSchema()

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

/** A literal that each scalar refuses. */
const WRONG: Readonly<Record<string, string>> = {
  Int: '"many"',
  Float: '"much"',
  String: '17',
  ID: 'true',
  Boolean: '"yes"',
  Date: '"2023-02-30"',
  DateTime: '"yesterday"',
}

/** A literal that each scalar takes. */
const RIGHT: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '0.5',
  String: '"x"',
  ID: '"country_KR"',
  Boolean: 'true',
  Date: '"2023-01-30"',
  DateTime: '"2023-01-30T00:00:00Z"',
}

function right(type: GraphQLInputType): string {
  if (isNonNullType(type)) return right(type.ofType)
  if (isListType(type)) return `[${right(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isScalarType(type)) return RIGHT[type.name] ?? '""'
  const fields = isInputObjectType(type) ? Object.values(type.getFields()).filter(isRequiredInputField) : []
  return `{ ${fields.map((field) => `${field.name}: ${right(field.type)}`).join(', ')} }`
}

/** Every wrong literal of a type with the place that it is wrong at; input objects once each, below their first use. */
function wrong(type: GraphQLInputType, seen: ReadonlySet<string>): [literal: string, place: string][] {
  if (isNonNullType(type)) return [['null', ''], ...wrong(type.ofType, seen)]
  if (isListType(type)) return wrong(type.ofType, seen).map(([literal, place]) => [`[${literal}]`, place])
  if (isEnumType(type)) return [['NO_SUCH_VALUE', '']]
  if (isScalarType(type)) return [[WRONG[type.name] ?? `no wrong value known of ${type.name}`, '']]
  if (!isInputObjectType(type)) return []
  const within = new Set([...seen, type.name])
  const fields = Object.values(type.getFields())
  const literalOf = (field: GraphQLInputField, value: string): string => {
    const others = fields.filter((each) => isRequiredInputField(each) && each !== field)
    return `{ ${[...others.map((each) => `${each.name}: ${right(each.type)}`), `${field.name}: ${value}`].join(', ')} }`
  }
  const unknown: [string, string] = [right(type).replace(/ ?\}$/, ', noSuchField: 1 }').replace('{ ,', '{'), '']
  if (seen.has(type.name)) return [unknown]
  return [
    unknown,
    ...fields.flatMap((field) =>
      wrong(field.type, within).map(([value, place]): [string, string] => [
        literalOf(field, value),
        `.${field.name}${place}`,
      ]),
    ),
  ]
}

/** How a query gets at a type that has no id of its own. */
const WAYS: Readonly<Record<string, (selection: string) => string>> = {
  Query: (selection) => `{ ${selection} }`,
  Mutation: (selection) => `mutation { ${selection} }`,
  Subscription: (selection) => `subscription { ${selection} }`,
  SavedSearch: (selection) => `{ savedSearches { nodes { ${selection} } } }`,
  Answer: (selection) => `{ ask(question: "x") { ... on Answer { ${selection} } } }`,
  NobodySaidThat: (selection) => `{ ask(question: "x") { ... on NobodySaidThat { ${selection} } } }`,
}

function documentFor(type: GraphQLObjectType, selection: string): string {
  const isNode = type.getInterfaces().some(({ name }) => name === 'Node')
  const way = isNode
    ? (inner: string) => `{ node(id: "country_KR") { ... on ${type.name} { ${inner} } } }`
    : WAYS[type.name]
  if (!way) throw new Error(`No way is known to ${type.name}: add one to WAYS`)
  return way(selection)
}

const argumentLists = (args: readonly GraphQLArgument[], arg: GraphQLArgument, literal: string): string =>
  args
    .filter((each) => isRequiredArgument(each) && each !== arg)
    .map((each) => `${each.name}: ${right(each.type)}`)
    .concat(`${arg.name}: ${literal}`)
    .join(', ')

const cases = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.map((arg) => ({ name: `${type.name}.${field.name}(${arg.name})`, type, field, arg })),
    ),
  )

describe('every argument of every field', () => {
  test('is looked at here', () => {
    expect(cases.length).toBeGreaterThan(100)
    const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType)
    expect(interfaces.every((each) => schema.getPossibleTypes(each).length > 0)).toBe(true)
  })

  // Of fields that share an input type, the first is tried with all that is wrong in it.
  const tried = new Set<string>()
  for (const { name, type, field, arg } of cases) {
    const all = wrong(arg.type, new Set())
    const isNew = !tried.has(String(arg.type))
    tried.add(String(arg.type))
    test.concurrent(name, async () => {
      for (const [literal, place] of isNew ? all : all.slice(0, 1)) {
        const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'
        const asked = `${field.name}(${argumentLists(field.args, arg, literal)})${selection}`
        const { data, errors } = await api.ask(documentFor(type, asked))
        expect(data, `${literal} at ${arg.name}${place}`).toBeUndefined()
        const codes = errors?.map(({ extensions }) => extensions.code)
        expect(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'], literal).toContain(codes?.[0])
        // It names the value, the type that it is not, or the field that is not there.
        expect(errors?.[0]?.message, literal).toMatch(
          /NO_SUCH_VALUE|noSuchField|cannot represent|Expected|cannot be|null|Invalid/,
        )
      }
    })
  }
})
