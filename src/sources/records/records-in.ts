import { haveText } from './field-names.js'

/** An object of JSON, or a row of a table: name → value, not checked yet. */
export type Rec = Readonly<Record<string, unknown>>

/**
 * The fields in which the answers of APIs hold their articles: NewsAPI, GNews and Event Registry (articles, results), JSON Feed (items),
 * mediastack (data), newsdata.io (results), Currents (news), webz.io (posts), Aylien (stories), the Guardian and the New York Times
 * (response, docs), schema.org (@graph).
 */
const LISTS = [
  'articles',
  'items',
  'data',
  'results',
  'news',
  'posts',
  'stories',
  'entries',
  'response',
  'docs',
  '@graph',
]

/** The list of articles that a value of JSON is or holds, at any depth; null if it holds none. */
export function recordsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isRecord(value) || haveText(Object.keys(value))) return null
  for (const name of LISTS) {
    const records = recordsIn(value[name])
    if (records !== null) return records
  }
  return null
}

export const isRecord = (value: unknown): value is Rec =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
