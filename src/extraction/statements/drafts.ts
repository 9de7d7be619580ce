import { PHRASE_DETERMINERS } from '../../languages/en/grammar/determiners.js'
import { CONTENT_LEADERS } from '../../languages/en/grammar/wh-words.js'
import type { Frame } from '../../languages/en/speech/cues.js'
import type { Span } from '../../text/span.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import type { Token } from '../../text/tokens/tokens.js'
import type { Act } from '../../vocabulary/acts.js'
import type { LongPhrase } from '../clauses/long-phrases.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import { maySpeak } from './actors/may-speak.js'
import type { RuleName } from './confidence.js'
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
  /** The verb within the content by which the source performs the act ("we condemn"); none where the cue shows the act. */
  readonly performed?: VerbGroup
  /** 0 to 1: the probability that the learned reader gives the statement; none where it has not looked. */
  readonly seen?: number
  /** Index of the draft in whose content it stands, once they are all found; null for an outermost one. */
  readonly within: number | null
  /** The content in which it stands, and to which its own words end; null for an outermost one. */
  readonly bounds: readonly Span[] | null
  /** The source of the report that passes it on. */
  readonly reporter: LongPhrase | null
}

/** Characters that are trimmed from a content's edges; quotation marks and brackets are kept. */
const EDGE = /[\s,;:.…–—-]/

/** The span of a token range without punctuation at its edges; null if nothing else is left. */
export function trimmed(article: Document, range: TokenRange): Span | null {
  const { text, tokens } = article.reading
  let start = tokenAt(tokens, range.first).start
  let end = tokenAt(tokens, range.last).end
  while (start < end && EDGE.test(text.charAt(start))) start++
  while (end > start && EDGE.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/** All attributions that the rules find, those within others among them; boilerplate holds none. */
export function findDrafts(article: Document): StatementDraft[] {
  const found: StatementDraft[] = []
  article.clauses.forEach((clauses, index) => {
    if (article.reading.boilerplate.has(clauses.sentence.paragraph)) return
    found.push(...withoutPhases(cueSites(article, clauses).flatMap((sites) => readSites(article, sites) ?? [])))
    for (const rule of SENTENCE_RULES) {
      for (const finding of rule.find(article, index))
        found.push(...draftOf(article, rule.name, clauses, null, finding.cue, finding))
    }
  })
  return found
}

/** "[is expected] to announce": a verb that belongs to another's cue is none of its own. */
function withoutPhases(drafts: readonly StatementDraft[]): StatementDraft[] {
  const ends = new Map<number, number>()
  for (const { cue } of drafts) if (cue) ends.set(cue.first, Math.max(cue.last, ends.get(cue.first) ?? -1))
  return drafts.filter(({ cue }) => !cue || cue.last === ends.get(cue.first))
}

/** The first finding of a rule at a verb; the lexicon's entries for the verb are tried in turn. */
export function readSites(article: Document, sites: readonly CueSite[]): StatementDraft | null {
  for (const site of sites) {
    for (const rule of VERB_RULES) {
      const act = actFor(site, rule.frames)
      const finding =
        act && (site.group.passive || maySpeak(site.clauses, site.subject, act)) ? rule.find(site, act) : null
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
  return content.length > 0 && !isCutOff(article, finding.content)
    ? [{ ...finding, rule, clauses, site, cue, content, within: null, bounds: null, reporter: null }]
    : []
}

/** What stands where a text was cut. */
const isCut = (tokens: readonly Token[], at: number): boolean => /^(?:…|\.\.\.?)$/.test(tokenAt(tokens, at).lower)

/** "urged Norway to…", "said that the…": a teaser ends before what was said does begin, with words that only lead to it. */
function isCutOff({ reading: { tokens } }: Document, content: readonly TokenRange[]): boolean {
  const [{ first, last } = { first: 0, last: 0 }] = content.slice(-1)
  const end = isCut(tokens, last) ? last - 1 : last
  if (!isCut(tokens, end + 1)) return false
  if (CONTENT_LEADERS.has(tokenAt(tokens, end).lower)) return true
  const words = tokens.slice(content.length === 1 ? first : end, end + 1)
  return words.every(({ lower }) => CONTENT_LEADERS.has(lower) || PHRASE_DETERMINERS.has(lower))
}
