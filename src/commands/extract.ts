import { availableParallelism } from 'node:os'
import type { Writable } from 'node:stream'
import { pMapIterable } from 'p-map'
import { extractionOf } from '../extraction/extract-format.js'
import type { Extractor } from '../extraction/extractor.js'
import type { Format } from '../sources/formats.js'
import { readArticles } from '../sources/read-articles.js'
import type { ReadOutcome } from '../sources/read-outcome.js'
import { openExtractorPool } from '../workers/extractor-pool.js'
import { write } from './output/write.js'

/**
 * Prints what the extractor finds in each article of `path` ("-" is the standard input) as one line of JSON, without a
 * database. If `format` is undefined, the file determines it. Articles that cannot be read are reported on `errors` and left out.
 * @returns the exit code: 0, or 1 if an article could not be read
 */
export async function extract(
  path: string,
  format: Format | undefined,
  output: Writable,
  errors: Writable,
): Promise<0 | 1> {
  const extractor = openExtractorPool(availableParallelism())
  let exitCode: 0 | 1 = 0
  try {
    const lines = pMapIterable(readArticles([path], format), (outcome) => lineOf(extractor, outcome), {
      concurrency: extractor.threads + 1,
    })
    for await (const { line, error, notice } of lines) {
      if (line !== undefined) await write(output, line)
      if (notice !== undefined) await write(errors, notice)
      if (error === undefined) continue
      await write(errors, error)
      exitCode = 1
    }
  } finally {
    await extractor.close()
  }
  return exitCode
}

/** What is written for an article, or for what there is to say of a file. */
interface Extracted {
  readonly line?: string
  readonly error?: string
  readonly notice?: string
}

async function lineOf(extractor: Extractor, outcome: ReadOutcome): Promise<Extracted> {
  if ('notice' in outcome) return { notice: `${outcome.source}: ${outcome.notice}\n` }
  if ('error' in outcome) return { error: `${outcome.source}: ${outcome.error.message}\n` }
  const { text, title, publishedOn } = outcome.article
  const analysis = await extractor.read({ text, title: title ?? undefined, publishedOn: publishedOn ?? undefined })
  const id = outcome.line?.id ?? outcome.source
  return { line: `${JSON.stringify({ id, ...extractionOf(text, analysis) })}\n` }
}
