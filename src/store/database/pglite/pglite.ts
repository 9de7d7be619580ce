import { Worker } from 'node:worker_threads'

/** The database's thread has ended or cannot work, so a request to it gets no answer. */
export class PgliteGoneError extends Error {
  override readonly name = 'PgliteGoneError'
}

interface Reply {
  readonly id: number
  readonly result?: Uint8Array | Blob
  readonly error?: string
}

interface Waiting {
  readonly resolve: (result: Reply['result']) => void
  readonly reject: (error: Error) => void
}

/**
 * PostgreSQL in a worker thread, so that the main thread keeps answering while an SQL statement runs. If the thread dies
 * (because the disk is full, say), the next message starts a new one, which recovers all committed data from the folder.
 */
export class Pglite {
  private thread: Promise<Worker> | undefined
  private readonly waiting = new Map<number, Waiting>()
  private lastId = 0
  private isClosed = false

  private constructor(
    private readonly folder: string | undefined,
    private readonly initial: Blob | undefined,
  ) {}

  /**
   * @param folder where it keeps its files; undefined: in memory
   * @param dump of another PGlite to start from instead of an empty database
   */
  static async start(folder: string | undefined, dump?: Blob): Promise<Pglite> {
    const pglite = new Pglite(folder, dump)
    await pglite.running()
    return pglite
  }

  /** Sends messages of PostgreSQL's protocol. @returns the answer @throws PgliteGoneError */
  async pass(messages: Uint8Array): Promise<Uint8Array> {
    return (await this.ask('pass', messages)) as Uint8Array
  }

  /** A dump of all its files, for `start`. */
  async dump(): Promise<Blob> {
    return (await this.ask('dump')) as Blob
  }

  async close(): Promise<void> {
    if (this.isClosed) return
    await this.ask('close')
    this.isClosed = true
    await (await this.thread)?.terminate()
  }

  private async ask(task: 'pass' | 'dump' | 'close', messages?: Uint8Array): Promise<Reply['result']> {
    const thread = await this.running()
    // A copy, because its memory is transferred: Node's small buffers share their memory with other buffers.
    const bytes = messages && new Uint8Array(messages)
    this.lastId += 1
    const id = this.lastId
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      // An idle thread does not keep the process alive; one with a pending request does.
      thread.ref()
      thread.postMessage({ id, task, messages: bytes }, bytes ? [bytes.buffer] : [])
    })
  }

  private running(): Promise<Worker> {
    if (this.isClosed) return Promise.reject(new PgliteGoneError('The database is closed'))
    this.thread ??= this.startThread()
    return this.thread
  }

  private startThread(): Promise<Worker> {
    const { folder, initial } = this
    const workerData = { folder, dump: initial }
    return new Promise((resolve, reject) => {
      const thread = new Worker(new URL('./pglite-thread.js', import.meta.url), { workerData })
      // The first reply has number 0 and means that the database is open; no request has this number.
      this.waiting.set(0, { resolve: () => resolve(thread), reject })
      thread.on('message', ({ id, result, error }: Reply) => {
        const waiting = this.waiting.get(id)
        this.waiting.delete(id)
        if (error === undefined) waiting?.resolve(result)
        else waiting?.reject(new PgliteGoneError(error))
        if (this.waiting.size === 0) thread.unref()
      })
      thread.once('error', (error) => this.lose(error))
      thread.once('exit', () => this.lose(new Error('its thread has ended')))
    })
  }

  /** A database in memory is lost with its thread: it must not be replaced by an empty one silently. */
  private lose(cause: Error): void {
    const error = new PgliteGoneError(cause.message)
    this.thread = this.folder === undefined ? Promise.reject(error) : undefined
    this.thread?.catch(() => {})
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }
}
