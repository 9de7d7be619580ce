import { FIRST_PERSON } from '../../languages/en/grammar/pronouns.js'
import { INTENTIONS, VERBS_OF_DOCUMENTS } from '../../languages/en/speech/verb-patterns.js'
import { contains, inReadingOrder, type Span } from '../../text/span.js'
import { union } from '../../text/word-sets.js'
import { type MentionIndex, phraseSpan } from './actors/actors-of.js'
import { isPassedOn, passesOn } from './actors/reporter.js'
import { actorOf } from './actors/source-actor.js'
import { confidenceOf } from './confidence.js'
import { modeOf, quotesIn } from './content/mode.js'
import type { Document } from './document.js'
import type { StatementDraft } from './drafts.js'
import { type CueSite, wordAt } from './rule.js'

/** A draft with the properties that decide whether it contains another. */
interface PlacedDraft {
  readonly draft: StatementDraft
  readonly index: number
  readonly anchor: Span
  readonly source: Span | null
  readonly confidence: number
}

/** A draft's place among the others. */
interface Nested {
  readonly placed: PlacedDraft
  /** The draft in whose content it stands. */
  readonly outer: PlacedDraft | null
  /** The draft that only passes it on, and is no statement of its own. */
  readonly report: PlacedDraft | null
}

/**
 * The drafts that are statements, in reading order: the outermost ones; what a report passes on, in its place; and those within a
 * content, where they are sure enough.
 */
export function withNesting(
  article: Document,
  index: MentionIndex,
  drafts: readonly StatementDraft[],
): StatementDraft[] {
  const placed = drafts.map((draft, at) => place(article, draft, at))
  const within = new Map<PlacedDraft, PlacedDraft[]>()
  const pending: Nested[] = []
  for (const one of placed) {
    const holder = holderOf(placed, one)
    if (holder === null) pending.push({ placed: one, outer: null, report: null })
    else if (holder !== 'part') within.set(holder, [...(within.get(holder) ?? []), one])
  }
  const found: Nested[] = []
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    const { placed: each, outer } = one
    const inner = (within.get(each) ?? []).filter(
      (next) => isSaidByAnother(article, index, each.draft, next.draft) && leavesWords(each, next),
    )
    const said = inner.map(({ draft }) => draft)
    if (passesOn(article, index, each.draft) && isPassedOn(article, each.draft, said)) {
      pending.push(...inner.map((next) => ({ placed: next, outer, report: each })))
      continue
    }
    found.push(one)
    for (const next of within.get(each) ?? []) {
      if (!inContent(each, next)) pending.push({ placed: next, outer, report: null })
      else if (inner.includes(next) && isSure(article, index, next))
        pending.push({ placed: next, outer: each, report: null })
    }
  }
  return inOrder(found)
}

function place(article: Document, draft: StatementDraft, index: number): PlacedDraft {
  const { rule, act, content, source, cue } = draft
  return {
    draft,
    index,
    // The position of a draft: its cue, or where its content starts if it has none.
    anchor: cue ? phraseSpan(article, cue) : (content[0] as Span),
    source: source && phraseSpan(article, source),
    // The learned reader does not see what stands within another statement.
    confidence: confidenceOf(rule, modeOf(article, content, quotesIn(article, content)), act),
  }
}

/** In reading order, each with the index of the draft that it stands in, and without what is outside that one's content. */
function inOrder(found: readonly Nested[]): StatementDraft[] {
  const sorted = [...found].sort((a, b) => inReadingOrder(a.placed.anchor, b.placed.anchor))
  const indexes = new Map(sorted.map(({ placed }, index) => [placed, index]))
  return sorted.map(({ placed, outer, report }) => {
    const { draft } = placed
    const holder = report ?? outer
    // Drafts whose nesting is already known, and what has been added beside them, may be nested again.
    const bounds = holder && inContent(holder, placed) ? holder.draft.content : null
    return {
      ...draft,
      content: bounds === null ? draft.content : clipped(draft.content, bounds),
      bounds: bounds ?? draft.bounds,
      within: outer === null ? null : (indexes.get(outer) ?? null),
      reporter: report?.draft.source ?? draft.reporter,
    }
  })
}

/** The parts of a content that stand within another: in "Doe said it rained, Reuters reported" what Doe said ends at the comma. */
function clipped(content: readonly Span[], bounds: readonly Span[]): Span[] {
  return content.flatMap((span) =>
    bounds
      .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
      .filter(({ start, end }) => start < end),
  )
}

/** False if nothing of what is said stands in the content that holds it: "… at a hearing, which the mayor denied". */
const leavesWords = (outer: PlacedDraft, { draft, anchor }: PlacedDraft): boolean =>
  !outer.draft.content.some((span) => contains(span, anchor)) || clipped(draft.content, outer.draft.content).length > 0

