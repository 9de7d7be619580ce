import type { HeldSpan, Span } from '../../../cut-segments.js'
import type { ArticleStatementFragment } from '../../../generated/operations.js'
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
  readonly statement: ArticleStatementFragment
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
  const notes = statements.flatMap((statement, at) => {
    const ends = statement.evidence.content.map(({ end }) => end)
    return ends.length > 0 ? [{ at: Math.max(...ends), number: at + 1, statement }] : []
  })
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

/** The paragraphs, of which those that are as they were before are the same objects: what is drawn need not be drawn again. */
export function keepSame(before: readonly Paragraph[], now: readonly Paragraph[]): readonly Paragraph[] {
  return now.map((paragraph, at) => {
    const old = before[at]
    return old && isSame(old, paragraph) ? old : paragraph
  })
}

const isSame = (one: Paragraph, other: Paragraph): boolean =>
  one.start === other.start &&
  one.end === other.end &&
  areSame(one.contents, other.contents) &&
  areSame(one.names, other.names) &&
  areSame(one.notes, other.notes)

function areSame<Item extends object>(some: readonly Item[], others: readonly Item[]): boolean {
  const isEqual = (item: Item, other: Item | undefined) =>
    other !== undefined && (Object.keys(item) as (keyof Item)[]).every((key) => item[key] === other[key])
  return some.length === others.length && some.every((item, at) => isEqual(item, others[at]))
}
