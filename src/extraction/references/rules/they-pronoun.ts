import { tokenAt } from '../../../text/token-at.js'
import { mentionAt, mentionsBefore } from '../discourse.js'
import type { ReferenceRule } from '../rule.js'

/** Organizations whose names are plural, or that stand as their members. */
const PLURAL = /(?:s|taliban|police|hamas|people)$/i
const SAYING =
  /^(?:said|says|say|announced|claimed|insisted|argued|promised|vowed|believe|believed|hoped|warned|denied|added|stated)$/

/**
 * They and their where an organization of many is subject of the verb of saying before: "Republicans said they …".
 *
 *     The Houthis said they would answer.
 *                      ^^^^
 * Never: "Acme said they" (who?), after a common noun, across sentences: groups without a name are no actors.
 * Source: general knowledge; of the plural pronouns of news few mean a named body.
 */
export const theyPronoun: ReferenceRule = (discourse, at) => {
  const token = tokenAt(discourse.tokens, at)
  if (!/^(?:they|their|them)$/.test(token.lower) || mentionAt(discourse, at) !== null) return null
  for (const link of mentionsBefore(discourse, at, 0)) {
    if (link.end > at || !link.subject || discourse.actors[link.actor]?.kind !== 'ORGANIZATION') continue
    const words = tokenAt(discourse.tokens, link.end - 1).lower
    if (!PLURAL.test(words) || link.end + 4 < at || !SAYING.test(tokenAt(discourse.tokens, link.end).lower)) return null
    const name = discourse.actors[link.actor]?.name ?? ''
    return {
      end: at + 1,
      actor: link.actor,
      form: 'PRONOUN',
      score: 0.65,
      reason: `${token.lower}: ${name}, who said it`,
    }
  }
  return null
}
