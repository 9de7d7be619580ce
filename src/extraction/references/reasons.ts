import { CAUSE_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'

/** Maximum number of tokens between a verb and the name of its object: "accused the Polish prime minister Jane Doe of". */
const REACH = 6

/**
 * True if the token `link` introduces the reason for which somebody is thanked, praised or blamed: "thanked the judge [for] her patience",
 * "accused the union [of] lying". Then it is a complement of the verb, not of the noun before it.
 * @param object a token of the verb's object
 */
export function opensWhatFor(tokens: readonly Token[], link: number, object: number): boolean {
  const word = tokenAt(tokens, link).lower
  if (!CAUSE_PREPOSITIONS.has(word)) return false
  for (let i = object - 1; i >= 0 && i >= object - REACH; i--) {
    const token = tokenAt(tokens, i)
    const cues = cuesOf(token.lower)
    if (cues.some(({ acts }) => acts.has(word === 'of' ? 'o' : 'f'))) return true
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(token.pos)) return false
  }
  return false
}
