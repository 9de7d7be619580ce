import type { ArticleToIngest } from './article-to-ingest.js'
import { withoutMark } from './decode-text.js'
import { InvalidInputError } from './invalid-input.js'
import { readPublication } from './read-date.js'

/** A line of JSON as an object, whose fields are not checked yet. */
export type JsonLine = Readonly<Record<string, unknown>>

/** @throws InvalidInputError if the line is not a JSON object */
export function parseJsonLine(line: string): JsonLine {
  const accepted = 'a JSON object on one line, such as {"text": "…", "publishedAt": "2023-01-30"}'
  let value: unknown
  try {
    value = JSON.parse(withoutMark(line))
  } catch (error) {
    throw new InvalidInputError('line', `no JSON (${(error as Error).message})`, accepted)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonLine
  throw new InvalidInputError('line', shorten(JSON.stringify(value)), accepted)
}

/** The article in a line {"text", "title", "url", "publisher", "publishedAt"}; all but the text may be missing or null. */
export function readJsonLine(line: JsonLine): ArticleToIngest {
  const text = stringOf(line, 'text')
  if (text === null) throw new InvalidInputError('text', 'nothing', 'a text')
  const publishedAt = stringOf(line, 'publishedAt')
  return {
    text,
    title: stringOf(line, 'title'),
    url: stringOf(line, 'url'),
    publisher: stringOf(line, 'publisher'),
    ...(publishedAt === null ? null : readPublication(publishedAt)),
  }
}

function stringOf(line: JsonLine, field: string): string | null {
  const value = line[field] ?? null
  if (value === null || typeof value === 'string') return value
  throw new InvalidInputError(field, shorten(JSON.stringify(value)), 'a string')
}

const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value)
