import { COUNTRY_PHRASES } from '../../languages/en/names/countries.js'
import { KIND_NOUNS } from '../../languages/en/questions/function-words.js'
import { isPolitePrefix } from '../words/polite-prefixes.js'
import type { Word } from '../words/words.js'
import { isFunctionWord, isKnownWord, type NameSpan } from './name-spans.js'

const isDemonym = (words: string): boolean => COUNTRY_PHRASES.get(words)?.form === 'DEMONYM'

/** Adds the names that no known actor has: capitalized words. */
export function withUnknown(words: readonly Word[], spans: readonly NameSpan[]): NameSpan[] {
  const found = [...spans]
  const isName = (at: number): boolean => {
    const word = words[at]
    return (
      word !== undefined &&
      !word.isQuoted &&
      word.isCapital &&
      word.key.length > 1 &&
      !isFunctionWord(word) &&
      !isKnownWord(word) &&
      // The first word of a sentence is capitalized anyway.
      !(at === 0 && isPolitePrefix(word.lower)) &&
      !spans.some(({ first, end }) => first <= at && at < end)
    )
  }
  // If nearly every word is capitalized, capitals do not mark names.
  const isTitled = words.filter(({ isCapital }) => !isCapital).length < words.length / 4
  for (let at = isTitled ? words.length : 0; at < words.length; at++) {
    let end = at
    while (isName(end)) end++
    if (end === at) continue
    // "Irish Patients' Union": a name of which a part names somebody else.
    while (words[end]?.isCapital && KIND_NOUNS.has(words[end]?.lower ?? '')) end++
    const before = found.findIndex((span) => span.end === at && isDemonym(span.party.words))
    const first = before === -1 ? at : (found.splice(before, 1)[0]?.first ?? at)
    const text = words
      .slice(first, end)
      .map((word) => word.text)
      .join(' ')
    found.push({ first, end, party: { words: text, how: 'UNKNOWN', actors: [] } })
    at = end
  }
  return found.sort((a, b) => a.first - b.first)
}
