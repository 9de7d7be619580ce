import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'

/** Texts that a search, a name or a question may hold: words, nothing, signs that mean something to somebody, scripts, lengths. */
const TEXTS: readonly string[] = [
  'Stoltenberg',
  '',
  ' ',
  'of the',
  '- '.repeat(250),
  'or '.repeat(166),
  '-a '.repeat(166),
  '-"a b" '.repeat(71),
  '"'.repeat(499),
  '& | ! ( ) : * <-> <2>',
  `a:*'b'\\c'' \\`,
  `${'('.repeat(200)}a`,
  '!'.repeat(200),
  '%_%\\',
  '😀👩‍👩‍👧 𝒜',
  '\ud83d',
  'x\udc00',
  'ﬁ İ ß Å \u0301 \u200b \u202e \ufeff',
  '한국 الأمم المتحدة Україна',
  'a\0b',
  'x'.repeat(500),
  'ß'.repeat(100_000),
]

/** What is no id, or of nothing. */
const NO_IDS: readonly string[] = ['', 'x', 'person_', 'statement_\0', 'x'.repeat(100_000)]

/** Values of each scalar, of which the first is a plain one. */
const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  Int: [1, 0, 2, 100, 101, -1, 2 ** 31 - 1, -(2 ** 31)],
  Float: [0.5, 0, -0, 1, -1, Number.MAX_VALUE, Number.MIN_VALUE],
  Boolean: [true, false],
  String: TEXTS,
  Date: ['2023-01-30', '0001-01-01', '9999-12-31', '2024-02-29'],
  DateTime: ['2023-01-30T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2024-02-29T23:59:59-14:00'],
}

/**
 * Values of an input type, the first of which is a plain one: every enum value, every boundary, lists of none, one and two, of an input
 * object every field alone with each of its values and beside every other field, and null where it may be.
 * @param ids values of the scalar ID
 * @param met input types that were gone through before, to which this adds: of those that hold others, each field has a plain value
 */
export function valuesOf(type: GraphQLInputType, ids: readonly string[], met: Set<string>): readonly unknown[] {
  return isNonNullType(type) ? withoutNull(type.ofType, ids, met) : [...withoutNull(type, ids, met), null]
}

function withoutNull(type: GraphQLInputType, ids: readonly string[], met: Set<string>): readonly unknown[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name)
  if (isScalarType(type)) return (type.name === 'ID' ? [...ids, ...NO_IDS] : SCALARS[type.name]) ?? []
  if (isListType(type)) {
    const items = valuesOf(type.ofType, ids, met)
    return [...items.map((item) => [item]), ...items.slice(1).map((item) => [items[0], item]), []]
  }
  if (!isInputObjectType(type)) return []
  const fields = Object.values(type.getFields())
  const isNew = !met.has(type.name)
  if (fields.some((field) => isInputObjectType(getNamedType(field.type)))) met.add(type.name)
  const valuesIn = (field: (typeof fields)[number]): readonly unknown[] =>
    isNew ? valuesOf(field.type, ids, met) : [plain(field.type, ids)]
  const alone = fields.flatMap((field) => valuesIn(field).map((value) => ({ [field.name]: value })))
  const pairs = fields.flatMap((one, at) =>
    fields.slice(at + 1).map((other) => ({ [one.name]: plain(one.type, ids), [other.name]: plain(other.type, ids) })),
  )
  return [...alone, {}, ...(isNew ? pairs : [])]
}

function plain(type: GraphQLInputType, ids: readonly string[]): unknown {
  if (isNonNullType(type)) return plain(type.ofType, ids)
  if (isListType(type)) return [plain(type.ofType, ids)]
  return isInputObjectType(type) ? {} : withoutNull(type, ids, new Set())[0]
}
