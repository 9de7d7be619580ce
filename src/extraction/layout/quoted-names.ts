import { REFLEXIVES } from '../../languages/en/grammar/pronouns.js'
import { GIVEN_NAMES } from '../../languages/en/names/given-names.js'
import { TITLES } from '../../languages/en/names/titles.js'
import {
  BEFORE_TITLES,
  KNOWN_AS,
  NAMING_WORDS,
  NOUNS_OF_QUOTED_NAMES,
  SMALL_TITLE_WORDS,
  SURELY_NAMING,
} from '../../languages/en/names/works.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import type { Quotation } from '../../text/quotations.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import type { Token } from '../../text/tokens/tokens.js'

/** Most tokens of a name in quotation marks. */
const LONGEST_NAME = 12
/** Most words of a nickname between a given name and a surname. */
const LONGEST_NICKNAME = 4

/**
 * What a quotation is: SPEECH, the words of somebody; TITLE, the name of a work, programme, group or thing; NICKNAME, part of a
 * person's name.
 */
export type QuotationKind = 'SPEECH' | 'TITLE' | 'NICKNAME'

/**
 * The kind of a quotation, by the words around it and the capitals in it. What nothing shows to be a name is speech.
 *
 *     author of “The Salt Stair”    the BBC’s “Tonight” programme    a man called “Stumpy”    Jane “Bo” Doe
 *
 * Not: He spoke of “a long road”. “Today,” he said. They accused him of “lying”.
 * @param range its tokens, with the marks
 */
export function quotationKind(tokens: readonly Token[], quotation: Quotation, range: TokenRange): QuotationKind {
  const first = range.first + 1
  const last = range.last - 1
  if (!quotation.closed || quotation.continues || last < first || last - first >= LONGEST_NAME) return 'SPEECH'
  if (isNickname(tokens, range, first, last)) return 'NICKNAME'
  const before = tokenAt(tokens, range.first - 1).lower
  const further = tokenAt(tokens, range.first - 2).lower
  // "calling himself “Ghost”", "known as “Big Al”"
  const naming =
    NAMING_WORDS.has(before) ||
    (REFLEXIVES.has(before) && NAMING_WORDS.has(further)) ||
    (before === 'as' && KNOWN_AS.has(further))
  // A name may begin with a small word there: "a man they called “the Fox”".
  const start = last > first && SMALL_TITLE_WORDS.has(tokenAt(tokens, first).lower) ? first + 1 : first
  // "the so-called “tractor plan”", "a self-styled “sheriff”": a hyphen makes the participle say no more than that.
  const surely = SURELY_NAMING.has(before) || further === '-'
  if (naming && (surely || isNameLike(tokens, start, last))) return 'TITLE'
  return isNameLike(tokens, first, last) && isTitled(tokens, range) ? 'TITLE' : 'SPEECH'
}

/** Jane “Bo” Doe: a short name between two words with capitals, which nothing separates from it. */
function isNickname(tokens: readonly Token[], range: TokenRange, first: number, last: number): boolean {
  const before = tokenAt(tokens, range.first - 1)
  const after = tokenAt(tokens, range.last + 1)
  return (
    last - first < LONGEST_NICKNAME &&
    before.shape === 'capital' &&
    after.shape === 'capital' &&
    before.pos !== 'VERB' &&
    tokenAt(tokens, last).pos !== 'PUNCT' &&
    isNameLike(tokens, first, last) &&
    TITLES.longestAt(tokens, range.last + 1, range.last + 4, () => true) === null
  )
}

/** Capitals, as titles have them: every word but the small ones, and the first in any case. A comma or stop may stand at the end. */
export function isNameLike(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokenAt(tokens, first).shape === 'lower') return false
  let capitals = 0
  for (let at = first; at <= last; at++) {
    const { shape, lower, spaced } = tokenAt(tokens, at)
    if (shape === 'capital' || shape === 'upper') capitals++
    else if (shape === 'lower' && spaced && !SMALL_TITLE_WORDS.has(lower)) return false
    else if (at < last && /^[.?!;]$/.test(lower)) return false
  }
  return capitals > 0
}

/** The words around a title: a noun for what it names, somebody's "'s", a preposition, or the verb of telling somebody. */
function isTitled(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const after = tokenAt(tokens, last + 1)
  if (after.shape === 'lower' && NOUNS_OF_QUOTED_NAMES.has(after.lower)) return true
  const comma = tokenAt(tokens, first - 1).lower === ',' ? 1 : 0
  const before = tokenAt(tokens, first - 1 - comma)
  if (before.shape !== 'upper' && NOUNS_OF_QUOTED_NAMES.has(before.lower))
    return isProse(tokens, first, last) && !isJudged(tokens, first - 1)
  if (comma > 0) return false
  if (before.lower === "'s" || before.lower === "'") return isProse(tokens, first, last)
  if (BEFORE_TITLES.has(before.lower)) return isProse(tokens, first, last) && !isCueWith(tokens, first - 1)
  // "told “Ask the Town” that", "told “Tonight” she": the one told stands where no content does.
  return cuesOf(before.lower).some(({ acts }) => acts.has('a')) && /^(?:SCONJ|PRON|DET)$/.test(after.pos)
}

/** "called the plan “A Disgrace”": what stands after the noun is what somebody makes of it. */
function isJudged(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - 3; at--)
    if (cuesOf(tokenAt(tokens, at).lower).some(({ acts }) => acts.has('s'))) return true
  return false
}

/** "accused him of “Lying”", "called for “Unity”": such a preposition belongs to what is said. */
function isCueWith(tokens: readonly Token[], preposition: number): boolean {
  const { lower } = tokenAt(tokens, preposition)
  const near = cuesOf(tokenAt(tokens, preposition - 1).lower)
  return near.some(({ particle }) => particle === lower)
}

/** In headlines every word has a capital; around a title in prose most words have none. */
const isProse = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(Math.max(0, first - NEAR), first).some(isSmall) || tokens.slice(last + 1, last + 1 + NEAR).some(isSmall)

/** Number of words on either side of a title that are looked at. */
const NEAR = 6

const isSmall = ({ shape, lower }: Token): boolean => shape === 'lower' && !SMALL_TITLE_WORDS.has(lower)

/** Robert (Bob) Doe: a given name in brackets after another. The range has the brackets. */
export function bracketedNickname(tokens: readonly Token[], open: number): TokenRange | null {
  const fits =
    tokenAt(tokens, open).lower === '(' &&
    tokenAt(tokens, open + 2).lower === ')' &&
    tokenAt(tokens, open + 1).shape === 'capital' &&
    tokenAt(tokens, open + 3).shape === 'capital' &&
    tokenAt(tokens, open - 1).shape === 'capital' &&
    GIVEN_NAMES.has(tokenAt(tokens, open - 1).lower) &&
    TITLES.longestAt(tokens, open + 3, open + 6, () => true) === null
  return fits ? { first: open, last: open + 2 } : null
}
