import { PREPOSITION_LIKE } from '../../languages/en/grammar/conjunctions.js'
import { POLITIES } from '../../languages/en/names/places.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/token-at.js'
import { A_PLACE } from './find.js'
import { type NameSearch, nameText } from './name-search.js'

/**
 * Makes organizations of places that are no countries where they speak: the government of a state or town.
 *
 *     Ohio announced that …; the city of Salem said
 *     ^^^^                       ^^^^^^^^^^^^^
 * Never: "in Ohio said", "an Ohio court".
 */
export function letPlacesSpeak(search: NameSearch): void {
  search.finds.forEach((find, index) => {
    if (find.kind !== 'NOBODY' || find.reason !== A_PLACE || !speaks(search, find.end)) return
    const first = polityStart(search, find.first)
    const before = search.tokens[first - 1]
    if (first === find.first && before?.pos === 'ADP' && !PREPOSITION_LIKE.has(before.lower)) return
    if (/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(before?.pos ?? '') || before?.lower === ',') return
    search.taken.fill(index + 1, first, find.first)
    search.finds[index] = {
      ...find,
      first,
      kind: 'ORGANIZATION',
      name: nameText(search, first, find.end),
      score: 0.6,
      reason: 'a place that speaks',
    }
  })
}

const speaks = ({ tokens }: NameSearch, at: number): boolean => {
  const verb = /^(?:AUX|ADV)$/.test(tokenAt(tokens, at).pos) ? at + 1 : at
  return tokens[verb]?.pos === 'VERB' && cuesOf(tokenAt(tokens, verb).lower).some(({ acts }) => acts.has('c'))
}

/** "the [city of] Salem": where the noun for what the place is begins. */
function polityStart({ tokens }: NameSearch, first: number): number {
  const noun = tokens[first - 2]
  return tokens[first - 1]?.lower === 'of' && noun !== undefined && POLITIES.has(noun.lower) ? first - 2 : first
}
