import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import type { ExtractorPool } from '../../src/workers/extractor-pool.js'

/** Reads on the thread of the test: a worker needs the built files, which what a test imports is not. */
export const OWN_THREAD: ExtractorPool = { ...rulesExtractor, threads: 1, close: async () => {} }
