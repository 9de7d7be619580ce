import type { Writable } from 'node:stream'
import { IngestProgress } from './ingest-progress.js'
import { write } from './write.js'

/** What became of an article. `source` is its file or line. */
export type ArticleOutcome = { readonly source: string } & (Stored | Refused)

/** A sentence on what a file holds besides articles. */
export interface Notice {
  readonly source: string
  readonly notice: string
}

interface Stored {
  readonly articleId: string
  /** False if it was stored already. */
  readonly created: boolean
  /** The number of its statements. */
  readonly statements: number
  /** What else is to be said of it, a sentence each. */
  readonly notes: readonly string[]
}

interface Refused {
  /** Why it was not stored. */
  readonly error: string
  /** Whether an editor had deleted it. */
  readonly wasDeleted?: boolean
}

export interface Following {
  /**
   * Receives a line per article as soon as it is stored (id, "new" or "known", statements, source), unless it is a
   * terminal, which shows the progress instead.
   */
  readonly output: Writable
  /** Receives errors, the progress and, at the end, the totals. */
  readonly errors: Writable
  /** If aborted, the run ends after the articles at hand. */
  readonly signal: AbortSignal
}

/**
 * Shows what becomes of articles, and counts it, until there are no more.
 * @returns the exit code: 0; 1 if some were not stored (each is reported); 130 if interrupted
 */
export async function followArticles(
  outcomes: AsyncIterable<ArticleOutcome | Notice>,
  { output, errors, signal }: Following,
): Promise<0 | 1 | 130> {
  const progress = new IngestProgress(errors)
  try {
    for await (const outcome of outcomes) await show(outcome, output, progress)
  } finally {
    progress.stop()
    // Where the run fails, too: what is stored is stored.
    await write(errors, `${signal.aborted ? 'Interrupted. ' : ''}${progress.sum()}\n`)
  }
  if (signal.aborted) return 130
  return progress.failed === 0 ? 0 : 1
}

async function show(outcome: ArticleOutcome | Notice, output: Writable, progress: IngestProgress): Promise<void> {
  const { source } = outcome
  if ('notice' in outcome) return progress.note(`${source}: ${outcome.notice}`)
  if ('error' in outcome) {
    progress.count(outcome.wasDeleted ? 'deleted' : 'failed')
    return progress.note(`${source}: ${outcome.error}`)
  }
  const { articleId, created, statements, notes } = outcome
  progress.count(created ? 'created' : 'known')
  const isTerminal = 'isTTY' in output && output.isTTY === true
  if (!isTerminal) await write(output, `${articleId}\t${created ? 'new' : 'known'}\t${statements}\t${source}\n`)
  for (const note of notes) await progress.note(`${source}: ${note}`)
}
