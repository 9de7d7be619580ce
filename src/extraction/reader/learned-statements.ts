import { GERUND_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { cuesOf, type Frame } from '../../languages/en/speech/cues.js'
import { VERBS_OF_INQUIRY } from '../../languages/en/speech/verb-patterns.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import type { Act } from '../../vocabulary/acts.js'
import { type LongPhrase, phraseStartingAt } from '../clauses/long-phrases.js'
import type { NounPhrase } from '../clauses/noun-phrases.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import { maySpeak } from '../statements/actors/may-speak.js'
import { isSpokenOf } from '../statements/cues/spoken-of.js'
import type { Document } from '../statements/document.js'
import { type StatementDraft, trimmed } from '../statements/drafts.js'
import { opensInfinitive } from '../statements/rule.js'
import { bestPath, type Chain, logShareOf } from './chain.js'
import { type CueScores, REACH } from './reader.js'
import { ACT_ROWS, tokensOf } from './statement-features.js'
import { leastAt, tokensOfCues } from './wanted-cues.js'

/** A path's share counts less than the cue's own probability: any word at its edges divides it. */
const WEIGHT_OF_PATH = 0.3

/** The frames of verbs whose object is the addressee. */
const ADDRESSING: readonly Frame[] = ['a', 'd', 'f', 'o', 't', 'k']

/** One statement as the networks see it. */
interface Candidate {
  readonly token: number
  readonly confidence: number
  readonly source: TokenRange | null
  readonly cue: TokenRange
  readonly content: readonly TokenRange[]
  readonly act: Act
}

/**
 * Joins the statements of the rules and of the learned reader: those of the rules stay, with the reader's probability of their cues; what only
 * the reader finds is added. Linear time.
 */
export function joinLearned(
  article: Document,
  drafts: readonly StatementDraft[],
  cues: readonly CueScores[],
  chain: Chain,
): StatementDraft[] {
  const byToken = new Map(cues.map(({ token, probability }) => [token, probability]))
  // Two statements share no token of a cue.
  const taken = tokensOfCues(article, drafts)
  const kept = drafts.map((draft) => {
    if (!draft.cue) return draft
    const { first, last } = draft.cue
    let seen = 0
    for (let at = first; at <= last; at++) seen = Math.max(seen, byToken.get(at) ?? 0)
    return { ...draft, seen }
  })
  const owners = ownersOfContent(article, drafts)
  const added = cues
    .map((cue) => candidateOf(cue, chain))
    .filter((one) => one !== null)
    .filter((one) => one.confidence >= leastAt(article, one.token))
    .sort((a, b) => b.confidence - a.confidence)
    .flatMap((one) => {
      const { first, last } = one.cue
      if (taken.subarray(first, last + 1).includes(1) || isSaidAlready(article, one, drafts, owners)) return []
      taken.fill(1, first, last + 1)
      return draftOf(article, one)
    })
  // In reading order, in which nested ones are looked for near each other.
  return [...kept, ...added].sort((a, b) => a.clauses.sentence.first - b.clauses.sentence.first)
}

/** Per token: 1 + the index of the draft whose content it is. */
function ownersOfContent(article: Document, drafts: readonly StatementDraft[]): Int32Array {
  const owners = new Int32Array(article.reading.tokens.length)
  drafts.forEach(({ content }, index) => {
    for (const { first, last } of content.map((span) => tokensOf(article, span)))
      owners.fill(index + 1, first, last + 1)
  })
  return owners
}

/** True if another cue, outside of these words, has the words already: one quotation has one owner. */
function isSaidAlready(
  article: Document,
  { content }: Candidate,
  drafts: readonly StatementDraft[],
  owners: Int32Array,
): boolean {
  const inside = (at: number): boolean => content.some(({ first, last }) => at >= first && at <= last)
  const others = new Set(content.flatMap(({ first, last }) => [...owners.subarray(first, last + 1)]))
  return [...others].some((owner) => {
    const draft = drafts[owner - 1]
    if (!draft?.cue || inside(draft.cue.first)) return false
    return draft.content.every((span) => {
      const { first, last } = tokensOf(article, span)
      return inside(first) && inside(last)
    })
  })
}

function candidateOf({ token, probability, parts, acts }: CueScores, chain: Chain): Candidate | null {
  if (parts.length === 0) return null
  const path = bestPath(parts, 2 * REACH + 1, chain)
  const { labels } = path
  const ranges: TokenRange[][] = [[], [], []]
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0
    if (label % 2 === 0) continue
    let end = at + 1
    while (labels[end] === label + 1) end++
    ranges[(label - 1) / 2]?.push({ first: at + token - REACH, last: end - 1 + token - REACH })
  }
  const [[source = null] = [], [cue = { first: token, last: token }] = [], content = []] = ranges
  if (content.length === 0) return null
  const confidence = probability * Math.exp(WEIGHT_OF_PATH * logShareOf(path, parts, labels.length, chain))
  return { token, confidence, source, cue, content, act: ACT_ROWS[acts.indexOf(Math.max(...acts))] ?? 'SAY' }
}

