import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Extractor } from '../extraction/extractor.js'
import { RULES_VERSION } from '../extraction/rules-version.js'

/** An extractor that reads in threads of its own. */
export interface ExtractorPool extends Extractor {
  /** How many articles it reads at a time. */
  readonly threads: number
  /** Ends the threads; what they are reading is rejected. */
  close(): Promise<void>
}

/** A thread keeps the language model, some 150 MB; one that has had nothing to read for so long ends, in milliseconds. */
const IDLE_MILLISECONDS = 60_000

/** One core stays free for answering and storing, where there are several. */
const THREADS = Math.max(1, availableParallelism() - 1)

/**
 * Opens a pool of threads that read by the rules. None starts before the first article.
 * @param threads the most that read at a time
 */
export function openExtractorPool(threads = THREADS): ExtractorPool {
  const pool = new Piscina({
    filename: new URL('./extractor-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MILLISECONDS,
  })
  return {
    ...RULES_VERSION,
    threads,
    read: (article) => pool.run(article, { name: 'read' }),
    readContent: (article, content) => pool.run({ article, content }, { name: 'readContent' }),
    close: () => pool.destroy(),
  }
}
