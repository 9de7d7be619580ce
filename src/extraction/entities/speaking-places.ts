import { PREPOSITION_LIKE } from '../../languages/en/grammar/conjunctions.js'
import { POLITIES } from '../../languages/en/names/places.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import { A_PLACE } from './find.js'
import { type NameSearch, nameText } from './name-search.js'

/**
 * Makes organizations of places that are no countries where they speak, or their government does: the government of a state or town.
 *
 *     Ohio announced that …; the city of Salem has since said; Salem's government said
 *     ^^^^                       ^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^
 * Never: "in Ohio said", "an Ohio court".
 */
export function letPlacesSpeak(search: NameSearch): void {
  search.finds.forEach((find, index) => {
    if (find.kind !== 'NOBODY' || find.reason !== A_PLACE) return
    const end = governmentEnd(search, find.end)
    if (!speaks(search, end)) return
    const first = polityStart(search, find.first)
    const before = search.tokens[first - 1]
    if (first === find.first && before?.pos === 'ADP' && !PREPOSITION_LIKE.has(before.lower)) return
    if (/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(before?.pos ?? '') || before?.lower === ',') return
    search.taken.fill(index + 1, first, find.first)
    search.taken.fill(index + 1, find.end, end)
    search.finds[index] = {
      ...find,
      first,
      end,
      kind: 'ORGANIZATION',
      form: end > find.end ? 'METONYM' : 'NAME',
      name: nameText(search, first, find.end),
      score: 0.6,
      reason: 'a place that speaks',
    }
  })
}

/** "Salem['s government]", "the Salem [government]": the end of the noun for those who govern a place; else that of the place. */
function governmentEnd({ tokens }: NameSearch, placeEnd: number): number {
  const noun = tokens[placeEnd]?.lower === "'s" ? placeEnd + 1 : placeEnd
  return tokens[noun]?.lower === 'government' ? noun + 1 : placeEnd
}

/** Maximum number of auxiliaries and adverbs before the verb ("had not yet said"). */
const MOST_AUXILIARIES = 4

function speaks({ tokens }: NameSearch, at: number): boolean {
  let verb = at
  while (verb < at + MOST_AUXILIARIES && /^(?:AUX|ADV|PART)$/.test(tokenAt(tokens, verb).pos)) verb++
  if (tokens[verb]?.pos !== 'VERB') return false
  const plans = tokens[verb + 1]?.lower === 'to'
  return cuesOf(tokenAt(tokens, verb).lower).some(
    ({ acts }) => acts.has('c') || acts.has('d') || (plans && acts.has('i')),
  )
}

/** "the [city of] Salem": where the noun for what the place is begins. */
function polityStart({ tokens }: NameSearch, first: number): number {
  const noun = tokens[first - 2]
  return tokens[first - 1]?.lower === 'of' && noun !== undefined && POLITIES.has(noun.lower) ? first - 2 : first
}
