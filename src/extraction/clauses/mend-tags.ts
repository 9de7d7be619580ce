import { QUOTATION_MARKS } from '../../languages/en/grammar/word-classes.js'
import { TAG_REPAIRS } from '../../languages/en/tags/tag-repairs.js'
import type { Span } from '../../text/span.js'
import { changedToken, tokenAt } from '../../text/tokens/token-at.js'
import { either, matchesAnyAt } from '../../text/tokens/token-pattern.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import type { Token } from '../../text/tokens/tokens.js'

/** What every word of a name in quotation marks is read as, so that none of them is anything else. */
export const QUOTED = '“”'

/**
 * Corrects the tags that would mislead the search for cues, by the repairs of the language.
 * @param names names of people and organizations, in reading order: whatever their words mean elsewhere ("Bo Peng", "Delta
 * Watch", "Bank of Malta"), there they are parts of one name
 * @param quotedNames names in quotation marks, with the marks: whatever words they hold, they are one name
 */
export function mendTags(
  tokens: readonly Token[],
  names: readonly Span[],
  quotedNames: readonly TokenRange[],
): Token[] {
  const mended = [...tokens]
  for (const { first, last } of quotedNames) {
    // A stop that stands inside the marks has changed places with the last of them, which is the last token then.
    const end = tokenAt(tokens, last).end > tokenAt(tokens, last).start ? last : last - 1
    for (let at = first; at <= end; at++)
      mended[at] = changedToken(tokenAt(tokens, at), { lower: QUOTED, pos: 'PROPN' })
  }
  let at = 0
  for (const { start, end } of names) {
    while (tokenAt(mended, at).start < start) at++
    for (; tokenAt(mended, at).end <= end; at++) {
      const token = tokenAt(mended, at)
      // The marks of a nickname belong to the name: "Yusuf ‘Momo’ Darzi".
      const punctuation = token.pos === 'PUNCT' && !QUOTATION_MARKS.has(token.lower) && token.lower !== "'"
      if (token.pos !== 'PROPN' && !punctuation && (token.pos !== 'PART' || token.lower === "'"))
        mended[at] = changedToken(token, { pos: 'PROPN' })
    }
  }
  const places = placesOfRepairs(mended)
  TAG_REPAIRS.forEach(({ tag, ways }, repair) => {
    for (const at of places[repair] ?? []) {
      const token = tokenAt(mended, at)
      if (token.pos !== tag && matchesAnyAt(ways, mended, at)) mended[at] = changedToken(token, { pos: tag })
    }
  })
  return mended
}

/** Per repair, what it asks of a word, if it does. */
const WORD_TESTS = TAG_REPAIRS.map(({ ways }) => either(...ways.map(({ token }) => token)).ofWord)

/** Per repair, the indexes of the tokens whose words it may mend: most repairs are for few words, and no repair changes a word. */
function placesOfRepairs(tokens: readonly Token[]): (readonly number[])[] {
  const everywhere = tokens.map((_, at) => at)
  const byWord = WORD_TESTS.map((): number[] => [])
  for (const at of everywhere) for (const repair of repairsOf(tokenAt(tokens, at).lower)) byWord[repair]?.push(at)
  return WORD_TESTS.map((test, repair) => (test ? (byWord[repair] ?? []) : everywhere))
}

/** Most words that are remembered, of a language's hundred thousands, and their most letters: a longer one may keep its whole text in memory. */
const MOST_WORDS = 20_000
const LONGEST_WORD = 12

const REPAIRS_OF_WORDS = new Map<string, readonly number[]>()

/** The repairs that ask something of a token's word, and may mend this one. Texts have the same words again and again. */
function repairsOf(lower: string): readonly number[] {
  let repairs = REPAIRS_OF_WORDS.get(lower)
  if (!repairs) {
    repairs = WORD_TESTS.flatMap((test, repair) => (test?.(lower) ? [repair] : []))
    if (REPAIRS_OF_WORDS.size >= MOST_WORDS) REPAIRS_OF_WORDS.clear()
    if (lower.length <= LONGEST_WORD) REPAIRS_OF_WORDS.set(lower, repairs)
  }
  return repairs
}
