import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StatementFilter } from '../../../explorer/generated/operations.js'
import { LEAVES, type Leaf } from '../../../explorer/pages/statements/filter/fields.js'
import {
  filterOf,
  formOf,
  type Value,
  type Values,
  withValues,
} from '../../../explorer/pages/statements/filter/form-values.js'

test('A filter is read into the form by its places, and what the form cannot show is left as it is', () => {
  const where: StatementFilter = {
    speaker: { name: 'Rosa Vale', kind: { eq: 'PERSON' }, or: [{ countryCode: 'NO' }] },
    act: { in: ['URGE', 'DEMAND'] },
    datedOn: { gte: '2024-02-01', lt: '2024-03-01' },
    confidence: { gte: 0.7 },
    negated: false,
    or: [{ quoted: true }, { inHeadline: true }],
    article: { publisher: { eq: 'The Herald' }, url: { contains: 'politics' } },
  }
  expect(formOf(where)).toEqual({
    values: {
      'speaker.name': 'Rosa Vale',
      'speaker.kind.eq': 'PERSON',
      'act.in': ['URGE', 'DEMAND'],
      'datedOn.gte': '2024-02-01',
      'confidence.gte': 0.7,
      negated: false,
      'article.publisher.eq': 'The Herald',
    },
    rest: {
      speaker: { or: [{ countryCode: 'NO' }] },
      datedOn: { lt: '2024-03-01' },
      or: [{ quoted: true }, { inHeadline: true }],
      article: { url: { contains: 'politics' } },
    },
  })
})

test.each<[string, object]>([
  ['an act that the form does not know', { act: { eq: 'SING' } }],
  ['no day', { datedOn: { gte: '2024-99-01' } }],
  ['an empty name', { speaker: { name: ' ' } }],
  ['a share above 1', { confidence: { gte: 2 } }],
  ['an object where a word belongs', { topic: { eq: 'tax' } }],
  ['a name with a dot', { 'speaker.name': 'Rosa Vale' }],
  ['nothing in an object', { speaker: {} }],
])('What the form cannot hold stays in the rest: %s', (_, where) => {
  expect(formOf(where as StatementFilter)).toEqual({ values: {}, rest: where })
})

test('Statements within others and those that are not, both at once, are a value of the form', () => {
  const where: StatementFilter = { or: [{ nested: true }, { nested: false }] }
  expect(formOf(where)).toEqual({ values: { or: [{ nested: true }, { nested: false }] }, rest: {} })
})

test('Values are put in, changed and taken out, and all else stays', () => {
  const where: StatementFilter = { speaker: { name: 'Vale' }, not: { negated: true } }
  expect(withValues(where, { 'speaker.name': undefined, 'speaker.id.eq': 'person_1', 'act.eq': 'URGE' })).toEqual({
    speaker: { id: { eq: 'person_1' } },
    act: { eq: 'URGE' },
    not: { negated: true },
  })
  expect(withValues(where, { 'speaker.name': undefined })).toEqual({ not: { negated: true } })
})

test('Where a value and the rest stand in each other’s way, both must hold', () => {
  const both = [{ nested: true }, { nested: false }]
  expect(withValues({ or: [{ quoted: true }] }, { or: both })).toEqual({ or: [{ quoted: true }], and: [{ or: both }] })
  expect(withValues({ or: [{ quoted: true }], and: { negated: false } as never }, { or: both })).toEqual({
    or: [{ quoted: true }],
    and: [{ negated: false }, { or: both }],
  })
  // Null restricts nothing.
  expect(withValues({ speaker: null }, { 'speaker.name': 'Vale' })).toEqual({ speaker: { name: 'Vale' } })
})

/** Any value that the form can hold at a place. */
function valueAt({ field, accepts }: Leaf): fc.Arbitrary<Value> {
  const choices = field.values ?? []
  const any = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.boolean(),
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString()),
    fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    fc.constant([{ nested: true }, { nested: false }]),
    ...(choices.length > 0 ? [fc.constantFrom(...choices), fc.subarray([...choices], { minLength: 1 })] : []),
  )
  return any.filter(accepts)
}

const someValues = fc.record(Object.fromEntries([...LEAVES].map(([place, leaf]) => [place, valueAt(leaf)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Values>

/** Any JSON object, often with the API's own names, so that it comes in the way of the form. */
const NAMES = [
  ...new Set([...LEAVES.keys()].flatMap((place) => place.split('.')).concat('and', 'not', 'within', 'url')),
]
const { json } = fc.letrec<{ json: unknown; object: object }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0.5, 7, '', ' ', 'Vale', 'URGE', '2024-02-01', 'PERSON'),
    fc.array(tie('json'), { maxLength: 3 }),
    tie('object'),
    tie('object'),
  ),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string()), tie('json'), { maxKeys: 5 }),
}))
const someFilter = fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string()), json, { maxKeys: 6 })

test('Whatever the form holds comes back from the filter', () => {
  fc.assert(
    fc.property(someValues, (values) => {
      expect(formOf(filterOf({ values, rest: {} }))).toEqual({ values, rest: {} })
    }),
    { numRuns: 300 },
  )
})

test('Any JSON object comes back from the form', () => {
  fc.assert(
    fc.property(someFilter, (filter) => {
      const where = JSON.parse(JSON.stringify(filter))
      expect(filterOf(formOf(where))).toEqual(where)
    }),
    { numRuns: 2_000 },
  )
})

test('Whatever is filled in, each part that the form cannot show still stands in the filter', () => {
  const parts = (value: unknown): string[] =>
    Array.isArray(value)
      ? [JSON.stringify(value)]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, each]) => parts(each).map((part) => `${name} ${part}`))
        : [JSON.stringify(value)]
  fc.assert(
    fc.property(someFilter, someValues, (filter, values) => {
      // Lists of conditions may grow at the end; null restricts nothing, and may give way.
      const { and: _, ...where } = JSON.parse(JSON.stringify(filter))
      const { rest } = formOf(where)
      const after = parts(filterOf({ values, rest }))
      const lost = parts(rest).filter((part) => !part.endsWith('null') && !after.includes(part))
      expect(lost).toEqual([])
    }),
    { numRuns: 300 },
  )
})
