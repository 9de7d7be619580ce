import type { Writable } from 'node:stream'
import { analyzeArticle } from '../extraction/analyze-article.js'
import { extractionOf } from '../extraction/extract-format.js'
import type { Format } from '../sources/list-files.js'
import { readArticles } from '../sources/read-articles.js'
import { write } from './output/write.js'

/**
 * Writes what the pipeline finds in each article of `path` ("-" is the standard input) as one line of JSON, without any
 * database; `format` is told by the file where it is undefined. Articles that cannot be read are named on `errors` and left out.
 * @returns the exit code: 0, or 1 where an article could not be read
 */
export async function extract(
  path: string,
  format: Format | undefined,
  output: Writable,
  errors: Writable,
): Promise<0 | 1> {
  let exitCode: 0 | 1 = 0
  for await (const reading of readArticles([path], format)) {
    if ('error' in reading) {
      await write(errors, `${reading.source}: ${reading.error.message}\n`)
      exitCode = 1
      continue
    }
    const { text, title, publishedAt } = reading.article
    const analysis = analyzeArticle({ text, title: title ?? undefined, publishedAt: publishedAt ?? undefined })
    const id = reading.line?.id ?? reading.source
    await write(output, `${JSON.stringify({ id, ...extractionOf(text, analysis) })}\n`)
  }
  return exitCode
}
