import { DEALING_CONTEXTS, PLACE_CONTEXTS } from '../../languages/en/grammar/prepositions.js'
import type { Token } from '../../text/tokens/tokens.js'
import { type NameSearch, sentenceStart } from './name-search.js'

/**
 * The confidence that a capital or seat of government stands for the government: high if it acts ("Valletta said") or possesses ("Beijing's
 * capabilities"), low if something merely happens there ("in Valletta").
 */
export function metonymScore(
  search: NameSearch,
  first: number,
  end: number,
  country: string,
  form: 'CAPITAL' | 'GOVERNMENT',
): { readonly score: number; readonly reason: string } {
  if (form === 'GOVERNMENT') return { score: 0.9, reason: `seat of the government of ${country}` }
  const next = search.tokens[end]
  const article = search.tokens[first - 1]?.lower === 'the'
  const before = first > sentenceStart(search, first) ? search.tokens[first - (article ? 2 : 1)] : undefined
  const word = before?.lower ?? ''
  if (before?.pos === 'ADP' && PLACE_CONTEXTS.has(word))
    return { score: 0.3, reason: `capital of ${country}, as a place` }
  if (next?.lower === "'s") return { score: 0.85, reason: `capital of ${country}, which possesses` }
  if (next && isPredicate(next)) return { score: 0.9, reason: `capital of ${country}, which acts` }
  if (DEALING_CONTEXTS.has(word)) return { score: 0.7, reason: `capital of ${country}, which is dealt with` }
  return { score: 0.5, reason: `capital of ${country}` }
}

const isPredicate = (token: Token): boolean =>
  (token.pos === 'VERB' && !token.lower.endsWith('ing')) || token.pos === 'AUX'
