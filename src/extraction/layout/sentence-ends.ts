import { SUBORDINATORS } from '../../languages/en/grammar/word-classes.js'
import { COUNTRY_PHRASES } from '../../languages/en/names/countries.js'
import { GIVEN_NAMES } from '../../languages/en/names/given-names.js'
import { TITLES } from '../../languages/en/names/titles.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import type { SegmentedText, Sentence } from '../../text/segment-text.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'

/** Most words of a name and the title before it. */
const LONGEST_NAME = 6

/**
 * The sentences of a text, cut where an abbreviation ends one: its stop is the sentence's, too.
 *
 *     He works for Acme Inc. | President Jane Doe said it was late.
 *
 * Not: "Acme Inc. President Jane Doe said", "He met U.S. President Jane Doe" (the abbreviation belongs to the title).
 */
export function withAbbreviationEnds({ text, tokens, sentences }: SegmentedText): readonly Sentence[] {
  return sentences.flatMap((sentence) => {
    const pieces: Sentence[] = []
    let rest = sentence
    for (let at = sentence.first + 2; at < sentence.last - 1; at++) {
      const abbreviated = isAbbreviation(text, tokens, at) && opensClause(tokens, at + 1)
      if (!abbreviated && !(isInitial(text, tokens, at) && opensWithName(tokens, at + 1))) continue
      if (!endsClause(tokens, rest.first, at)) continue
      pieces.push({ ...rest, last: at, end: tokenAt(tokens, at).end })
      rest = { ...rest, first: at + 1, start: tokenAt(tokens, at + 1).start }
    }
    return [...pieces, rest]
  })
}

/** "Inc.", "U.S.A.", "D.C.": letters and a stop in one token, but no initial and no form of address. */
function isAbbreviation(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end, lower } = tokenAt(tokens, at)
  if (!lower.endsWith('.')) return false
  if (end - start < 3 && lower !== 'd.') return false
  return /^\p{Lu}.*\.$/su.test(text.slice(start, end)) && TITLES.get(lower) === undefined
}

/** A main clause with its verb stands before the abbreviation, and the verb takes no clause that would go on with the name. */
function endsClause(tokens: readonly Token[], first: number, at: number): boolean {
  if (SUBORDINATORS.has(tokenAt(tokens, first).lower)) return false
  const country = COUNTRY_PHRASES.longestAt(tokens, at, at + 1, () => true)
  if (country !== null && tokenAt(tokens, at - 1).lower !== 'the') return false
  for (let i = at - 1; i > first; i--) {
    const { pos, lower } = tokenAt(tokens, i)
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')))
      return !cuesOf(lower).some(({ acts }) => acts.has('c')) && !SUBORDINATORS.has(lower)
  }
  return false
}

/** A title and a name, or a name with a known given name, and right after it a verb. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at)
  if (!next.spaced || next.shape === 'lower') return false
  const title = TITLES.longestAt(tokens, at, at + 4, () => true)
  if (title === null && !GIVEN_NAMES.has(next.lower)) return false
  for (let i = at + 1; i <= at + LONGEST_NAME; i++) {
    const { pos, shape } = tokenAt(tokens, i)
    if (shape === 'lower') return i > (title?.end ?? at + 1) && (pos === 'VERB' || pos === 'AUX')
    if (shape === 'other') return false
  }
  return false
}

/** "Baby Z.": one letter and a stop behind a name. */
const isInitial = (text: string, tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\.$/u.test(text.slice(tokenAt(tokens, at).start, tokenAt(tokens, at).end)) &&
  tokenAt(tokens, at - 1).shape === 'capital'

/** Most tokens of what describes a name between commas. */
const LONGEST_APPOSITION = 12

/** "| Jane Doe, the singer's niece, recalled", "| Jane Doe said": a full name, perhaps described, and its verb; one name may be a surname. */
function opensWithName(tokens: readonly Token[], at: number): boolean {
  if (!GIVEN_NAMES.has(tokenAt(tokens, at).lower) || tokenAt(tokens, at + 1).shape !== 'capital') return false
  let end = at + 2
  while (tokenAt(tokens, end).shape === 'capital' && end < at + LONGEST_NAME) end++
  if (tokenAt(tokens, end).lower !== ',') return opensClause(tokens, at)
  const limit = end + LONGEST_APPOSITION
  for (end++; end < limit && tokenAt(tokens, end).lower !== ','; end++)
    if (tokenAt(tokens, end).pos === 'VERB') return false
  return /^(?:VERB|AUX)$/.test(tokenAt(tokens, end + 1).pos) && !tokenAt(tokens, end + 1).lower.endsWith('ing')
}
