import { Worker } from 'node:worker_threads'

/** The database's thread has ended, or cannot work: what was asked of it has no answer. */
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
 * PostgreSQL in this process, in a thread of its own: while it runs a statement, this one goes on answering. Where the thread
 * dies (its disk is full, say), the next message starts another, which recovers from the folder what was acknowledged.
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
   * @param dump of another one, which it starts from instead of an empty database
   */
  static async start(folder: string | undefined, dump?: Blob): Promise<Pglite> {
    const pglite = new Pglite(folder, dump)
    await pglite.running()
    return pglite
  }

  /** Passes messages of PostgreSQL's protocol on, and gives what it answers. @throws PgliteGoneError */
  async pass(messages: Uint8Array): Promise<Uint8Array> {
    return (await this.ask('pass', messages)) as Uint8Array
  }

  /** All of its files, as `start` takes them. */
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
    // A copy of their own, which changes hands: Node's small buffers share their memory with others.
    const bytes = messages && new Uint8Array(messages)
    this.lastId += 1
    const id = this.lastId
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      // An idle thread does not keep the process; one that is waited for does.
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
      // The first reply says that the database is open; nobody waits for it under that number.
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

  /** What was kept in memory is lost with the thread: nothing may take its place as if nothing had been. */
  private lose(cause: Error): void {
    const error = new PgliteGoneError(cause.message)
    this.thread = this.folder === undefined ? Promise.reject(error) : undefined
    this.thread?.catch(() => {})
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }
}
