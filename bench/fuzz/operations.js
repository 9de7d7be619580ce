// Makes operations for the schema, valid and nearly valid ones.

import { createHash } from 'node:crypto'
import {
  getIntrospectionQuery,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { misprinted, ODD_STRINGS, oddValue } from './odd.js'
import { literalOf, valueMaker, Word } from './values.js'

/** What a client sends for an operation. */
/** @typedef {{ query?: unknown, variables?: unknown, operationName?: unknown, extensions?: unknown }} Operation */

/** What operations are made from. */
/** @typedef {{ schema: import('graphql').GraphQLSchema, known: import('./values.js').Known }} World */

/** The most fields of one selection, and levels; more would usually exceed the service's limits. */
const MOST_FIELDS = 4
const LEVELS = [2, 3, 4, 5, 7, 13]

/**
 * @param {World} world
 * @param {import('./chance.js').Chance} chance
 * @returns {Operation}
 */
export function operation(world, chance) {
  const made = chance.happens(0.03) ? { query: introspection(chance), variables: {} } : document(world, chance)
  return { ...made, ...operationName(made.query, chance), ...extensions(made.query, chance) }
}

const introspection = (/** @type {import('./chance.js').Chance} */ chance) =>
  chance.one([
    getIntrospectionQuery(),
    '{ __schema { types { name fields { name type { name ofType { name } } } } } }',
    '{ __type(name: "Statement") { fields(includeDeprecated: true) { name args { name defaultValue } } } }',
    '{ __type(name: "__proto__") { name } }',
    '{ __typename __schema { __typename } }',
    `{ __schema { types ${'{ fields { type '.repeat(8)}{ name }${' } }'.repeat(8)} } }`,
  ])

/**
 * One operation, or a few, with their fragments and variables.
 * @param {World} world
 * @param {import('./chance.js').Chance} chance
 */
function document({ schema, known }, chance) {
  // Most documents have one mistake or none: one with many would be refused by the first check.
  const oddness = chance.weighed([
    [5, 0],
    [3, 0.02],
    [2, 0.2],
  ])
  const value = valueMaker(chance, known, oddness)
  /** @type {string[]} */
  const fragments = []
  /** @type {Record<string, unknown>} */
  const variables = {}
  /** @type {string[]} */
  let declared = []

  const kinds = chance.weighed([
    [8, ['query']],
    [2, ['mutation']],
    [0.3, ['subscription']],
    [1, ['query', 'query', 'mutation']],
  ])
  const operations = kinds.map((kind, at) => {
    declared = []
    const root = kind === 'mutation' ? schema.getMutationType() : schema.getQueryType()
    if (!root) throw new Error(`The schema has no ${kind}`)
    const body = selection(root, chance.one(LEVELS))
    const isNamed = kinds.length > 1 || declared.length > 0 || chance.happens(0.3)
    const list = declared.length > 0 ? `(${declared.join(', ')})` : ''
    return `${kind}${isNamed ? ` ${kinds.length > 1 ? `O${at}` : 'O'}` : ''}${list} ${directives()}${body}`
  })
  const text = [...operations, ...fragments].join('\n')
  return { query: chance.happens(oddness) ? misprinted(chance, text) : text, variables }

  /**
   * @param {import('graphql').GraphQLNamedType} type
   * @param {number} levels
   * @returns {string}
   */
  function selection(type, levels) {
    if (!isObjectType(type) && !isInterfaceType(type)) return `{ __typename ${inPossibleTypes(type, levels)}}`
    const fields = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNamedType(field.type)) || levels > 1 || chance.happens(oddness / 4),
    )
    const chosen = chance.some(fields, 1, type === schema.getQueryType() ? 2 : MOST_FIELDS)
    const pieces = chosen.map((each) => field(each, levels))
    if (pieces.length === 0 || chance.happens(0.1)) pieces.push('__typename')
    if (isAbstractType(type)) pieces.push(inPossibleTypes(type, levels))
    if (chance.happens(oddness)) pieces.push(chance.one(['naem', '__proto__', 'constructor', `${pieces[0]} { x }`, '']))
    if (chance.happens(0.05) && pieces[0]) pieces.push(pieces[0])
    const inside = `{ ${pieces.join(' ')} }`
    if (!chance.happens(0.08)) return inside
    const name = `F${fragments.length}`
    const on = chance.happens(oddness) ? chance.one(['Statement', 'Nothing', 'Int']) : type.name
    // An odd fragment spreads itself.
    fragments.push(`fragment ${name} on ${on} ${chance.happens(oddness) ? `{ ...${name} }` : inside}`)
    return `{ ...${name} ${directives()}}`
  }

  /** @param {import('graphql').GraphQLNamedType} type @param {number} levels */
  function inPossibleTypes(type, levels) {
    if (!isAbstractType(type)) return ''
    return chance
      .some(schema.getPossibleTypes(type), 0, 2)
      .map((each) => `... on ${each.name} ${directives()}${selection(each, levels - 1)} `)
      .join('')
  }

  /**
   * @param {import('graphql').GraphQLField<unknown, unknown>} field
   * @param {number} levels
   */
  function field(field, levels) {
    const type = getNamedType(field.type)
    const given = field.args.filter((arg) =>
      isRequiredArgument(arg) ? !chance.happens(oddness) : chance.happens(0.25),
    )
    const list = given.map((arg) => `${arg.name}: ${argument(arg)}`)
    if (chance.happens(oddness))
      list.push(`${chance.one(['frist', given[0]?.name ?? 'x'])}: ${literalOf(oddValue(chance))}`)
    const alias = chance.happens(0.08) ? `${chance.one(['a', 'b', 'id', '__proto__', 'constructor'])}: ` : ''
    const inside = isLeafType(type) && !chance.happens(oddness / 4) ? '' : ` ${selection(type, levels - 1)}`
    return `${alias}${field.name}${list.length > 0 ? `(${list.join(', ')})` : ''} ${directives()}${inside}`
  }

  /** @param {import('graphql').GraphQLArgument} arg */
  function argument(arg) {
    const made = value(arg.type, arg.name)
    if (!chance.happens(0.3)) return literalOf(made)
    const name = chance.happens(oddness)
      ? chance.one(['__proto__', 'constructor'])
      : `v${Object.keys(variables).length}`
    const type = chance.happens(oddness) ? chance.one(['Int', 'String!', '[[ID]]', 'Statement', 'Nothing']) : arg.type
    const fallback = chance.happens(0.1) ? ` = ${literalOf(value(arg.type, arg.name))}` : ''
    if (!chance.happens(oddness)) declared.push(`$${name}: ${type}${fallback}`)
    if (!chance.happens(oddness))
      Object.defineProperty(variables, name, { value: made, enumerable: true, configurable: true })
    return `$${name}`
  }

  function directives() {
    if (!chance.happens(0.03)) return ''
    const condition = chance.happens(oddness)
      ? literalOf(oddValue(chance))
      : literalOf(new Word(String(chance.happens(0.8))))
    return chance.weighed([
      [4, `@include(if: ${condition}) `],
      [4, `@skip(if: ${condition}) `],
      [oddness, '@include(if: true) '.repeat(6)],
      [oddness, '@nothing(of: "it") '],
      [oddness, '@deprecated '],
    ])
  }
}

