import { Worker } from 'node:worker_threads'
import { InvalidInputError } from '../invalid-input.js'

/** Some words as they stand on a page, in points from its upper left corner. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Of its letters. */
  readonly size: number
}

export interface PdfPage {
  readonly pieces: readonly Piece[]
  /** The number of characters that stand at an angle, and are left out. */
  readonly aslant: number
}

/** What a PDF says of itself, not checked yet. */
export interface PdfInfo {
  readonly title?: unknown
  readonly author?: unknown
  /** The day and time, as PDF writes them: D:20240506080000+02'00'. */
  readonly made?: unknown
  /** The programs that it was written and made with. */
  readonly programs: readonly unknown[]
}

export interface PdfContents {
  readonly pages: readonly PdfPage[]
  readonly info: PdfInfo
  /** When it was published, by its XMP (PRISM); null where it does not tell. */
  readonly published: unknown
  /** BCP 47, as its catalog has it; null where it has none. */
  readonly language: unknown
}

/** What a thread is started with. */
export interface PdfThread {
  readonly bytes: Uint8Array
  readonly mostPages: number
  readonly mostPieces: number
}

/** What a thread answers. */
export type TakenApart =
  | PdfContents
  | { readonly refused: 'pages' | 'pieces'; readonly count: number }
  | { readonly refused: 'locked' | 'broken'; readonly reason: string }

/** Pages with the longest accepted article, at 1,500 characters a page, twice. */
const MOST_PAGES = 200
/** Pieces of all pages: one a letter, as some programs write them, in the longest accepted article. */
const MOST_PIECES = 150_000
/** In milliseconds: fifty full pages take a second. */
const LONGEST_TIME = 30_000
/** Of the thread's heap, in MiB: a bound for hostile files, which the service survives. */
const MOST_MEMORY = 512

const ACCEPTED = 'a PDF with a text layer, or its text as a file named .txt'

const refused = (received: string, accepted = ACCEPTED): InvalidInputError =>
  new InvalidInputError('file', received, accepted)

/** The PDF at hand: one at a time, so that many hostile ones take no more memory than one. */
let before: Promise<unknown> = Promise.resolve()

/**
 * Takes a PDF apart in a thread of its own, which is ended where it takes too long or too much memory; its time begins with its turn.
 * @throws InvalidInputError for what is no PDF, is locked, has too many pages, or takes too much
 */
export async function takeApart(bytes: Uint8Array, longest = LONGEST_TIME): Promise<PdfContents> {
  const turn = before.then(() => ask(bytes, longest))
  before = turn.catch(() => {})
  const answer = await turn
  if (!('refused' in answer)) return answer
  if ('count' in answer) {
    if (answer.refused === 'pages') throw refused(`a PDF of ${answer.count} pages`, `at most ${MOST_PAGES} pages`)
    throw refused('a PDF with more words than any article', `at most ${MOST_PIECES} pieces of text`)
  }
  if (answer.refused === 'locked') throw refused('a PDF that is locked with a password', 'one that opens without')
  throw refused(`a PDF that cannot be read (${answer.reason.slice(0, 100)})`)
}

function ask(bytes: Uint8Array, longest: number): Promise<TakenApart> {
  const workerData: PdfThread = { bytes: new Uint8Array(bytes), mostPages: MOST_PAGES, mostPieces: MOST_PIECES }
  const thread = new Worker(new URL('./pdf-thread.js', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    // What its parser prints of a damaged file is told by the error.
    stdout: true,
    stderr: true,
  })
  return new Promise<TakenApart>((resolve, reject) => {
    const late = setTimeout(
      () => reject(refused(`a PDF that takes more than ${longest / 1000} seconds to read`)),
      longest,
    )
    late.unref()
    thread.once('message', resolve)
    thread.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refused('a PDF that takes too much memory to read') : error),
    )
    thread.once('exit', () => reject(refused('a PDF whose reading ended before its end')))
  }).finally(() => thread.terminate())
}
