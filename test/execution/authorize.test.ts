import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { ActingKey } from '../../src/context.js'
import { refusalsOf } from '../../src/execution/authorize.js'

const keyOf = (role: ActingKey['role']): ActingKey => ({ id: 'key_1', name: 'news desk', role })

const refused = (text: string, key: ActingKey | null): unknown[] => {
  const document = parse(text)
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode
  return refusalsOf(document, operation, key).map(({ path, extensions }) => [path?.[0], extensions.code])
}

test('says which role it has, and which is needed', () => {
  const document = parse('{ k: keys { name } }')
  const [error] = refusalsOf(document, document.definitions[0] as OperationDefinitionNode, keyOf('EDITOR'))
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