/** @param {unknown} query @param {import('./chance.js').Chance} chance */
function operationName(query, chance) {
  const right = /(?:query|mutation|subscription) (O\d?)/.exec(String(query))?.[1]
  return chance.weighed([
    [6, right === undefined ? {} : { operationName: right }],
    [1, {}],
    [0.4, { operationName: '' }],
    [0.4, { operationName: null }],
    [0.4, { operationName: chance.one(['O9', '__proto__', 'constructor', ...ODD_STRINGS]) }],
    [0.2, { operationName: oddValue(chance) }],
  ])
}

/** @param {unknown} query @param {import('./chance.js').Chance} chance */
function extensions(query, chance) {
  const sha256Hash = createHash('sha256').update(String(query)).digest('hex')
  return chance.weighed([
    [20, {}],
    [1, { extensions: { persistedQuery: { version: 1, sha256Hash } } }],
    [0.5, { extensions: { persistedQuery: { version: 1, sha256Hash } }, query: undefined }],
    [0.5, { extensions: { persistedQuery: { version: 1, sha256Hash: sha256Hash.replace(/./, 'x') } } }],
    [0.5, { extensions: { persistedQuery: { version: oddValue(chance), sha256Hash: oddValue(chance) } } }],
    [0.5, { extensions: { persistedQuery: oddValue(chance) } }],
    [0.5, { extensions: oddValue(chance) }],
  ])
}
