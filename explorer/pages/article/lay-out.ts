import type { ArticleStatementFragment } from '../../generated/operations.js'
import type { HeldSpan, Span } from './cut-segments.js'
import { type Name, namesIn } from './names-in.js'
import { paragraphsOf } from './paragraphs-of.js'

/** A paragraph, and what lies in it. Statements go by their number: the first of the article is 1. */
export interface Paragraph extends Span {
  readonly contents: readonly HeldSpan<number>[]
  readonly names: readonly HeldSpan<Name>[]
  /** Where the numbers of statements stand: at the end of each. */
  readonly notes: readonly Note[]
}

/** Where the number of a statement stands in the text. */
export interface Note {
  readonly at: number
  readonly number: number
}

/** Lays statements and names over the paragraphs of a text. */
export function layOut(
  text: string,
  statements: readonly ArticleStatementFragment[],
  mentions: readonly Name[],
): readonly Paragraph[] {
  const contents = statements.flatMap(({ evidence }, at) =>
    evidence.content.map(({ start, end }) => ({ start, end, holder: at + 1 })),
  )
  const notes = statements.flatMap(({ evidence }, at) =>
    evidence.content.length > 0 ? [{ at: Math.max(...evidence.content.map(({ end }) => end)), number: at + 1 }] : [],
  )
  const names = namesIn(mentions)
  const paragraphs = paragraphsOf(text)
  return paragraphs.map(({ start, end }, at) => {
    const isLast = at === paragraphs.length - 1
    const next = isLast ? Number.POSITIVE_INFINITY : (paragraphs[at + 1]?.start ?? end)
    return {
      start,
      end,
      contents: contents.filter((span) => span.start < end && span.end > start),
      names: names.filter((span) => span.start < end && span.end > start),
      // What ends between two paragraphs has its number in the first of them.
      notes: notes
        .filter((note) => note.at > start && note.at <= next)
        .map((note) => ({ ...note, at: Math.min(note.at, end) })),
    }
  })
}
