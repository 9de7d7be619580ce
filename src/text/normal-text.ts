import { partitionPoint } from './partition-point.js'
import { type Reads, readsOtherwise } from './signs.js'
import { inReadingOrder, type Span } from './span.js'

/** A text as it reads, without what only its file holds, and the way back to the text as it stands. */
export interface NormalText {
  readonly text: string
  /** From a span of the normal text to the same words of the text as it stands. */
  readonly toOriginal: (span: Span) => Span
  /** From a span of the text as it stands to the same words of the normal text. */
  readonly toNormal: (span: Span) => Span
}

/** Characters of the text as it stands, and what they read as. */
interface Edit extends Reads {
  /** Where `by` stands in the normal text. */
  readonly at: number
}

/** What a language and its pages tell of how a text reads. */
export interface PageHabits {
  /** Words of a page's machinery, global: where they stand within a paragraph, it is broken in two. */
  readonly breaks: RegExp
  /** Words, in lower case, with which articles begin: those whose first letter may stand apart, as a drop cap. */
  readonly openers: ReadonlySet<string>
}

/**
 * A text as it reads: without invisible characters, marks of footnotes and what tells that a text was cut, entities as the characters
 * that they stand for, two hyphens as the dash that they are typed for, drop caps and lines that were broken within a sentence joined.
 * Linear time.
 */
export function normalText(text: string, habits?: PageHabits): NormalText {
  const edits: Edit[] = []
  const pieces: string[] = []
  let from = 0
  let length = 0
  for (const { start, end, by } of replaced(text, habits)) {
    if (start < from) continue
    pieces.push(text.slice(from, start), by)
    length += start - from
    from = end
    edits.push({ start, end, by, at: length })
    length += by.length
  }
  if (edits.length === 0) return { text, toOriginal: (span) => span, toNormal: (span) => span }
  pieces.push(text.slice(from))
  return {
    text: pieces.join(''),
    toOriginal: ({ start, end }) => ({ start: original(edits, start, true), end: original(edits, end, false) }),
    toNormal: ({ start, end }) => ({ start: normal(edits, start), end: normal(edits, end) }),
  }
}

/** What is replaced, in reading order. */
function replaced(text: string, habits: PageHabits | undefined): Reads[] {
  const found = readsOtherwise(text, habits?.openers)
  if (habits === undefined) return found
  const cuts = [...text.matchAll(habits.breaks)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    by: '\n',
  }))
  return cuts.length === 0 ? found : [...cuts, ...found].sort(inReadingOrder)
}

/** The offset in the text as it stands; a span leaves out invisible characters at its edges. */
function original(edits: readonly Edit[], offset: number, isStart: boolean): number {
  const index = partitionPoint(edits, ({ at }) => (isStart ? at <= offset : at < offset)) - 1
  const edit = edits[index]
  if (edit === undefined) return offset
  const after = offset - edit.at - edit.by.length
  // An offset within what was put in means all that it was put in for.
  return after >= 0 ? edit.end + after : isStart ? edit.start : edit.end
}

function normal(edits: readonly Edit[], offset: number): number {
  const edit = edits[partitionPoint(edits, ({ start }) => start < offset) - 1]
  if (edit === undefined) return offset
  return edit.at + edit.by.length + Math.max(0, offset - edit.end)
}
