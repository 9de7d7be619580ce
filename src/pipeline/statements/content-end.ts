import { cuesOf, type Frame } from '../../lexicon/cues.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import { isVenue, phraseStartingAt } from '../clauses/sources.js'
import { isPastForm, type VerbGroup } from '../clauses/verb-groups.js'
import { COORDINATORS, SUBORDINATORS } from '../clauses/word-classes.js'
import { afterAdjuncts } from './adjuncts.js'
import { type ArticleReading, lastWord, wordAt } from './site.js'

/** CLAUSE "that it rained", INFINITIVE "to go", THING "the old law". */
export type ContentKind = 'CLAUSE' | 'INFINITIVE' | 'THING'

/** Frames of a verb of speech whose clause stands beside the one it follows, rather than inside it. */
const SPEAKING: readonly Frame[] = ['q', 'c', 'd', 'f', 'o', 'a']
/** Participles that tell of the speaking or of what it led to, not of what is said. */
const ASIDES = new Set(
  'according referring speaking alluding gesturing pointing sending prompting sparking drawing triggering provoking'.split(
    ' ',
  ),
)
/** Subordinate clauses that tell when, why or although somebody was thanked or cited. */
const CLOSING = new Set(['because', 'while', 'although', 'though', 'when', 'if', 'unless', 'whereas', 'until'])

const speaks = (clauses: SentenceClauses, group: VerbGroup): boolean =>
  cuesOf(wordAt(clauses, group.head)).some(
    ({ particle, acts }) =>
      particle === null && SPEAKING.some((frame) => acts.has(frame) && acts.get(frame) !== 'BELIEVE'),
  )

/**
 * Where a content that starts at a token ends: the last token that belongs to it. A clause runs to the end of the sentence
 * unless another attribution begins; an infinitive ends where the sentence's own verbs go on; a thing is one noun phrase with
 * all that hangs on it. A quotation is never cut, even where it runs over the sentence's end.
 */
export function contentEnd(article: ArticleReading, clauses: SentenceClauses, from: number, kind: ContentKind): number {
  const end = lastWord(clauses)
  for (let i = from; i <= end; i++) {
    const quotation = clauses.quotationAt(i)
    if (quotation >= 0) {
      const range = article.quotations[quotation] as { last: number }
      if (range.last >= end) return range.last
      i = range.last
      continue
    }
    const word = wordAt(clauses, i)
    if (word === ';') return i - 1
    if (word === '(') {
      let close = i
      while (close < end && wordAt(clauses, close) !== ')') close++
      i = close
    } else if (word === ',' || word === '—' || word === '–' || word === '--') {
      if (leavesAfterComma(clauses, from, i + 1, kind) || (kind === 'THING' && !continuesList(clauses, i + 1, end)))
        return i - 1
    } else if (COORDINATORS.has(word)) {
      if (leavesAfterCoordinator(clauses, from, i + 1, kind)) return i - 1
    } else if (kind === 'THING' && CLOSING.has(word)) return i - 1
    else if (kind === 'THING' && i > from && clauses.groupAt(i)?.form === 'FINITE' && ownVerb(clauses, from, i))
      return i - 1
    else if (/^(?:in|during|on|at|via)$/.test(word) && isClosingVenue(clauses, i, end)) return i - 1
  }
  return end
}

/** ", adding …", ", according to …", ", while the minister said …" */
function leavesAfterComma(clauses: SentenceClauses, from: number, at: number, kind: ContentKind): boolean {
  const group = clauses.groupAt(at)
  if (ASIDES.has(wordAt(clauses, at))) return true
  if (group?.form === 'FINITE' && speaks(clauses, group)) return true
  if (group?.form === 'PARTICIPLE') return cuesOf(wordAt(clauses, group.head)).length > 0
  if (isQuotative(clauses, at)) return true
  const time = clauses.phraseAt(at)
  if (time?.first === at && /^(?:after|before)$/.test(wordAt(clauses, time.last + 1))) return true
  if (!COORDINATORS.has(wordAt(clauses, at)) && !SUBORDINATORS.has(wordAt(clauses, at))) return false
  if (kind === 'THING' && verbAfter(clauses, at + 1)) return true
  if (kind === 'CLAUSE' && tensesBreak(clauses, from, verbAfter(clauses, at + 1))) return true
  return wordAt(clauses, at) === 'but' ? reports(clauses, verbAfter(clauses, at + 1)) : ownAttribution(clauses, at + 1)
}

/** Any cue but one of belief: ", but she rejected the idea". */
const reports = (clauses: SentenceClauses, group: VerbGroup | undefined): boolean =>
  group !== undefined &&
  cuesOf(wordAt(clauses, group.head)).some(({ acts }) => [...acts.values()].some((act) => act !== 'BELIEVE'))

function leavesAfterCoordinator(clauses: SentenceClauses, from: number, at: number, kind: ContentKind): boolean {
  const group = clauses.groupAt(at)
  if (group?.form === 'FINITE')
    return kind !== 'CLAUSE' || speaks(clauses, group) || (reports(clauses, group) && turnsBack(clauses, from, group))
  if (group?.form === 'PARTICIPLE') return speaks(clauses, group) && kind !== 'THING'
  return ownAttribution(clauses, at)
}

