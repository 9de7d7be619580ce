import { FORMS_OF_THEY } from '../../../languages/en/grammar/pronouns.js'
import { PLURAL_BODY } from '../../../languages/en/names/name-parts.js'
import { VERBS_BEFORE_THEY } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/token-at.js'
import { type Discourse, mentionAt, mentionsBefore, sentenceAt } from '../discourse.js'
import type { Reference, ReferenceRule } from '../rule.js'
import { isCue, subjectVerb } from '../subjects.js'

/**
 * They and their where an organization of many is subject of the verb of saying before: "Republicans said they …".
 *
 *     The Houthis said they would answer.
 *                      ^^^^
 * Never: "Acme said they" (who?), after a common noun, across sentences where anybody else is subject: groups without a name are no actors.
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
  return bodyBefore(discourse, at)
}

/** "The league suspended him. [They] said": the only subject of the sentence before, a body; null where a common noun in the plural may be meant. */
function bodyBefore(discourse: Discourse, at: number): Reference | null {
  const { tokens } = discourse
  const verb = subjectVerb(tokens, at, at + 1)
  const sentence = sentenceAt(discourse, at)
  if (verb === null || !isCue(tokens, verb) || sentence === undefined || at > sentence.first + 1) return null
  const index = discourse.sentenceOf[at] ?? -1
  const subjects = (discourse.bySentence[index - 1] ?? []).filter(({ subject, quotation }) => subject && quotation < 0)
  const [body] = subjects
  if (body === undefined || discourse.actors[body.actor]?.kind !== 'ORGANIZATION') return null
  if (subjects.some(({ actor }) => actor !== body.actor) || hasPlural(discourse, index - 1)) return null
  const name = discourse.actors[body.actor]?.name ?? ''
  return {
    end: at + 1,
    actor: body.actor,
    form: 'PRONOUN',
    score: 0.6,
    reason: `they: ${name}, the only subject before`,
  }
}

/** Whether a sentence holds a common noun in the plural. */
function hasPlural({ tokens, reading: { sentences } }: Discourse, index: number): boolean {
  const { first = 0, last = -1 } = sentences[index] ?? {}
  for (let i = first; i <= last; i++) {
    const { pos, lower, shape } = tokenAt(tokens, i)
    if (pos === 'NOUN' && shape === 'lower' && (lower.endsWith('s') || lower === 'people')) return true
  }
  return false
}
