import type { Writable } from 'node:stream'
import { Presets, SingleBar } from 'cli-progress'
import { write } from './write.js'

/** What happened to an article: stored now, stored before, refused, or left out because an editor deleted it. */
export type Outcome = 'created' | 'known' | 'failed' | 'deleted'

/** Counts articles and, on a terminal, shows the counts as they grow. */
export class IngestProgress {
  created = 0
  known = 0
  failed = 0
  deleted = 0
  private readonly bar: SingleBar | undefined

  /** @param errors a terminal shows a bar that redraws itself; a file or a pipe receives only notes */
  constructor(private readonly errors: Writable) {
    if (!('isTTY' in errors && errors.isTTY)) return
    // The number of articles in a stream or a file of lines is unknown in advance, so the bar counts up.
    const format = '{value} articles · {created} new · {known} known · {failed} failed · {duration_formatted}'
    this.bar = new SingleBar(
      { format, stream: errors as NodeJS.WriteStream, clearOnComplete: true },
      Presets.shades_classic,
    )
    this.bar.start(0, 0, { created: 0, known: 0, failed: 0 })
  }

  count(outcome: Outcome): void {
    this[outcome] += 1
    const { created, known, failed } = this
    this.bar?.increment(1, { created, known, failed })
  }

  /** Prints a line above the bar. */
  async note(line: string): Promise<void> {
    await write(this.errors, this.bar === undefined ? `${line}\n` : `\r\u001b[K${line}\n`)
  }

  stop(): void {
    this.bar?.stop()
  }

  /** "12 articles: 10 new, 2 known already, 0 failed.", and those deleted before where there are any. */
  sum(): string {
    const total = this.created + this.known + this.failed + this.deleted
    const articles = total === 1 ? '1 article' : `${total} articles`
    const deleted = this.deleted > 0 ? `, ${this.deleted} deleted before` : ''
    return `${articles}: ${this.created} new, ${this.known} known already, ${this.failed} failed${deleted}.`
  }
}
