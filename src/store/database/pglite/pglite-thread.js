// @ts-check
// The worker thread that runs a PGlite. JavaScript, because Node starts a thread from a file and cannot run TypeScript.
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
 * Task name, as Pglite sends it → what the thread does.
 * @type {Record<string, (messages: Uint8Array) => Promise<Uint8Array<ArrayBuffer> | Blob | undefined>>}
 */
const TASKS = {
  async pass(messages) {
    /** @type {Uint8Array<ArrayBuffer>[]} */
    const answers = []
    await pglite.runExclusive(() =>
      pglite.execProtocolRawStream(messages, {
        // Copied, because PGlite reuses this memory for the next message.
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
