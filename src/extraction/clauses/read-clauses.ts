import type { SegmentedText, Sentence } from '../../text/segment-text.js'
import type { Span } from '../../text/span.js'
import { tokenAt } from '../../text/token-at.js'
import type { Token } from '../../text/tokens.js'
import { afterDateline } from '../layout/dateline.js'
import { mendTags } from './mend-tags.js'
import { findNounPhrases, type NounPhrase } from './noun-phrases.js'
import { findVerbGroups, type VerbGroup } from './verb-groups.js'

/** The shallow syntax of one sentence; all indexes are token indexes into the whole text, both ends inclusive. */
export interface SentenceClauses {
  readonly sentence: Sentence
  /** Index of its first token after a dateline, if there is one. */
  readonly opening: number
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
  readonly phrases: readonly NounPhrase[]
  /** The verb group that a token belongs to. */
  readonly groupAt: (at: number) => VerbGroup | undefined
  /** The noun phrase that a token belongs to. */
  readonly phraseAt: (at: number) => NounPhrase | undefined
  /** Index into `SegmentedText.quotations` of the quotation that contains a token, marks included; or -1. */
  readonly quotationAt: (at: number) => number
}

/**
 * The verb groups, noun phrases and quotations of every sentence, in order. Linear in the text.
 * @param names names of people and organizations, in reading order
 */
export function readClauses(segmented: SegmentedText, names: readonly Span[]): SentenceClauses[] {
  const quotationOf = quotationsByToken(segmented)
  const tokens = mendTags(segmented.tokens, names)
  return segmented.sentences.map((sentence, index) => {
    const opensParagraph = segmented.sentences[index - 1]?.paragraph !== sentence.paragraph
    const opening = opensParagraph ? afterDateline(tokens, sentence.first, sentence.last) : sentence.first
    return readSentence(tokens, sentence, opening, quotationOf)
  })
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

function quotationsByToken({ tokens, quotations }: SegmentedText): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1)
  let at = 0
  quotations.forEach((quotation, index) => {
    while (tokenAt(tokens, at).end <= quotation.start) at++
    for (; tokenAt(tokens, at).start < quotation.end; at++) found[at] = index
  })
  return found
}
