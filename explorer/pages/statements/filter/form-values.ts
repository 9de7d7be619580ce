import type { StatementFilter } from '../../../generated/operations.js'
import { isObject } from '../../../names-in-filter.js'
import { LEAVES } from './fields.js'

/** A filter as the form has it, and back: whatever the form cannot show stays as it is. */

/** What one place holds. */
export type Value = string | number | boolean | readonly unknown[]

/** What the form shows, by places: "speaker.id.eq". */
export type Values = Readonly<Record<string, Value>>

export interface Form {
  readonly values: Values
  /** What of the filter the form cannot show. */
  readonly rest: StatementFilter
}

type Json = Readonly<Record<string, unknown>>

/** The places on the way to those at which the form can write. */
const WAYS: ReadonlySet<string> = new Set(
  [...LEAVES.keys()].flatMap((place) => {
    const steps = place.split('.')
    return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join('.'))
  }),
)

/** Whether the form can show parts of what stands here. */
export const leadsOn = (place: string): boolean => WAYS.has(place)

/** Reads a filter into the form. */
export function formOf(where: StatementFilter): Form {
  const values: [string, Value][] = []
  const rest = (given: Json, place: string): Json => {
    const left = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
      // A dot in a name is no step.
      const here = name.includes('.') ? '' : place + name
      if (LEAVES.get(here)?.accepts(value)) {
        values.push([here, value as Value])
        return []
      }
      if (!isObject(value) || !leadsOn(here)) return [[name, value]]
      const inner = rest(value, `${here}.`)
      // What was empty before stays; what became empty goes.
      const isTaken = Object.keys(inner).length === 0 && Object.keys(value).length > 0
      return isTaken ? [] : [[name, inner]]
    })
    return Object.fromEntries(left)
  }
  const left = rest(where as Json, '')
  return { values: Object.fromEntries(values), rest: left }
}

/** Makes a filter of the form; where a value and the rest stand in each other's way, both must hold. */
export function filterOf({ values, rest }: Form): StatementFilter {
  let where = rest as Json
  let apart: Json = {}
  for (const [place, value] of Object.entries(values)) {
    const steps = place.split('.')
    const joined = put(where, steps, value)
    if (joined) where = joined
    else apart = put(apart, steps, value) ?? apart
  }
  return Object.keys(apart).length === 0 ? where : also(where, apart)
}

/** The filter with other values at some places; undefined: none. */
export function withValues(
  where: StatementFilter,
  changed: Readonly<Record<string, Value | undefined>>,
): StatementFilter {
  const { values, rest } = formOf(where)
  const kept = Object.entries({ ...values, ...changed }).filter(
    (entry): entry is [string, Value] => entry[1] !== undefined,
  )
  return filterOf({ values: Object.fromEntries(kept), rest })
}

/** Both conditions, the second as one of `and`. */
export function also(where: StatementFilter, condition: StatementFilter): StatementFilter {
  // The API takes a single filter for a list of one.
  return { ...where, and: [...[where.and ?? []].flat(), condition] }
}

/** Puts a value in where nothing is; undefined where something is. */
function put(given: Json, [step = '', ...steps]: readonly string[], value: unknown): Json | undefined {
  const there = Object.hasOwn(given, step) ? given[step] : undefined
  const isFree = there === undefined || there === null
  if (steps.length === 0) return isFree ? { ...given, [step]: value } : undefined
  if (!isFree && !isObject(there)) return undefined
  const inner = put(isFree ? {} : there, steps, value)
  return inner && { ...given, [step]: inner }
}
