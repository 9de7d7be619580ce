import { pMapIterable } from 'p-map'
import type { Extractor } from '../extraction/extractor.js'
import type { ReadOutcome } from '../sources/read-outcome.js'
import type { ArticleToSave } from '../store/write/save-article.js'
import { prepareArticle } from './prepare-article.js'

/** What was read, ready to be stored: an article, the error that prevents it, or a sentence on what else a file holds. */
export type PreparedReading = { readonly source: string } & (
  | { readonly article: ArticleToSave }
  | { readonly error: unknown }
  | { readonly notice: string }
)

/** Analyzes articles as they are read, in their order. @param ahead how many are read at the same time */
export const prepareReadings = (
  extractor: Extractor,
  readings: AsyncIterable<ReadOutcome>,
  ahead: number,
): AsyncIterable<PreparedReading> =>
  pMapIterable(readings, (reading) => prepare(extractor, reading), { concurrency: ahead })

async function prepare(extractor: Extractor, reading: ReadOutcome): Promise<PreparedReading> {
  if (!('article' in reading)) return reading
  const { source, article } = reading
  try {
    return { source, article: await prepareArticle(extractor, article) }
  } catch (error) {
    return { source, error }
  }
}
