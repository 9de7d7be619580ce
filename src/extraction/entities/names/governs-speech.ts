import { PARTICIPLES_OF_PEOPLE } from '../../../languages/en/grammar/verb-forms.js'
import { BE } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { BEFORE_SPEAKING } from '../../../languages/en/speech/phases.js'
import { VERBS_OF_SURNAMES } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Token } from '../../../text/tokens/tokens.js'

/** Maximum length, in tokens, of what stands between commas after a name. */
const INSERTION = 6
/** Maximum number of auxiliaries and adverbs before a verb ("has not yet said"). */
const MOST_AUXILIARIES = 4
/** Maximum number of tokens from a verb to the infinitive after it ("took to the airwaves to say"). */
const LONGEST_TURN = 6

/**
 * Whether a name that ends before the token `at` is the subject of a verb by which people speak, or of what is said of people, or of a verb of speech with the words before
 * it that say how it begins, goes on, is done or is still to come.
 *
 *     … [said] · …, for her part, [was quick to stress] · … [has yet to comment] · … [texted to say] · … [was quoted]
 */
export function governsSpeech(tokens: readonly Token[], at: number): boolean {
  const first = afterInsertion(tokens, at)
  let verb = first
  while (verb < first + MOST_AUXILIARIES && isAuxiliary(tokenAt(tokens, verb))) verb++
  const { lower } = tokenAt(tokens, verb)
  if (VERBS_OF_SURNAMES.has(lower) || (lower === 'say' && verb > first)) return true
  if (tokenAt(tokens, verb + 1).lower === 'that' && tokenAt(tokens, verb).pos === 'VERB' && speaks(lower)) return true
  if (PARTICIPLES_OF_PEOPLE.has(lower)) return BE.has(tokenAt(tokens, first).lower)
  for (let to = verb; to < verb + LONGEST_TURN && tokenAt(tokens, to).pos !== 'PUNCT'; to++) {
    if (tokenAt(tokens, to).lower === 'to' && speaks(tokenAt(tokens, to + 1).lower))
      return BEFORE_SPEAKING.has(lower) || BEFORE_SPEAKING.has(tokenAt(tokens, to - 1).lower)
  }
  return false
}

const isAuxiliary = ({ pos, lower }: Token): boolean => /^(?:AUX|ADV|PART)$/.test(pos) && lower !== 'to'

const speaks = (verb: string): boolean => cuesOf(verb).some(({ acts }) => acts.has('q') || acts.has('c'))

/** The token after words between commas that stand beside a name: ", for his part,", ", 34,". What names others may be a list. */
function afterInsertion(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== ',') return at
  for (let i = at + 1; i <= at + INSERTION; i++) {
    const { lower, pos, shape } = tokenAt(tokens, i)
    if (lower === ',') return i + 1
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX' || shape === 'capital' || shape === 'upper') return at
  }
  return at
}
