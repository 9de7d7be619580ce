import { NEVER_FIRST_IN_PHRASES, PHRASE_COORDINATORS } from '../../languages/en/grammar/conjunctions.js'
import {
  ARTICLES,
  GENITIVE_MARKS,
  INDEFINITE_ARTICLES,
  PREDETERMINERS,
} from '../../languages/en/grammar/determiners.js'
import {
  AFTER_SPANS,
  MONTHS,
  PERIOD_MODIFIERS,
  PERIOD_ORDERS,
  PERIODS,
  REPETITIONS,
  TIME_WORDS,
} from '../../languages/en/grammar/time-words.js'
import { isVerb, POSSESSIVES, QUOTATION_MARKS } from '../../languages/en/grammar/word-classes.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'

/** A base noun phrase: a noun with its premodifiers, without postmodifiers. Token indexes, both inclusive. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  /** True if it is a single pronoun. */
  readonly pronoun: boolean
  /** True for a time expression ("Monday", "last week"), which cannot be an agent. */
  readonly time: boolean
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X'])

/** The base noun phrases between two tokens (inclusive), left to right; verbs and verb groups are never part of one. */
export function findNounPhrases(
  tokens: readonly Token[],
  first: number,
  last: number,
  inVerbGroup: (at: number) => boolean,
): NounPhrase[] {
  const found: NounPhrase[] = []
  for (let at = first; at <= last; ) {
    const end = phraseEnd(tokens, at, last, inVerbGroup)
    if (end < at) at++
    else {
      found.push(describe(tokens, at, end))
      at = end + 1
    }
  }
  return found
}

function describe(tokens: readonly Token[], first: number, last: number): NounPhrase {
  const head = tokenAt(tokens, last)
  const opening = tokenAt(tokens, first)
  const ordered = first < last && PERIOD_ORDERS.has(tokenAt(tokens, first + 1).lower)
  const time =
    TIME_WORDS.has(head.lower) ||
    (head.pos === 'NUM' && MONTHS.has(tokenAt(tokens, last - 1).lower) && first < last) ||
    (PERIODS.has(head.lower) &&
      // "warned Doe that time was short": what has a verb is a subject.
      ((PERIOD_MODIFIERS.has(opening.lower) && !(opening.lower === 'that' && isVerb(tokenAt(tokens, last + 1)))) ||
        TIME_WORDS.has(opening.lower) ||
        ordered ||
        AFTER_SPANS.has(tokenAt(tokens, last + 1).lower))) ||
    (REPETITIONS.has(head.lower) && head.pos === 'NOUN' && first < last)
  return { first, last, pronoun: first === last && head.pos === 'PRON', time }
}

/** The last token of the phrase that starts at `at`; less than `at` if none does. */
function phraseEnd(tokens: readonly Token[], at: number, last: number, inVerbGroup: (at: number) => boolean): number {
  let end = at - 1
  for (let i = at; i <= last; i++) {
    const token = tokenAt(tokens, i)
    const before = i > at ? tokenAt(tokens, i - 1) : null
    if (inVerbGroup(i)) return end
    if (i === at && NEVER_FIRST_IN_PHRASES.has(token.lower)) return end
    if (token.pos === 'PRON') {
      if (POSSESSIVES.has(token.lower) && (token.lower !== 'her' || isPossessive(tokens, i, last))) {
        if (end >= at && before?.lower !== 'of') return end
        continue
      }
      return i === at ? i : end
    }
    if (token.pos === 'DET') {
      // A determiner opens a phrase: "all the president", but not in the middle.
      if (end >= at) return end
      const opened = before && PREDETERMINERS.has(before.lower) && INDEFINITE_ARTICLES.has(token.lower)
      if (before && before.pos !== 'DET' && !opened) return end
      // "this", "those" alone are a phrase.
      if (!nounFollows(tokens, i, last) && tokens[i + 1]?.pos !== 'ADJ') return ARTICLES.has(token.lower) ? end : i
    } else if (NOMINAL.has(token.pos)) {
      if (end >= at && PERIODS.has(tokenAt(tokens, end).lower) && PERIOD_MODIFIERS.has(tokenAt(tokens, at).lower))
        return end
      if (
        end >= at &&
        TIME_WORDS.has(tokenAt(tokens, end).lower) &&
        !TIME_WORDS.has(token.lower) &&
        token.pos === 'PROPN'
      )
        return end
      if (end >= at && TIME_WORDS.has(token.lower) && token.lower !== 'may') return end
      // "the plan two weeks ago"
      if (end >= at && PERIODS.has(tokenAt(tokens, i + 1).lower) && tokenAt(tokens, i + 2).lower === 'ago') return end
      end = i
    } else if (token.lower === "'s" || token.lower === "'") {
      if (end !== i - 1 || i === last) return end
    } else if (token.lower === '-' || token.lower === '/' || token.lower === '&' || token.lower === '–') {
      if (token.lower === '–' || !before || (token.spaced && token.lower !== '&')) return end
    } else if (
      end < at &&
      before?.pos === 'ADJ' &&
      PHRASE_COORDINATORS.has(token.lower) &&
      nounFollows(tokens, i, last)
    ) {
      // "musical and theatrical education": two adjectives of one noun.
    } else if (token.pos === 'ADJ' || token.pos === 'ADV') {
      // "told Jane Doe last month": a time after a name is a phrase of its own.
      if (end >= at && PERIOD_MODIFIERS.has(token.lower) && PERIODS.has(tokenAt(tokens, i + 1).lower)) return end
      if (end >= at && before && before.lower !== '-' && !GENITIVE_MARKS.has(before.lower) && token.pos === 'ADV')
        return end
      // "the French", "the poor": an adjective with an article and no noun.
      if (i === at + 1 && tokens[at]?.pos === 'DET' && token.pos === 'ADJ' && !nounFollows(tokens, i, last)) return i
      // "the self-described socialist said": the last of several adjectives heads them.
      if (end >= at && tokens[i + 1]?.pos === 'ADJ' && i < last && headsHere(tokens, i + 1, inVerbGroup)) continue
      if (end >= at && !nounFollows(tokens, i, last))
        return token.pos === 'ADJ' && headsHere(tokens, i, inVerbGroup) ? i : end
    } else if (QUOTATION_MARKS.has(token.lower) || token.pos !== 'PUNCT' || token.lower !== '.') return end
    else return end
  }
  return end
}

/** "the NATO chief said", "the chief executive, …": an adjective that is the last word before a verb is a noun. */
const headsHere = (tokens: readonly Token[], at: number, inVerbGroup: (at: number) => boolean): boolean =>
  (tokens[at - 1]?.pos === 'PROPN' || tokens[at - 1]?.pos === 'NOUN' || tokens[at - 1]?.pos === 'ADJ') &&
  (inVerbGroup(at + 1) || /^(?:'s|'|,)$/.test(tokenAt(tokens, at + 1).lower))

/** "her plan", but not "called [her] a liar". */
const isPossessive = (tokens: readonly Token[], at: number, last: number): boolean =>
  nounFollows(tokens, at, last) && !ARTICLES.has(tokenAt(tokens, at + 1).lower)

function nounFollows(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at + 1; i <= last && i <= at + 4; i++) {
    const token = tokenAt(tokens, i)
    if (NOMINAL.has(token.pos)) return true
    if (
      token.pos !== 'ADJ' &&
      token.pos !== 'ADV' &&
      token.pos !== 'VERB' &&
      token.pos !== 'DET' &&
      token.lower !== '-'
    )
      return false
  }
  return false
}
