import { Duplex } from 'node:stream'
import type { Pglite } from './pglite.js'

/** A server's answer to the first message: AuthenticationOk, ReadyForQuery (idle). PGlite itself sends neither. */
const WELCOME = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49])

/** The first byte of the message Terminate. */
const TERMINATE = 0x58

/**
 * A stream that `pg` uses like a socket: it passes PostgreSQL's protocol to a PGlite and back. (PGlite's own bridge to
 * `pg` drops a byte order mark at the start of a text and takes twice as long for a prepared query: it parses every
 * message itself and sends them one by one.)
 */
export class PgliteStream extends Duplex {
  private isWelcome = false

  constructor(private readonly pglite: Pglite) {
    super()
  }

  // pg calls these on a socket.
  connect(): this {
    setImmediate(() => this.emit('connect'))
    return this
  }
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.answer(chunk, done)
  }

  /** pg writes whole messages, and all messages of a query together, so they are passed to PGlite in one call. */
  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error) => void): void {
    this.answer(Buffer.concat(chunks.map(({ chunk }) => chunk)), done)
  }

  private answer(messages: Buffer, done: (error?: Error) => void): void {
    this.pass(messages).then(() => done(), done)
  }

  private async pass(messages: Buffer): Promise<void> {
    if (!this.isWelcome) {
      this.isWelcome = true
      this.push(WELCOME)
    } else if (messages[0] === TERMINATE) {
      this.push(null)
    } else {
      const { buffer, byteOffset, length } = await this.pglite.pass(messages)
      this.push(Buffer.from(buffer, byteOffset, length))
    }
  }
}
