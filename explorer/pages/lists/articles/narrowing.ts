import type { ArticleFilter, ArticleOrderField } from '../../../generated/operations.js'
import { isDay } from '../../../overview/filters.js'

/** What narrows the list of articles, by the names that the address has for it. */
export interface Narrowing {
  readonly words?: string | undefined
  /** Part of a name. */
  readonly publisher?: string | undefined
  readonly section?: string | undefined
  /** The beginning of any word of an actor's name. */
  readonly mentions?: string | undefined
  readonly topic?: string | undefined
  /** Days, both included. */
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** Each condition with its words, in the order of the form. */
export const CONDITIONS: Readonly<Record<keyof Narrowing, string>> = {
  words: 'Words',
  publisher: 'Publisher',
  section: 'Section',
  mentions: 'Mentions',
  topic: 'Topic',
  from: 'Published from',
  until: 'Published to',
}

const NAMES = Object.keys(CONDITIONS) as (keyof Narrowing)[]

/** The conditions that are set. */
export const conditionsIn = (narrowing: Narrowing): readonly (readonly [name: keyof Narrowing, value: string])[] =>
  NAMES.flatMap((name) => {
    const value = narrowing[name]
    return value ? [[name, value] as const] : []
  })

/** @param query of the address; days that are none are left out */
export function readNarrowing(query: Readonly<Record<string, string>>): Narrowing {
  const given = NAMES.map((name) => [name, query[name]?.trim()] as const)
  return Object.fromEntries(
    given.filter(([name, value]) => value && ((name !== 'from' && name !== 'until') || isDay(value))),
  )
}

/** What the API is to be asked for. */
export function articleFilterOf(narrowing: Narrowing): ArticleFilter {
  const { words, publisher, section, mentions, topic, from, until } = narrowing
  return {
    ...(words && { text: { search: words } }),
    ...(publisher && { publisher: { contains: publisher } }),
    ...(section && { section: { contains: section } }),
    ...(mentions && { mentions: { nameLike: mentions } }),
    ...(topic && { topic }),
    ...((from || until) && { publishedOn: { ...(from && { gte: from }), ...(until && { lte: until }) } }),
  }
}

/** Orders of articles by the words that the address has for them: the latest first. */
const ORDERS = {
  published: 'PUBLISHED_AT',
  'taken-in': 'INGESTED_AT',
  changed: 'UPDATED_AT',
} as const satisfies Readonly<Record<string, ArticleOrderField>>

export type Sort = keyof typeof ORDERS

export const readSort = (sort: string | undefined): Sort =>
  sort !== undefined && Object.hasOwn(ORDERS, sort) ? (sort as Sort) : 'published'

export const articleOrderOf = (sort: Sort) => ({ field: ORDERS[sort], direction: 'DESC' as const })