/** ", a spokesman said.", ", prosecutors told the court,": an attribution of what stands before it. */
function isQuotative(clauses: SentenceClauses, at: number): boolean {
  const group = clauses.phraseAt(at) ? speechAfter(clauses, at) : undefined
  if (!group) return false
  const told = phraseStartingAt(clauses, group.last + 1)
  const next = afterAdjuncts(clauses, told && !told.time ? told.last + 1 : group.last + 1)
  return next > lastWord(clauses) || wordAt(clauses, next) === ','
}

/** A subject and a verb of speech of its own. */
const ownAttribution = (clauses: SentenceClauses, at: number): boolean => speechAfter(clauses, at) !== undefined

/** The verb of speech of a subject that starts at a token. */
function speechAfter(clauses: SentenceClauses, at: number): VerbGroup | undefined {
  const group = verbAfter(clauses, at)
  return group && speaks(clauses, group) && group.modal === null ? group : undefined
}

/** "warned that nobody can guard them and called for more": back in the cue's tense, where the content was in another. */
function turnsBack(clauses: SentenceClauses, from: number, group: VerbGroup): boolean {
  const inside = clauses.groups.find(({ form, first }) => form === 'FINITE' && first >= from)
  return inside !== undefined && inside !== group && isPast(clauses, group) && !isPast(clauses, inside)
}

/**
 * "said it would sail, and unions have refused": what is reported in the past is shifted back ("would", "had"); a present perfect
 * after it is the reporter's own.
 */
function tensesBreak(clauses: SentenceClauses, from: number, group: VerbGroup | undefined): boolean {
  const inside = clauses.groups.find(({ form, first }) => form === 'FINITE' && first >= from)
  if (!group || !inside || inside === group || !/^(?:has|have)$/.test(wordAt(clauses, group.first))) return false
  return isPast(clauses, inside) || /^(?:would|could)$/.test(wordAt(clauses, inside.first))
}

const isPast = (clauses: SentenceClauses, { first, head }: VerbGroup): boolean =>
  /^(?:was|were|had|did)$/.test(wordAt(clauses, first)) || (first === head && isPastForm(wordAt(clauses, head)))

/** The finite verb of a subject that starts at a token, an apposition between commas stepped over. */
function verbAfter(clauses: SentenceClauses, at: number): VerbGroup | undefined {
  let i = at
  for (let steps = 0; steps < 12 && i <= clauses.sentence.last; steps++) {
    const group = clauses.groupAt(i)
    if (group) return group.form === 'FINITE' ? group : undefined
    const phrase = clauses.phraseAt(i)
    const word = wordAt(clauses, i)
    if (phrase) i = phrase.last + 1
    else if (word === 'of' || word === 'for' || word === 'from' || word === 'in' || word === 'at') i++
    else if (
      word === ',' &&
      clauses.tokens[i - 1]?.pos !== 'PUNCT' &&
      clauses.phraseAt(i + 1) &&
      wordAt(clauses, (clauses.phraseAt(i + 1)?.last ?? i) + 1) === ','
    )
      i = (clauses.phraseAt(i + 1)?.last ?? i) + 2
    else return undefined
  }
  return undefined
}

/** "Germany, Sweden and Norway": after the comma another thing, and "and" before the last. */
function continuesList(clauses: SentenceClauses, at: number, end: number): boolean {
  if (COORDINATORS.has(wordAt(clauses, at)) || /^(?:including|such|whose|which|who|where)$/.test(wordAt(clauses, at)))
    return true
  const phrase = phraseStartingAt(clauses, at)
  if (!phrase || phrase.pronoun) return false
  for (let i = phrase.last + 1; i <= end; i++) {
    if (clauses.groupAt(i)?.form === 'FINITE') return false
    if (wordAt(clauses, i) === 'and' || wordAt(clauses, i) === 'or') return true
  }
  return false
}

/** True where a finite verb belongs to the sentence rather than to a clause inside the thing ("countries that have …"). */
function ownVerb(clauses: SentenceClauses, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (/^(?:that|which|who|whom|whose|where|what|how|why|whether)$/.test(wordAt(clauses, i))) return false
    if (clauses.groupAt(i)?.form === 'FINITE' && clauses.groupAt(i) !== clauses.groupAt(at)) return true
  }
  // "the man she met": a subject right before the verb, after another noun.
  return clauses.phraseAt(at - 1)?.first === from
}

/** "… in an interview with the BBC": from here to the end nothing but where it was said. */
function isClosingVenue(clauses: SentenceClauses, at: number, end: number): boolean {
  const phrase = phraseStartingAt(clauses, at + 1)
  if (
    !phrase ||
    !isVenue(clauses, phrase) ||
    !/^(?:an?|his|her|their|its|twitter|facebook)$/.test(wordAt(clauses, phrase.first))
  )
    return false
  for (let i = phrase.last + 1; i <= end; i++) if (clauses.groupAt(i)?.form === 'FINITE') return false
  return true
}
