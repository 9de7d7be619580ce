import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Extractor } from '../extraction/extractor.js'
import { RULES_VERSION } from '../extraction/rules-version.js'

/** An extractor that runs in worker threads. */
export interface ExtractorPool extends Extractor {
  /** The number of articles analyzed at the same time. */
  readonly threads: number
  /** Ends the threads; pending analyses are rejected. */
  close(): Promise<void>
}

/** Idle time after which a thread ends, in milliseconds: each keeps the language model, some 80 MB, in memory. */
const IDLE_MILLISECONDS = 60_000

/** One core stays free for answering and storing, if there are several. */
const THREADS = Math.max(1, availableParallelism() - 1)

/**
 * Opens a pool of threads that run the rules extractor. Threads start when the first articles come.
 * @param threads the maximum number of threads
 */
export function openExtractorPool(threads = THREADS): ExtractorPool {
  const pool = new Piscina({
    filename: new URL('./extractor-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MILLISECONDS,
  })
  // If a thread dies, its analysis is rejected, and the next one gets a new thread: the pool has nothing to report itself.
  pool.on('error', () => {})
  return {
    ...RULES_VERSION,
    threads,
    read: (article) => pool.run(article, { name: 'read' }),
    readContent: (article, content) => pool.run({ article, content }, { name: 'readContent' }),
    close: () => pool.destroy(),
  }
}
