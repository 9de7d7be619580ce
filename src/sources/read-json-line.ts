import type { ArticleToIngest } from './article-to-ingest.js'
import { withoutMark } from './decode-text.js'
import { InvalidInputError } from './invalid-input.js'
import { shorten } from './records/read-field.js'
import { readRecord } from './records/read-record.js'
import { isRecord, type Rec } from './records/records-in.js'

/** A line of JSON as an object, whose fields are not checked yet. */
export type JsonLine = Rec

/** @throws InvalidInputError if the line is not a JSON object */
export function parseJsonLine(line: string): JsonLine {
  const accepted = 'a JSON object on one line, such as {"text": "…", "publishedAt": "2023-01-30"}'
  let value: unknown
  try {
    value = JSON.parse(withoutMark(line))
  } catch (error) {
    throw new InvalidInputError('line', `no JSON (${(error as Error).message})`, accepted)
  }
  if (isRecord(value)) return value
  throw new InvalidInputError('line', shorten(value), accepted)
}

/** The article in a line {"text", "title", "url", "publisher", "publishedAt", …}; all but the text may be missing or null. */
export const readJsonLine = (line: JsonLine): ArticleToIngest => readRecord(line).article
