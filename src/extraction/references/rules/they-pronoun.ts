import { FORMS_OF_THEY } from '../../../languages/en/grammar/pronouns.js'
import { PLURAL_BODY } from '../../../languages/en/names/name-parts.js'
import { VERBS_BEFORE_THEY } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/token-at.js'
import { mentionAt, mentionsBefore } from '../discourse.js'
import type { ReferenceRule } from '../rule.js'

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
  if (!FORMS_OF_THEY.has(token.lower) || mentionAt(discourse, at) !== null) return null
  for (const link of mentionsBefore(discourse, at, 0)) {
    if (link.end > at || !link.subject || discourse.actors[link.actor]?.kind !== 'ORGANIZATION') continue
    const words = tokenAt(discourse.tokens, link.end - 1).lower
    if (
      !PLURAL_BODY.test(words) ||
      link.end + 4 < at ||
      !VERBS_BEFORE_THEY.has(tokenAt(discourse.tokens, link.end).lower)
    )
      return null
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
