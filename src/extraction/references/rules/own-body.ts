import { PERSON_POSSESSIVES } from '../../../languages/en/grammar/determiners.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { mentionAt } from '../discourse.js'
import type { ReferenceRule } from '../rule.js'

/**
 * "His country", "her party": the one at which the person holds a title.
 *
 *     President Bae Min-jun has praised his country's roads …
 *                                       ^^^^^^^^^^^
 * Never: "his house", a person without a title there, "their countries".
 * Source: the text's affiliations.
 */
export const ownBody: ReferenceRule = (discourse, at) => {
  const token = tokenAt(discourse.tokens, at)
  const noun = discourse.tokens[at + 1]
  if (!PERSON_POSSESSIVES.has(token.lower) || noun === undefined || noun.shape !== 'lower') return null
  const owner = mentionAt(discourse, at)
  if (owner === null) return null
  const own = discourse.facts[owner.actor]?.titles.find(
    ({ of }) => of !== null && discourse.facts[of]?.types.has(noun.lower),
  )
  if (own?.of === undefined || own.of === null) return null
  const name = discourse.actors[owner.actor]?.name ?? ''
  return {
    end: at + 2,
    actor: own.of,
    form: 'NOMINAL',
    score: 0.8,
    reason: `“${token.lower} ${noun.lower}”: where ${name} is ${own.title}`,
  }
}
