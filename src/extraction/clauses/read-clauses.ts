import type { Sentence } from '../../text/segment-text.js'
import type { Span } from '../../text/span.js'
import type { Token } from '../../text/tokens/tokens.js'
import type { Reading } from '../layout/reading.js'
import { mendTags } from './mend-tags.js'
import { findNounPhrases, type NounPhrase } from './noun-phrases.js'
import { findVerbGroups, type VerbGroup } from './verb-groups.js'

/** The shallow syntax of one sentence; all indexes are token indexes into the whole text, both ends inclusive. */
export interface SentenceClauses {
  readonly sentence: Sentence
  /** Index of its first token after a dateline, bullet or kicker, if there is one. */
  readonly opening: number
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
  readonly phrases: readonly NounPhrase[]
  /** The verb group that a token belongs to. */
  readonly groupAt: (at: number) => VerbGroup | undefined
  /** The noun phrase that a token belongs to. */
  readonly phraseAt: (at: number) => NounPhrase | undefined
  /** Index into `Reading.quotations` of the quotation that contains a token, marks included; or -1. */
  readonly quotationAt: (at: number) => number
}

/**
 * The verb groups, noun phrases and quotations of every sentence, in order. Linear in the text.
 * @param names names of people and organizations, in reading order
 */
export function readClauses(reading: Reading, names: readonly Span[]): SentenceClauses[] {
  const tokens = mendTags(reading.tokens, names, reading.quotedNames)
  return reading.sentences.map((sentence, index) =>
    readSentence(tokens, sentence, reading.openings[index] ?? sentence.first, reading.quotationOf),
  )
}

function readSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  opening: number,
  quotationOf: Int32Array,
): SentenceClauses {
  const { first, last } = sentence
  const groupOf: (VerbGroup | undefined)[] = new Array(last - first + 1)
  const phraseOf: (NounPhrase | undefined)[] = new Array(last - first + 1)
  const groups = rangesByQuotation(first, last, quotationOf).flatMap(([from, to]) => findVerbGroups(tokens, from, to))
  for (const group of groups) for (let i = group.first; i <= group.last; i++) groupOf[i - first] = group
  const phrases = rangesByQuotation(first, last, quotationOf).flatMap(([from, to]) =>
    findNounPhrases(tokens, from, to, (at) => groupOf[at - first] !== undefined),
  )
  for (const phrase of phrases) for (let i = phrase.first; i <= phrase.last; i++) phraseOf[i - first] = phrase
  return {
    sentence,
    opening,
    tokens,
    groups,
    phrases,
    groupAt: (at) => groupOf[at - first],
    phraseAt: (at) => phraseOf[at - first],
    quotationAt: (at) => (at < first || at > last ? -1 : (quotationOf[at] ?? -1)),
  }
}

/** The token ranges of a sentence inside and outside quotations: no verb group or noun phrase crosses a quotation's border. */
function rangesByQuotation(first: number, last: number, quotationOf: Int32Array): [number, number][] {
  const found: [number, number][] = []
  let from = first
  for (let i = first + 1; i <= last + 1; i++) {
    if (i <= last && quotationOf[i] === quotationOf[i - 1]) continue
    found.push([from, i - 1])
    from = i
  }
  return found
}