/** A draft of what only the reader sees. */
function draftOf(article: Document, one: Candidate): StatementDraft[] {
  const content = one.content.map((range) => trimmed(article, range)).filter((span) => span !== null)
  const clauses = article.clauses[article.sentenceAt(one.token)]
  if (!clauses || content.length === 0) return []
  const source = one.source && phraseOf(article, one.source)
  const act = actOf(article, clauses, one)
  // "banned it from [discussing] the law": a deed, not told by anybody.
  const isDeed = GERUND_PREPOSITIONS.has(tokenAt(clauses.tokens, one.cue.first - 1).lower)
  if (isDeed || !maySpeak(clauses, source, act) || !isSpoken(article, clauses, one, source)) return []
  return [
    {
      rule: 'learned',
      clauses,
      site: null,
      cue: one.cue,
      source,
      addressee: addresseeOf(article, clauses, one),
      content,
      act,
      seen: one.confidence,
      within: null,
      bounds: null,
      reporter: null,
    },
  ]
}

/** False for a deed that a verb of the lexicon names beside its object: "confirmed [the nominee]", "slammed [Doe]". */
function isSpoken(article: Document, clauses: SentenceClauses, one: Candidate, source: LongPhrase | null): boolean {
  const phrase = phraseStartingAt(clauses, one.content[0]?.first ?? -1)
  // "assailed the vote as a farce": what it is said to be is said.
  if (!phrase || phrase.first <= one.cue.last || tokenAt(clauses.tokens, phrase.last + 1).lower === 'as') return true
  return cuesOf(tokenAt(clauses.tokens, one.token).lower)
    .filter(({ particle }) => particle === null)
    .every((cue) => isSpokenOf({ article, clauses, cue, subject: source?.head ?? null, phrase }))
}

/** The lexicon's act of the cue's verb where it has just one for such a content, or the reader's among several. */
function actOf({ quotations }: Document, clauses: SentenceClauses, { token, act, content }: Candidate): Act {
  const verb = tokenAt(clauses.tokens, token).lower
  if (VERBS_OF_INQUIRY.has(verb)) return 'INVESTIGATE'
  const cues = cuesOf(verb).filter(({ particle }) => particle === null)
  const start = content[0]?.first ?? 0
  const frames: readonly Frame[] = opensInfinitive(clauses, start)
    ? ['d', 'i', 'r']
    : quotations.some(({ first }) => first === start) || tokenAt(clauses.tokens, start).lower === 'that'
      ? ['q', 'c', 'a']
      : []
  const fitting = new Set(cues.flatMap(({ acts }) => frames.flatMap((frame) => acts.get(frame) ?? [])))
  const acts = fitting.size > 0 ? fitting : new Set(cues.flatMap((cue) => [...cue.acts.values()]))
  return acts.size === 1 ? ([...acts][0] ?? act) : act
}

/** "told [the BBC] that": the phrase right after the cue and before the content. */
function addresseeOf(
  { sentenceAt, clauses }: Document,
  own: SentenceClauses,
  { token, cue, content, source }: Candidate,
): LongPhrase | null {
  const start = content[0]?.first ?? 0
  if (!cue || sentenceAt(cue.last) !== sentenceAt(start) || cue.last >= start || !clauses.includes(own)) return null
  const linked = ['to', 'with'].includes(tokenAt(own.tokens, cue.last + 1).lower) ? 2 : 1
  // "projected [Jane Doe] to win": whom a verb without an addressee has for its object is content.
  if (linked === 1 && !mayAddress(own, token)) return null
  const phrase = own.phraseAt(cue.last + linked)
  if (!phrase || phrase.time || phrase.last >= start) return null
  if (source && source.first <= phrase.last && source.last >= phrase.first) return null
  return { first: phrase.first, last: phrase.last, head: phrase, others: [] }
}

/** True for a verb that the lexicon does not know, or knows with an addressee right behind it. */
function mayAddress({ tokens }: SentenceClauses, token: number): boolean {
  const cues = cuesOf(tokenAt(tokens, token).lower)
  return cues.length === 0 || cues.some(({ acts }) => ADDRESSING.some((frame) => acts.has(frame)))
}

/** The noun phrases within a range: the first is its head, those behind commas and "and" are further ones. */
export function phraseOf({ clauses, sentenceAt }: Document, { first, last }: TokenRange): LongPhrase {
  const sentence = clauses[sentenceAt(first)]
  const inside = (sentence?.phrases ?? []).filter(
    (phrase) => phrase.last >= first && phrase.first <= last && !phrase.time,
  )
  const whole: NounPhrase = { first, last, pronoun: false, time: false }
  const [head = whole, ...rest] = inside.map((phrase) => ({
    ...phrase,
    first: Math.max(phrase.first, first),
    last: Math.min(phrase.last, last),
  }))
  const joined = (phrase: NounPhrase): boolean =>
    [',', 'and', '&'].includes(sentence ? tokenAt(sentence.tokens, phrase.first - 1).lower : '')
  return { first, last, head, others: rest.filter(joined) }
}
