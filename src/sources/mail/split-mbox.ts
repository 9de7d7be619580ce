const NEWLINE = 0x0a
const RETURN = 0x0d

/** A message of a mailbox. */
export interface BoxedMessage {
  /** From 1. */
  readonly number: number
  /** As it was sent, without the line that parts it from others; null if it is longer than is accepted. */
  readonly bytes: Uint8Array | null
}

/** The line before a message: "From", who sent it, when. "From Oslo they went …" is none. */
const SEPARATOR = /^From \S+ +.*\d\d?:\d\d/
/** In bytes; more of a line tells no more of it. */
const LONGEST_SEPARATOR = 200

/** A line of a message that looks like a separator, marked as none (mboxrd: once more than it was marked before). */
const MARKED = /^>+From /

/**
 * The messages of a mailbox (mbox, RFC 4155), with one in memory at a time. Of one that is longer than accepted nothing is kept.
 * @param most bytes of a message
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<BoxedMessage> {
  const box = new Box(most)
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      const message = box.add(chunk.subarray(start, end + 1))
      if (message) yield message
      start = end + 1
    }
    if (start < chunk.length) box.begin(chunk.subarray(start))
  }
  const message = box.end()
  if (message) yield message
}

class Box {
  private number = 0
  private message: Uint8Array[] = []
  private length = 0
  /** The beginning of the line at hand, which a chunk has cut. */
  private line: Uint8Array[] = []
  /** Whether the line at hand may be a separator: it stands after a blank one, and is short. */
  private mayPart = true

  constructor(private readonly most: number) {}

  /** @param bytes of a line whose end is still to come: a long one is no separator, and goes to its message at once */
  begin(bytes: Uint8Array): void {
    this.line.push(bytes)
    const length = this.line.reduce((sum, each) => sum + each.length, 0)
    if (length <= LONGEST_SEPARATOR) return
    this.keep(unmarked(Buffer.concat(this.line.splice(0))))
    this.mayPart = false
  }

  /** @param end of a line @returns the message before, where the line begins another */
  add(end: Uint8Array): BoxedMessage | undefined {
    const line = Buffer.concat([...this.line.splice(0), end])
    const isSeparator = this.mayPart && SEPARATOR.test(startOf(line))
    this.mayPart = line.length === 1 || (line.length === 2 && line[0] === RETURN)
    if (isSeparator) return this.take()
    this.keep(unmarked(line))
    return undefined
  }

  end(): BoxedMessage | undefined {
    this.keep(unmarked(Buffer.concat(this.line.splice(0))))
    return this.take()
  }

  private keep(bytes: Uint8Array): void {
    this.length += bytes.length
    if (this.length <= this.most) this.message.push(bytes)
    else this.message = []
  }

  /** Nothing before the first separator but what is blank. */
  private take(): BoxedMessage | undefined {
    const bytes = this.length > this.most ? null : Buffer.concat(this.message.splice(0))
    this.message = []
    this.length = 0
    const isThere = bytes === null || bytes.some((byte) => byte > 0x20)
    if (!isThere && this.number === 0) return undefined
    this.number += 1
    return { number: this.number, bytes }
  }
}

const startOf = (line: Buffer): string => line.subarray(0, LONGEST_SEPARATOR).toString('latin1')

const unmarked = (line: Buffer): Buffer => (MARKED.test(startOf(line)) ? line.subarray(1) : line)
