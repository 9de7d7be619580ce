import { availableParallelism } from 'node:os'
import type { Writable } from 'node:stream'
import { evaluateCorpus, type GoldLine } from '../evaluation/evaluate-corpus.js'
import type { Task } from '../evaluation/gold/gold.js'
import { GoldError } from '../evaluation/gold/read-field.js'
import { readArticles } from '../sources/read-articles.js'
import { openExtractorPool } from '../workers/extractor-pool.js'
import { write } from './output/write.js'

/**
 * Scores the extractor against the JSON lines of `corpus` ("-" is the standard input) and prints at most `mistakes` lines
 * of mistakes, then the figures. If a line is bad, it is reported on `errors` and nothing is scored, because figures for a
 * part could be taken for those of the whole corpus.
 * @returns the exit code: 0, or 1 if the corpus could not be read
 */
export async function evaluate(
  corpus: string,
  task: Task,
  mistakes: number,
  output: Writable,
  errors: Writable,
): Promise<0 | 1> {
  const lines: GoldLine[] = []
  for await (const reading of readArticles([corpus], 'jsonl')) {
    if ('error' in reading) {
      await write(errors, `${reading.source}: ${reading.error.message}\n`)
      return 1
    }
    // A corpus holds more than articles have, which the task reads.
    if ('notice' in reading) continue
    const { text, title, publishedOn } = reading.article
    // The same input as for `extract`, so that the results are the same.
    const article = { text, title: title ?? undefined, publishedOn: publishedOn ?? undefined }
    lines.push({ place: reading.source, article, fields: reading.line ?? {} })
  }
  const extractor = openExtractorPool(availableParallelism())
  try {
    const figures = await evaluateCorpus(extractor, task, lines, mistakes, extractor.threads)
    await write(output, `${figures.join('\n')}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof GoldError)) throw error
    await write(errors, `${error.message}\n`)
    return 1
  } finally {
    await extractor.close()
  }
}
