import type { Frame } from '../../languages/en/speech/cues.js'
import { contains, inReadingOrder, type Span } from '../../text/span.js'
import { tokenAt } from '../../text/token-at.js'
import type { TokenRange } from '../../text/token-range.js'
import type { Act } from '../../vocabulary/acts.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import { confidenceOf, type RuleName } from './confidence.js'
import { modeOf, quotesIn } from './content/mode.js'
import { cueSites } from './cues/cue-sites.js'
import type { Document } from './document.js'
import type { CueSite, Finding } from './rule.js'
import { SENTENCE_RULES, VERB_RULES } from './rules.js'

/** A finding with its place in the text: what becomes a statement once its actors are known. */
export interface StatementDraft extends Omit<Finding, 'content' | 'cue'> {
  readonly rule: RuleName
  readonly clauses: SentenceClauses
  /** The cue's site; null for attributions without a cue verb. */
  readonly site: CueSite | null
  readonly cue: TokenRange | null
  /** In reading order, without edge punctuation. */
  readonly content: readonly Span[]
}

/** Edge punctuation and white space stay outside a content; quotation marks and brackets stay inside. */
const EDGE = /[\s,;:.–—-]/

/** The span of a token range without the punctuation at its edges; null where nothing else is in it. */
export function trimmed(article: Document, range: TokenRange): Span | null {
  const { text, tokens } = article.reading
  let start = tokenAt(tokens, range.first).start
  let end = tokenAt(tokens, range.last).end
  while (start < end && EDGE.test(text.charAt(start))) start++
  while (end > start && EDGE.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/** Every attribution that a rule reads, outermost ones alone, in reading order. `skip` holds paragraphs that say nothing. */
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

/** The first rule that reads something at a verb, trying the lexicon's entries for it in turn. */
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

/** Where a draft stands: its cue, or its source where it has none. */
const anchorOf = (article: Document, draft: StatementDraft): Span => {
  const range = draft.cue ?? draft.source
  return range ? rangeSpan(article, range) : (draft.content[0] as Span)
}

const rangeSpan = ({ reading: { tokens } }: Document, { first, last }: TokenRange): Span => ({
  start: tokenAt(tokens, first).start,
  end: tokenAt(tokens, last).end,
})

/** A draft with what tells which of two holds the other. */
interface PlacedDraft {
  readonly draft: StatementDraft
  readonly index: number
  readonly anchor: Span
  readonly source: Span | null
  readonly sureness: number
}

/** No nesting: an attribution inside another's content belongs to what that one says. */
function outermost(article: Document, drafts: readonly StatementDraft[]): StatementDraft[] {
  const placed = drafts.map((draft, index): PlacedDraft => {
    const { rule, act, content, source } = draft
    return {
      draft,
      index,
      anchor: anchorOf(article, draft),
      source: source && rangeSpan(article, source),
      sureness: confidenceOf(rule, modeOf(article, content, quotesIn(article, content)), act),
    }
  })
  return placed
    .filter((inner) =>
      neighbours(placed, inner).every(
        (outer) =>
          !holds(outer, inner) ||
          // Each inside the other ("X said Y, Z said"): the surer one, or else the first, is the outer one.
          (holds(inner, outer) &&
            (inner.sureness > outer.sureness || (inner.sureness === outer.sureness && inner.index < outer.index))),
      ),
    )
    .sort((a, b) => inReadingOrder(a.anchor, b.anchor))
    .map(({ draft }) => draft)
}

const holds = (outer: PlacedDraft, inner: PlacedDraft): boolean =>
  outer.draft.content.some((span) => contains(span, inner.anchor)) ||
  // "a clerk who asked to stay unnamed said": a source's relative clause is no statement of its own.
  (outer !== inner && outer.source !== null && inner.draft.cue !== null && contains(outer.source, inner.anchor))

/** Drafts that are looked at on either side of one. */
const NEIGHBOURS = 50

/** Drafts that may hold one another: those of the same sentence, and of the few before it that a long quotation spans. */
const neighbours = (placed: readonly PlacedDraft[], { draft, index }: PlacedDraft): PlacedDraft[] =>
  placed
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter(
      (other) =>
        other.index !== index &&
        Math.abs(other.draft.clauses.sentence.paragraph - draft.clauses.sentence.paragraph) <= 8,
    )
