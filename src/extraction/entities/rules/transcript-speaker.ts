import { OPENING_WORDS } from '../../../languages/en/names/common-words.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { INTERVIEW_LABELS } from '../../../languages/en/speech/labels.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isFree, type NameSearch } from '../name-search.js'
import { inTitleCase, personFind } from '../names/person-find.js'
import type { NameRule } from '../rule.js'

/** Most tokens of a label: "ROEBY (voice-over)". */
const LONGEST_LABEL = 8
/** Number of sentences on either side that are searched for another label. */
const NEAR = 12

/**
 * A surname in capitals that labels a turn of a transcript, where another such label stands near.
 *
 *     ROEBY (voice-over): The trains stopped.      ST: Why?
 *     ^^^^^                                        ^^
 * Never: "QUESTION: …", "HOST: …" (nobody's name), a line that stands alone ("NOTE: …"), initials of a name in the text ("JD: …").
 * Source: transcripts as printed by broadcasters.
 */
export const transcriptSpeaker: NameRule = (search, at) => {
  if (!isFree(search, at) || !isLabel(search, at) || initialsIn(search).has(tokenAt(search.tokens, at).lower))
    return null
  const sentence = search.sentenceOf[at] ?? -1
  for (let near = Math.max(0, sentence - NEAR); near <= sentence + NEAR; near++) {
    const first = search.reading.sentences[near]?.first ?? -1
    if (near === sentence || !opensInCapitals(search, first)) continue
    const find = personFind(search, at, at + 1, 0.6, 'a name in capitals that labels what is said')
    return { ...find, name: inTitleCase(find.name) }
  }
  return null
}

/** One word in capitals that is no office and nobody's side, before a colon or a bracket and a colon. */
const isLabel = (search: NameSearch, at: number): boolean => {
  const { lower } = tokenAt(search.tokens, at)
  return (
    opensInCapitals(search, at) &&
    /^[:(]$/.test(tokenAt(search.tokens, at + 1).lower) &&
    !INTERVIEW_LABELS.has(lower) &&
    !OPENING_WORDS.has(lower) &&
    TITLES.get(lower) === undefined
  )
}

const INITIALS = new WeakMap<NameSearch, ReadonlySet<string>>()

/** The initials of all two and three capitalised words in a row, in lower case; found once per text. */
function initialsIn(search: NameSearch): ReadonlySet<string> {
  const known = INITIALS.get(search)
  if (known) return known
  const initials = new Set<string>()
  let two = ''
  for (const { shape, lower } of search.tokens) {
    const letter = lower.charAt(0)
    if (shape === 'capital' && two !== '') initials.add(two.slice(-1) + letter).add(two + letter)
    two = shape === 'capital' ? two.slice(-1) + letter : ''
  }
  INITIALS.set(search, initials)
  return initials
}

/** True where a paragraph opens with a label in capitals. */
function opensInCapitals({ tokens, reading }: NameSearch, at: number): boolean {
  const { shape, start, lower } = tokenAt(tokens, at)
  if (shape !== 'upper' || lower.length < 2) return false
  if (start > 0 && !/[\n\r]\s*$/.test(reading.text.slice(Math.max(0, start - 4), start))) return false
  for (let i = at + 1; i <= at + LONGEST_LABEL; i++) {
    const token = tokenAt(tokens, i)
    if (token.lower === ':') return true
    if (token.lower === '(') {
      while (i <= at + LONGEST_LABEL && tokenAt(tokens, i).lower !== ')') i++
    } else if (token.shape === 'lower' || token.shape === 'capital') return false
  }
  return false
}
