import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Analysis, ArticleInput, ModelReading } from '../extraction/analysis.js'
import type { Extractor, ExtractorVersion } from '../extraction/extractor.js'
import { RULES_VERSION } from '../extraction/rules-version.js'
import { type ModelSettings, modelSettings, readerIsOn } from '../settings.js'
import { findReader } from './find-reader.js'

/** An extractor that runs in worker threads. */
export interface ExtractorPool extends Extractor {
  /** The number of articles analyzed at the same time. */
  readonly threads: number
  /** Ends the threads; pending analyses are rejected. */
  close(): Promise<void>
}

/** Idle time after which a thread ends, in milliseconds: each keeps the language model and the networks, some 130 MB, in memory. */
const IDLE_MILLISECONDS = 60_000

/** One core stays free for answering and storing, if there are several. */
const THREADS = Math.max(1, availableParallelism() - 1)

/** What a thread is started with. */
export interface ExtractorThread {
  /** True: with the learned reader. */
  readonly reader: boolean
  /** Null: without a language model. */
  readonly model: ModelSettings | null
}

/** Articles that a thread reads at the same time where it waits for a language model most of the time. */
const BESIDE_MODEL = 4

/**
 * Opens a pool of threads that run the rules and, beside them, the learned reader. Threads start when the first articles come.
 * @param threads the maximum number of threads
 * @param wanted false: the rules alone
 * @param report is told where the learned reader cannot run, so that the rules go on alone, and what a language model took and failed at
 * @param model asked beside them, if any
 */
export function openExtractorPool(
  threads = THREADS,
  wanted = readerIsOn(process.env),
  report: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
  model = modelSettings(process.env),
): ExtractorPool {
  const reader = wanted ? findReader() : null
  if (reader !== null && 'reason' in reader)
    report(`The learned reader does not run here (${reader.reason}); articles are read by the rules alone.`)
  const version = reader !== null && 'version' in reader ? reader.version : null
  const atOnce = model === null ? 1 : BESIDE_MODEL
  const pool = new Piscina({
    filename: new URL('./extractor-worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MILLISECONDS,
    concurrentTasksPerWorker: atOnce,
    workerData: { reader: version !== null, model } satisfies ExtractorThread,
  })
  // If a thread dies, its analysis is rejected, and the next one gets a new thread: the pool has nothing to report itself.
  pool.on('error', () => {})
  return {
    ...(version === null ? RULES_VERSION : learnedVersion(version)),
    threads: threads * atOnce,
    read: async (article) => {
      const analysis: Analysis = await pool.run(article, { name: 'read' })
      if (analysis.model) report(toldOf(article, analysis.model))
      return analysis
    },
    readContent: (article, content, cue) => pool.run({ article, content, cue }, { name: 'readContent' }),
    close: () => pool.destroy(),
  }
}

/** The rules and the learned reader together: their results change with either. */
const learnedVersion = (reader: string): ExtractorVersion => ({
  name: 'learned-reader',
  version: `${RULES_VERSION.version}-${reader}`,
})

/** What a language model has done for an article, as a line of the log. */
function toldOf({ title, text }: ArticleInput, { version, promptTokens, answerTokens, failure }: ModelReading): string {
  const article = JSON.stringify((title ?? text).slice(0, LONGEST_LABEL))
  const took = `${promptTokens} + ${answerTokens} tokens`
  if (failure === null) return `${article}: read with the language model ${version}, ${took}.`
  return `${article}: read without the language model, which ${failure} (${took}).`
}

/** In characters, of an article in the log. */
const LONGEST_LABEL = 60
