import type { Frame } from '../../languages/en/speech/cues.js'
import { contains, inReadingOrder, type Span } from '../../text/span.js'
import { tokenAt } from '../../text/token-at.js'
import type { TokenRange } from '../../text/token-range.js'
import type { Act } from '../../vocabulary/acts.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import type { RankedSpeaker } from '../reader/rank-speakers.js'
import { confidenceOf, type RuleName } from './confidence.js'
import { modeOf, quotesIn } from './content/mode.js'
import { cueSites } from './cues/cue-sites.js'
import type { Document } from './document.js'
import type { CueSite, Finding } from './rule.js'
import { SENTENCE_RULES, VERB_RULES } from './rules.js'

/** A rule's finding with its position in the text; it becomes a statement once its actors are resolved. */
export interface StatementDraft extends Omit<Finding, 'content' | 'cue'> {
  readonly rule: RuleName
  readonly clauses: SentenceClauses
  /** The cue's site; null for attributions without a cue verb. */
  readonly site: CueSite | null
  readonly cue: TokenRange | null
  /** In reading order, without edge punctuation. */
  readonly content: readonly Span[]
  /** 0 to 1: what the learned reader thinks of the statement; without it the rule's precision counts. */
  readonly probability?: number
  /** Whom the learned reader takes for the speaker. */
  readonly ranked?: RankedSpeaker | undefined
}

/** Characters that are trimmed from a content's edges; quotation marks and brackets are kept. */
const EDGE = /[\s,;:.–—-]/

/** The span of a token range without punctuation at its edges; null if nothing else is left. */
export function trimmed(article: Document, range: TokenRange): Span | null {
  const { text, tokens } = article.reading
  let start = tokenAt(tokens, range.first).start
  let end = tokenAt(tokens, range.last).end
  while (start < end && EDGE.test(text.charAt(start))) start++
  while (end > start && EDGE.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/** All attributions that the rules find, without nested ones, in reading order. @param skip paragraphs of boilerplate */
export function findDrafts(article: Document, skip: ReadonlySet<number>): StatementDraft[] {
  const found: StatementDraft[] = []
  article.clauses.forEach((clauses, index) => {
    if (skip.has(clauses.sentence.paragraph)) return
    for (const sites of cueSites(article, clauses)) {
      const draft = readSites(article, sites)
      if (draft) found.push(draft)
    }
    for (const rule of SENTENCE_RULES) {
      for (const finding of rule.find(article, index))
        found.push(...draftOf(article, rule.name, clauses, null, finding.cue, finding))
    }
  })
  return outermost(article, found)
}

/** The first finding of a rule at a verb; the lexicon's entries for the verb are tried in turn. */
export function readSites(article: Document, sites: readonly CueSite[]): StatementDraft | null {
  for (const site of sites) {
    for (const rule of VERB_RULES) {
      const act = actFor(site, rule.frames)
      const finding = act ? rule.find(site, act) : null
      const [draft] = finding ? draftOf(article, rule.name, site.clauses, site, finding.cue ?? site.words, finding) : []
      if (draft) return draft
    }
  }
  return null
}

const actFor = ({ cue }: CueSite, frames: readonly Frame[]): Act | null => {
  for (const frame of frames) {
    const act = cue.acts.get(frame)
    if (act) return act
  }
  return null
}

function draftOf(
  article: Document,
  rule: RuleName,
  clauses: SentenceClauses,
  site: CueSite | null,
  cue: TokenRange | null,
  finding: Omit<Finding, 'cue'>,
): StatementDraft[] {
  const content = finding.content.map((range) => trimmed(article, range)).filter((span) => span !== null)
  return content.length > 0 ? [{ ...finding, rule, clauses, site, cue, content }] : []
}

/** The position of a draft: its cue, or its source if it has no cue. */
const anchorOf = (article: Document, draft: StatementDraft): Span => {
  const range = draft.cue ?? draft.source
  return range ? rangeSpan(article, range) : (draft.content[0] as Span)
}

const rangeSpan = ({ reading: { tokens } }: Document, { first, last }: TokenRange): Span => ({
  start: tokenAt(tokens, first).start,
  end: tokenAt(tokens, last).end,
})

/** A draft with the properties that decide whether it contains another. */
interface PlacedDraft {
  readonly draft: StatementDraft
  readonly index: number
  readonly anchor: Span
  readonly source: Span | null
  readonly confidence: number
}

/** Removes nested attributions: one inside another's content is part of that content. */
export function outermost(article: Document, drafts: readonly StatementDraft[]): StatementDraft[] {
  const placed = drafts.map((draft, index): PlacedDraft => {
    const { rule, act, content, source } = draft
    return {
      draft,
      index,
      anchor: anchorOf(article, draft),
      source: source && rangeSpan(article, source),
      confidence: draft.probability ?? confidenceOf(rule, modeOf(article, content, quotesIn(article, content)), act),
    }
  })
  return placed
    .filter((inner) =>
      neighbours(placed, inner).every(
        (outer) =>
          !holds(outer, inner) ||
          // If each is inside the other ("X said Y, Z said"), the more confident one, else the first, is the outer one.
          (holds(inner, outer) &&
            (inner.confidence > outer.confidence ||
              (inner.confidence === outer.confidence && inner.index < outer.index))),
      ),
    )
    .sort((a, b) => inReadingOrder(a.anchor, b.anchor))
    .map(({ draft }) => draft)
}

const holds = (outer: PlacedDraft, inner: PlacedDraft): boolean =>
  outer.draft.content.some((span) => contains(span, inner.anchor)) ||
  // "a clerk who asked to stay unnamed said": a relative clause of the source is not a separate statement.
  (outer !== inner && outer.source !== null && inner.draft.cue !== null && contains(outer.source, inner.anchor))

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
