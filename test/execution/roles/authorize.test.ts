import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { ActingKey } from '../../../src/context.js'
import { refusalsOf } from '../../../src/execution/roles/authorize.js'

const keyOf = (role: ActingKey['role']): ActingKey => ({ id: 'key_1', name: 'news desk', role })

const refused = (text: string, key: ActingKey | null): unknown[] => {
  const document = parse(text)
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode
  const { whole, parts } = refusalsOf(document, operation, key, true)
  expect(parts.size).toBe(0)
  return whole.map(({ path, extensions }) => [path?.[0], extensions.code])
}

test('says which role it has, and which is needed', () => {
  const document = parse('{ k: keys { name } }')
  const operation = document.definitions[0] as OperationDefinitionNode
  const [error] = refusalsOf(document, operation, keyOf('EDITOR'), true).whole
  expect(error?.message).toBe('keys needs a key of the role ADMIN; "news desk" has the role EDITOR.')
  expect(error?.path).toEqual(['k'])
  expect(error?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    received: 'EDITOR',
    accepted: 'ADMIN',
    http: { status: 403 },
  })
})

describe('what nobody has thought of is refused to all', () => {
  const KEYS = [null, keyOf('READER'), keyOf('EDITOR'), keyOf('ADMIN')]
  test.each([
    'mutation { dropAll }',
    'mutation { constructor }',
    'mutation { keys }',
    'subscription { ingestArticle }',
  ])('%s', (text) => {
    for (const key of KEYS) expect(refused(text, key)).toEqual([[text.split(' ')[2], 'FORBIDDEN']])
  })
})

test.each([
  ['mutation { one: ingestArticle two: ingestArticle }', ['one', 'two']],
  ['mutation { ... { ingestArticle } }', ['ingestArticle']],
  ['mutation { ... on Mutation { ingestArticle } }', ['ingestArticle']],
  ['mutation { ...A } fragment A on Mutation { ...B } fragment B on Mutation { ingestArticle }', ['ingestArticle']],
  ['mutation { __typename ingestArticle }', ['ingestArticle']],
  ['mutation ($if: Boolean!) { ingestArticle @skip(if: $if) }', ['ingestArticle']],
  ['mutation { createKey ingestArticle revokeKey }', ['createKey', 'ingestArticle', 'revokeKey']],
  ['{ statements { keys } topics { createKey } }', []],
])('every root field is found: %s', (text, fields) => {
  expect(refused(text, null)).toEqual(fields.map((field) => [field, 'UNAUTHENTICATED']))
})

test('fragments that name the next one twice cost no more than others', () => {
  const names = Array.from({ length: 200 }, (_, level) => `F${level}`)
  const fragments = names.map((name, level) => {
    const next = names[level + 1]
    return `fragment ${name} on Mutation { ${next ? `...${next} ...${next}` : 'ingestArticle'} }`
  })
  expect(refused(`mutation { ...F0 } ${fragments.join(' ')}`, null)).toEqual([['ingestArticle', 'UNAUTHENTICATED']])
})

describe('what a query may not read is null, and the rest is answered', () => {
  const parts = (text: string, key: ActingKey | null, isOpen: boolean): unknown[] => {
    const document = parse(text)
    const { whole, parts } = refusalsOf(document, document.definitions[0] as OperationDefinitionNode, key, isOpen)
    expect(whole).toEqual([])
    return [...parts.values()].map(({ nodes, path, extensions }) => [
      nodes?.map(({ kind, loc }) => kind === Kind.FIELD && text.slice(loc?.start, loc?.end).split(/\W/)[0]),
      path,
      extensions.code,
      extensions.http,
    ])
  }
  const DEEP =
    '{ actors { nodes { name h: history { totalCount } ...P } } } fragment P on Person { history { totalCount } }'
  const none = (...fields: string[]) => fields.map((field) => [[field], undefined, 'UNAUTHENTICATED', undefined])

  test('at any depth, in fragments, without an HTTP status of its own', () => {
    expect(parts(DEEP, null, true)).toEqual(none('h', 'history'))
    expect(parts(DEEP, keyOf('READER'), true).map((each) => (each as unknown[])[2])).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    for (const role of ['EDITOR', 'ADMIN'] as const) expect(parts(DEEP, keyOf(role), true)).toEqual([])
  })

  test('where reading needs a key, every key reads history', () => {
    expect(parts(DEEP, keyOf('READER'), false)).toEqual([])
  })

  test('beside other root fields', () => {
    const text = '{ keys { name } history { totalCount } articles { totalCount } }'
    expect(parts(text, null, true)).toEqual([
      [['keys'], ['keys'], 'UNAUTHENTICATED', undefined],
      [['history'], ['history'], 'UNAUTHENTICATED', undefined],
    ])
    expect(parts(text, keyOf('EDITOR'), true)).toEqual([[['keys'], ['keys'], 'FORBIDDEN', undefined]])
  })

  test('in what a mutation’s payload leads back to', () => {
    const text = 'mutation { ingestArticle { query { keys { name } history { totalCount } } } }'
    expect(parts(text, keyOf('EDITOR'), true)).toEqual([[['keys'], undefined, 'FORBIDDEN', undefined]])
  })
})
