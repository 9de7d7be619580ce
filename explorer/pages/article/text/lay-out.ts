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
  const paragraphs = paragraphsOf(text)
  const lying = { contents: over(paragraphs, contents), names: over(paragraphs, namesIn(mentions)) }
  const ending = over(
    // What ends between two paragraphs has its number in the first of them.
    paragraphs.map(({ start }, at) => ({ start, end: paragraphs[at + 1]?.start ?? Number.POSITIVE_INFINITY })),
    notes.map((note) => ({ ...note, start: note.at - 1, end: note.at })),
  )
  return paragraphs.map(({ start, end }, at) => ({
    start,
    end,
    contents: lying.contents[at] ?? [],
    names: lying.names[at] ?? [],
    notes: (ending[at] ?? []).map(({ number, statement, end: last }) => ({
      at: Math.min(last, end),
      number,
      statement,
    })),
  }))
}

/** For each of some stretches, which follow one another, the spans that have characters in it. */
function over<Lying extends Span>(stretches: readonly Span[], spans: readonly Lying[]): readonly (readonly Lying[])[] {
  const found: Lying[][] = stretches.map(() => [])
  for (const span of spans) {
    let at = firstAfter(stretches, span.start)
    for (; at < stretches.length && (stretches[at]?.start ?? 0) < span.end; at++) found[at]?.push(span)
  }
  return found
}

/** The first of some stretches that ends after a place. */
function firstAfter(stretches: readonly Span[], place: number): number {
  let [from, to] = [0, stretches.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((stretches[middle]?.end ?? 0) > place) to = middle
    else from = middle + 1
  }
  return from
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
  areSame(one.contents, other.contents, isSameSpan) &&
  areSame(one.names, other.names, isSameSpan) &&
  areSame(one.notes, other.notes, isSameNote)

const isSameSpan = (one: HeldSpan<unknown>, other: HeldSpan<unknown>): boolean =>
  one.start === other.start && one.end === other.end && one.holder === other.holder

const isSameNote = (one: Note, other: Note): boolean =>
  one.at === other.at && one.number === other.number && one.statement === other.statement

const areSame = <Item>(some: readonly Item[], others: readonly Item[], are: (one: Item, other: Item) => boolean) =>
  some.length === others.length && some.every((item, at) => are(item, others[at] as Item))
