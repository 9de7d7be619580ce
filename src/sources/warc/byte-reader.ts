const NEWLINE = 0x0a

/** Takes lines and stretches of bytes from a stream, with no more in memory than what is asked for and a chunk. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>
  private rest: Uint8Array = new Uint8Array()

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.chunks = stream[Symbol.asyncIterator]()
  }

  /** The next line without its end; null at the end of the stream. One that is longer than `most` bytes is cut there, and goes on. */
  async line(most: number): Promise<string | null> {
    const parts: Uint8Array[] = []
    let length = 0
    while (length < most && (await this.fill())) {
      const end = this.rest.indexOf(NEWLINE)
      const part = this.rest.subarray(0, Math.min(end === -1 ? this.rest.length : end + 1, most - length))
      parts.push(part)
      length += part.length
      this.rest = this.rest.subarray(part.length)
      if (part.at(-1) === NEWLINE) break
    }
    return length === 0
      ? null
      : Buffer.concat(parts)
          .toString('utf8')
          .replace(/\r?\n$/, '')
  }

  /** The next bytes, so many; null if the stream ends before. */
  async take(count: number): Promise<Buffer | null> {
    const parts: Uint8Array[] = []
    return (await this.pass(count, (part) => parts.push(part))) ? Buffer.concat(parts) : null
  }

  /** Passes over so many bytes. @returns false if the stream ends before */
  skip(count: number): Promise<boolean> {
    return this.pass(count, () => {})
  }

  /** Ends the stream, wherever it stands. */
  async close(): Promise<void> {
    await this.chunks.return?.()
  }

  private async pass(count: number, use: (part: Uint8Array) => void): Promise<boolean> {
    let left = count
    while (left > 0) {
      if (!(await this.fill())) return false
      const part = this.rest.subarray(0, left)
      use(part)
      left -= part.length
      this.rest = this.rest.subarray(part.length)
    }
    return true
  }

  private async fill(): Promise<boolean> {
    while (this.rest.length === 0) {
      const { value, done } = await this.chunks.next()
      if (done) return false
      this.rest = value
    }
    return true
  }
}
