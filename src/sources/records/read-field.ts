import { InvalidInputError } from '../invalid-input.js'
import { namesIn } from '../names-in-bylines.js'
import { type Publication, publicationOfEpoch, readPublication } from '../read-date.js'
import { foldName } from './field-names.js'
import { languageCode } from './language-names.js'
import type { Rec } from './records-in.js'

/** A value for an error message, shortened. */
export const shorten = (value: unknown): string => {
  const words = JSON.stringify(value) ?? 'nothing'
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}

/** Whether a field holds nothing. */
export const isEmpty = (value: unknown): boolean =>
  value == null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

const refused = (name: string, value: unknown, accepted: string): InvalidInputError =>
  new InvalidInputError(name, shorten(value), accepted)

/** @throws InvalidInputError as all below */
export function readString(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  throw refused(name, value, 'a string')
}

/** An address. Null for the name of a medium, which some give as `source`. */
export function readAddress(value: unknown, name: string): string | null {
  if (foldName(name) !== 'source') return readString(value, name)
  return typeof value === 'string' && isAddress(value) ? value : null
}

const isAddress = (value: string): boolean => /^\s*https?:\/\//i.test(value)

/** A name, or what has one: {"id": null, "name": "Example News"}. Null for an address, which some give as `source`, and for no name. */
export function readPublisher(value: unknown, name: string): string | null {
  const given = Array.isArray(value) ? value[0] : value
  const named = nameIn(given)
  if (named === undefined) throw refused(name, value, 'a string, or an object with a name')
  return isEmpty(named) || isAddress(named ?? '') ? null : named
}

/** What an object calls itself, as schema.org, NewsAPI and Event Registry have it; undefined where that is no string. */
function nameIn(value: unknown): string | null | undefined {
  if (value == null || typeof value === 'string') return value ?? null
  if (typeof value !== 'object') return undefined
  const { name, title } = value as Rec
  const named = name ?? title ?? null
  return named === null || typeof named === 'string' ? named : undefined
}

/** "Doe, Jane": one name, as catalogues write it; a page's "Reuters, AFP" are two. */
const INVERTED = /^[^\s,;]+, [^\s,;]+$/

/** A byline, a name, an object with a name, or a list of such. */
export function readAuthors(value: unknown, name: string): readonly string[] {
  if (typeof value === 'string') return INVERTED.test(value.trim()) ? [value.trim()] : namesIn([value])
  const names = [value].flat().map(nameIn)
  if (names.includes(undefined)) throw refused(name, value, 'a name, an object with a name, or a list of such')
  return [...new Set(names.map((each) => each?.trim() ?? '').filter((each) => each !== ''))]
}

/** A word, or a list of them. */
export function readSection(value: unknown, name: string): string {
  const words = [value].flat()
  if (words.every((word) => typeof word === 'string')) return words.join(', ')
  throw refused(name, value, 'a string, or a list of strings')
}

/** A tag of BCP 47, or the English name of a language. */
export const readLanguage = (value: unknown, name: string): string =>
  languageCode(readString(Array.isArray(value) ? value[0] : value, name))

/** An ISO 8601 date, or seconds or milliseconds since 1970, as a number or as its 10 or 13 digits. */
export function readTime(value: unknown, name: string): Publication {
  const isEpoch = typeof value === 'number' || (typeof value === 'string' && /^\s*(?:\d{10}|\d{13})\s*$/.test(value))
  try {
    return isEpoch ? publicationOfEpoch(Number(value)) : readPublication(readString(value, name))
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    throw new InvalidInputError(name, error.received, error.accepted)
  }
}

/** A time of a change; null where it is none that can be read: no article is refused for that. */
export function readModified(value: unknown, name: string): Date | null {
  try {
    return readTime(value, name).publishedAt
  } catch (error) {
    if (error instanceof InvalidInputError) return null
    throw error
  }
}