/** Lemmas of what others tell of somebody who has said nothing. */
const NEVER_SAID = union(INTENTIONS, VERBS_OF_DOCUMENTS)

/** True if somebody else says it, and does not only think or plan it: not "I think" or "he had said so" within somebody's own words. */
function isSaidByAnother(
  article: Document,
  index: MentionIndex,
  outer: StatementDraft,
  { source, clauses, act, site }: StatementDraft,
): boolean {
  if (source === null || act === 'BELIEVE' || !isAsserted(site)) return false
  if (FIRST_PERSON.has(wordAt(clauses, source.head.last)) || NEVER_SAID.has(site.cue.lemma)) return false
  const speaker = actorOf(article, index, source)?.actor
  if (speaker === undefined) return !source.head.pronoun
  return outer.source === null || speaker !== actorOf(article, index, outer.source)?.actor
}

/** "said", and "quoted as saying", but not "may say". */
const isAsserted = (site: CueSite | null): site is CueSite =>
  site !== null &&
  site.group.modal === null &&
  (site.group.form === 'FINITE' || wordAt(site.clauses, site.group.first - 1) === 'as')

/** The confidence from which an attribution within a content counts, by whether its source is known. */
const LEAST = { known: 0.6, unknown: 0.75 }

const isSure = (article: Document, index: MentionIndex, { draft: { source }, confidence }: PlacedDraft): boolean =>
  source !== null && confidence >= (actorOf(article, index, source) ? LEAST.known : LEAST.unknown)

/** The nearest draft whose content holds another; 'part' if it is part of a draft's source or cue; null if it is an outermost one. */
function holderOf(placed: readonly PlacedDraft[], inner: PlacedDraft): PlacedDraft | 'part' | null {
  let nearest: PlacedDraft | null = null
  for (const outer of neighbours(placed, inner)) {
    if (!isOver(outer, inner)) continue
    if ((inSource(outer, inner) || inCue(outer, inner)) && !inContent(outer, inner)) return 'part'
    if (nearest === null || lengthOf(outer) < lengthOf(nearest)) nearest = outer
  }
  return nearest
}

const lengthOf = ({ draft }: PlacedDraft): number => draft.content.reduce((sum, { start, end }) => sum + end - start, 0)

/** If each is inside the other ("X said Y, Z said"), the more confident one, else the first, is the outer one. */
const isOver = (outer: PlacedDraft, inner: PlacedDraft): boolean =>
  holds(outer, inner) &&
  !(
    holds(inner, outer) &&
    (inner.confidence > outer.confidence || (inner.confidence === outer.confidence && inner.index < outer.index))
  )

const holds = (outer: PlacedDraft, inner: PlacedDraft): boolean =>
  inContent(outer, inner) || inSource(outer, inner) || inCue(outer, inner) || isQuoted(outer, inner)

/** "Doe was quoted by Reuters as saying that …": what is cited is whoever speaks. */
const isQuoted = ({ draft }: PlacedDraft, { source }: PlacedDraft): boolean =>
  draft.act === 'CITE' &&
  source !== null &&
  draft.content.some(({ start, end }) => start <= source.start && source.start < end)

/** "issued a warning that": a noun within another's cue is none of its own. */
const inCue = ({ draft: outer }: PlacedDraft, { draft: inner }: PlacedDraft): boolean =>
  outer !== inner &&
  outer.cue !== null &&
  inner.cue !== null &&
  outer.cue.first <= inner.cue.first &&
  outer.cue.last >= inner.cue.last &&
  outer.cue.last - outer.cue.first > inner.cue.last - inner.cue.first

const inContent = (outer: PlacedDraft, inner: PlacedDraft): boolean =>
  outer.draft.content.some((span) => contains(span, inner.anchor))

/** "a clerk who asked to stay unnamed said": a relative clause of the source is not a separate statement. */
const inSource = (outer: PlacedDraft, inner: PlacedDraft): boolean =>
  outer !== inner && outer.source !== null && inner.draft.cue !== null && contains(outer.source, inner.anchor)

/** Maximum number of drafts on either side of one that are compared with it. */
const NEIGHBOURS = 50

/** The drafts that may contain a draft or be contained in it: those of nearby paragraphs, as a quotation may span several. */
const neighbours = (placed: readonly PlacedDraft[], { draft, index }: PlacedDraft): PlacedDraft[] =>
  placed
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter(
      (other) =>
        other.index !== index &&
        Math.abs(other.draft.clauses.sentence.paragraph - draft.clauses.sentence.paragraph) <= 8,
    )
