import type { Act, StatementFilter } from '../../../generated/operations.js'
import { showDay, showShare } from '../../../parts/show.js'
import { wordOf } from '../../../words.js'
import { LEAVES, type Leaf } from './fields.js'
import { formOf, isObject, leadsOn, type Value } from './form-values.js'

/** The conditions in force, one by one, in the page's words. */

/** In the reader's own zone, as the form has it. */
const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

export interface Condition {
  /** Its way through the filter. */
  readonly path: readonly (string | number)[]
  /** What it is about; empty where only its JSON tells. */
  readonly label: string
  /** What must hold, or its JSON. */
  readonly text: string
}

/** The names of the actors, and the titles of the articles, by ids. */
export type Names = Readonly<Record<string, string>>

/** @param names of whatever the filter has by id; an id without a name stands for itself */
export function conditionsOf(where: StatementFilter, names: Names): readonly Condition[] {
  const { values, rest } = formOf(where)
  const shown = [...LEAVES].flatMap(([place, leaf]) => {
    const value = values[place]
    return value === undefined
      ? []
      : [{ path: place.split('.'), label: leaf.field.label, text: textOf(leaf, value, names) }]
  })
  return [...shown, ...unshown(rest as Json, [], names)]
}

/** The filter without one of its conditions. */
export function without(where: StatementFilter, path: Condition['path']): StatementFilter {
  return (remove(where, path) ?? {}) as StatementFilter
}

/** The ids of which a name is to be shown. */
export function idsIn(where: unknown): readonly string[] {
  if (Array.isArray(where)) return where.flatMap(idsIn)
  if (!isObject(where)) return []
  return Object.entries(where).flatMap(([name, value]) =>
    name === 'id' && isObject(value) && typeof value.eq === 'string' ? [value.eq] : idsIn(value),
  )
}

/** The filter with another name wherever a field holds this one. */
export function renamed(where: StatementFilter, field: string, name: string, to: string): StatementFilter {
  const walk = (value: unknown, isInside: boolean): unknown => {
    if (isInside && value === name) return to
    if (Array.isArray(value)) return value.map((each) => walk(each, isInside))
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, isInside || key === field)]))
  }
  return walk(where, false) as StatementFilter
}

type Json = Readonly<Record<string, unknown>>

function unshown(rest: Json, path: readonly (string | number)[], names: Names): readonly Condition[] {
  return Object.entries(rest).flatMap(([name, value]): readonly Condition[] => {
    const here = [...path, name]
    if (name === 'and' && path.length === 0 && Array.isArray(value) && value.length > 0) {
      return value.map((each, at) => ({ path: [...here, at], ...inWords(each, names) }))
    }
    const isBroad = isObject(value) && Object.keys(value).length > 0 && leadsOn(here.join('.'))
    return isBroad ? unshown(value, here, names) : [{ path: here, label: '', text: jsonOf(here, value) }]
  })
}

/** One of `and`: in words, where all of it can be told so. */
function inWords(given: unknown, names: Names): Omit<Condition, 'path'> {
  if (isObject(given) && Object.keys(formOf(given).rest).length === 0) {
    const [first, ...others] = conditionsOf(given, names)
    if (first) {
      const text = [first.text, ...others.map(({ label, text }) => `${label}: ${text}`)].join(', ')
      return { label: first.label, text }
    }
  }
  return { label: '', text: JSON.stringify(given) }
}

const jsonOf = (path: readonly (string | number)[], value: unknown): string =>
  JSON.stringify(path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value))

function remove(given: unknown, [step, ...steps]: Condition['path']): unknown {
  if (step === undefined) return undefined
  if (Array.isArray(given)) {
    const left = given.flatMap((each, at) =>
      at === step ? [remove(each, steps)].filter((one) => one !== undefined) : [each],
    )
    return left.length > 0 ? left : undefined
  }
  if (!isObject(given)) return given
  const left = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    if (name !== step) return [[name, value]]
    const inner = remove(value, steps)
    return inner === undefined ? [] : [[name, inner]]
  })
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

function textOf({ field, end }: Leaf, value: Value, names: Names): string {
  const text = String(value)
  switch (end) {
    case 'id.eq':
      return names[text] ?? text
    case 'name':
      return `“${text}”`
    case 'isNull':
      return value ? 'nobody known' : 'somebody known'
    case 'contains':
      return `has “${text}”`
    case 'startsWith':
      return `begins with “${text}”`
    case 'in':
      return (value as readonly Act[]).map(wordOf).join(' or ')
    case 'or':
      return 'or not'
    case 'gt':
      return `after ${TIME.format(new Date(text))}`
  }
  if (field.control === 'share') return showShare(value as number)
  if (field.control === 'days') return `${end === 'gte' ? 'from' : 'to'} ${showDay(text)}`
  if (field.control === 'choice') return wordOf(value as Act)
  if (field.control === 'country') return countryName(text)
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : text
}

/** "KR" → "South Korea"; codes that the browser does not know stand for themselves. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'region' }).of(code.toUpperCase()) ?? code
  } catch {
    return code
  }
}
