import type { ArticleToIngest } from './article-to-ingest.js'
import { InvalidInputError } from './invalid-input.js'
import type { JsonLine } from './read-json-line.js'

/**
 * An article, the error in its place, or, once a path is read, a sentence on what it holds besides. `source` is the file, with the line
 * ("news.jsonl:12"), the item of a feed or the article ("news.json#3") in it, or the address;
 * `isListed` where a sitemap led to it.
 */
export type ReadOutcome =
  | { readonly source: string; readonly article: ArticleToIngest; readonly line?: JsonLine; readonly isListed?: true }
  | { readonly source: string; readonly error: InvalidInputError }
  | { readonly source: string; readonly notice: string }

/** File system errors become outcomes too; any other error is an internal one and is thrown. */
export function asInvalidInput(error: unknown): InvalidInputError {
  if (error instanceof InvalidInputError) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code !== undefined) return new InvalidInputError('file', `what cannot be read (${message})`, 'a readable file')
  throw error
}
