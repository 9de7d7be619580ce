// @ts-check
// The thread that a PGlite runs in: JavaScript, because a thread is started from a file that Node itself can read.
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'

/** @type {{ folder: string | undefined, dump: Blob | undefined }} */
const { folder, dump } = workerData
const pglite = await PGlite.create({
  dataDir: folder ?? 'memory://',
  extensions: { pg_trgm, unaccent },
  ...(dump && { loadDataDir: dump }),
})

/**
 * What it is asked for, by the names that PgliteThread uses.
 * @type {Record<string, (messages: Uint8Array) => Promise<Uint8Array<ArrayBuffer> | Blob | undefined>>}
 */
const TASKS = {
  async pass(messages) {
    /** @type {Uint8Array<ArrayBuffer>[]} */
    const answers = []
    await pglite.runExclusive(() =>
      pglite.execProtocolRawStream(messages, {
        // The bytes lie in PGlite's memory until the next message, so they are copied.
        onRawData: (bytes) => answers.push(new Uint8Array(bytes)),
      }),
    )
    return new Uint8Array(Buffer.concat(answers))
  },
  dump: () => pglite.dumpDataDir('none'),
  async close() {
    await pglite.close()
    return undefined
  },
}

parentPort?.on('message', async ({ id, task, messages }) => {
  try {
    const result = await TASKS[task]?.(messages)
    parentPort?.postMessage({ id, result }, result instanceof Uint8Array ? [result.buffer] : [])
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
})
parentPort?.postMessage({ id: 0 })
