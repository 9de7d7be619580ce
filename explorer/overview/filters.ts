import type { Act, StatementFilter } from '../generated/operations.js'
import { ACTS } from '../words.js'
import { datedWithin } from './narrowed.js'

/** What narrows a list of statements, by the names that the address has for it. */
export interface Filters {
  readonly act?: Act | undefined
  /** The id of an actor. */
  readonly speaker?: string | undefined
  /** The id of an actor. */
  readonly addressee?: string | undefined
  readonly topic?: string | undefined
  /** Days, both included. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly words?: string | undefined
}

const NAMES = [
  'act',
  'speaker',
  'addressee',
  'topic',
  'from',
  'until',
  'words',
] as const satisfies readonly (keyof Filters)[]

/** @param query what an address or a form has; what cannot be read there is left out */
export function readFilters(query: Readonly<Record<string, string>>): Filters {
  const given = NAMES.flatMap((name) => {
    const value = query[name]?.trim()
    return value && isReadable(name, value) ? [[name, value]] : []
  })
  return Object.fromEntries(given)
}

function isReadable(name: keyof Filters, value: string): boolean {
  if (name === 'act') return Object.hasOwn(ACTS, value)
  if (name === 'from' || name === 'until') return isDay(value)
  return true
}

/** Whether it is a day as the API's `Date` has it. */
export const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))

/** What the API is to be asked for. */
export function filterOf({ act, speaker, addressee, topic, from, until, words }: Filters): StatementFilter {
  return {
    ...(act && { act: { eq: act } }),
    ...(speaker && { speaker: { id: { eq: speaker } } }),
    ...(addressee && { addressee: { id: { eq: addressee } } }),
    ...(topic && { topic }),
    ...(words && { text: { search: words } }),
    ...((from || until) && datedWithin({ ...(from && { first: from }), ...(until && { last: until }) })),
  }
}

/** The page's address with other filters; everything else in it stays. */
export function filteredAddress(path: string, query: Readonly<Record<string, string>>, filters: Filters): string {
  const others = Object.entries(query).filter(([name]) => !(NAMES as readonly string[]).includes(name))
  const search = new URLSearchParams([...others, ...NAMES.flatMap((name) => pairOf(name, filters[name]))]).toString()
  return `${path}${search && `?${search}`}`
}

const pairOf = (name: string, value: string | undefined): string[][] => (value ? [[name, value]] : [])
