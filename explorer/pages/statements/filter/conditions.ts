import type { StatementFilter } from '../../../generated/operations.js'
import { isObject, type Names } from '../../../names-in-filter.js'
import { showCountry, showShare } from '../../../parts/show.js'
import { sayActor, sayTime, sayValue } from '../../../say-filter.js'
import { wordOf } from '../../../words.js'
import { LEAVES, type Leaf } from './fields.js'
import { formOf, leadsOn, type Value } from './form-values.js'

/** The conditions in force, one by one, in the page's words. */

export interface Condition {
  /** Its way through the filter. */
  readonly path: readonly (string | number)[]
  /** What it is about; empty where only its JSON tells. */
  readonly label: string
  /** What must hold, or its JSON. */
  readonly text: string
}

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
  const { control } = field
  const text = String(value)
  switch (end) {
    case 'name':
      return `“${text}”`
    case 'search':
      return text
    case 'or':
      return 'or not'
    case '':
      if (control === 'country') return showCountry(text)
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : text
  }
  if (control === 'share') return showShare(value as number)
  if (control === 'days' || control === 'since') return sayTime({ [end]: value })
  if (control === 'nested') return value ? 'yes' : 'no'
  if (end === 'id.eq') return sayActor({ id: { eq: text } }, names)
  if (control === 'actor') return sayActor({ [end]: value }, names)
  return sayValue({ [end]: value }, control === 'choice' ? wordOf : undefined)
}
