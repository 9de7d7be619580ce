import { actOfNoun, cuesOf } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import { phraseOf } from '../reader/learned-statements.js'
import { tokensOf } from '../reader/statement-features.js'
import { tokensOfCues } from '../reader/wanted-cues.js'
import { maySpeak } from '../statements/actors/may-speak.js'
import type { Document } from '../statements/document.js'
import { type StatementDraft, trimmed } from '../statements/drafts.js'
import type { Pointed } from './read-answer.js'

/** In tokens: verb groups ("would not have been expected to say") are not longer. */
const LONGEST_CUE = 8
/** In sentences: content that is farther from its cue is none of its own. */
const FARTHEST_CONTENT = 4

/**
 * Joins the statements that a language model points at with those that are there: those stay, and of the others only what has a cue of
 * speech, and a content of its own, is added.
 */
export function joinPointed(
  article: Document,
  drafts: readonly StatementDraft[],
  pointed: readonly Pointed[],
): StatementDraft[] {
  const taken = tokensOfCues(article, drafts)
  const contents = drafts.map(({ content }) => content.map((span) => tokensOf(article, span)))
  const added: StatementDraft[] = []
  for (const one of pointed) {
    const { first, last } = one.cue
    if (taken.subarray(first, last + 1).includes(1) || isSaidAlready(one, contents)) continue
    const draft = isSpeech(article, one) ? draftOf(article, one) : null
    if (draft === null) continue
    taken.fill(1, first, last + 1)
    contents.push([...one.content])
    added.push(draft)
  }
  // In reading order, in which nested ones are looked for near each other.
  return [...drafts, ...added].sort((a, b) => a.clauses.sentence.first - b.clauses.sentence.first)
}

/** A short run of one sentence with a verb, or a noun of speech, near its content and beside its source. */
function isSpeech(
  { reading: { tokens }, sentenceAt }: Document,
  { cue, content, source, addressee }: Pointed,
): boolean {
  const sentence = sentenceAt(cue.first)
  if (cue.last - cue.first >= LONGEST_CUE || sentenceAt(cue.last) !== sentence) return false
  if (
    [source, addressee].some(
      (part) => part && (sentenceAt(part.first) !== sentence || sentenceAt(part.last) !== sentence),
    )
  )
    return false
  const isNear = ({ first, last }: TokenRange): boolean =>
    [first, last].every((at) => Math.abs(sentenceAt(at) - sentence) <= FARTHEST_CONTENT)
  if (!content.every(isNear)) return false
  for (let at = cue.first; at <= cue.last; at++) {
    const { pos, lower } = tokenAt(tokens, at)
    if (pos === 'VERB' || cuesOf(lower).length > 0 || actOfNoun(lower) !== null) return true
  }
  return false
}

/** Whether another statement has most of the words; one that stands within its content has a cue there, too. */
const isSaidAlready = ({ cue, content }: Pointed, others: readonly (readonly TokenRange[])[]): boolean =>
  others.some((ranges) => {
    if (ranges.some(({ first, last }) => first <= cue.first && last >= cue.last)) return false
    const common = content.flatMap((one) =>
      ranges.map((other) =>
        lengthOf({ first: Math.max(one.first, other.first), last: Math.min(one.last, other.last) }),
      ),
    )
    return 2 * sum(common) > sum(content.map(lengthOf))
  })

const lengthOf = ({ first, last }: TokenRange): number => Math.max(0, last - first + 1)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

function draftOf(article: Document, one: Pointed): StatementDraft | null {
  const clauses = article.clauses[article.sentenceAt(one.cue.first)]
  const content = one.content.map((range) => trimmed(article, range)).filter((span) => span !== null)
  const source = one.source && phraseOf(article, one.source)
  if (!clauses || content.length === 0 || !maySpeak(clauses, source, one.act)) return null
  return {
    rule: 'pointed',
    clauses,
    site: null,
    cue: one.cue,
    source,
    addressee: one.addressee && phraseOf(article, one.addressee),
    content,
    act: one.act,
    within: null,
    bounds: null,
    reporter: null,
  }
}
