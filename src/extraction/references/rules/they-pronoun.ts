import { FORMS_OF_THEY } from '../../../languages/en/grammar/pronouns.js'
import { PLURALS_WITHOUT_S, singularOf } from '../../../languages/en/grammar/singular.js'
import { PLURAL_BODY } from '../../../languages/en/names/name-parts.js'
import { AGENT_NOUNS, PERSON_NOUNS, TITLES } from '../../../languages/en/names/titles.js'
import { VERBS_OF_ISSUING } from '../../../languages/en/speech/documents.js'
import { VERBS_BEFORE_THEY } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Token } from '../../../text/tokens/tokens.js'
import { type Discourse, mentionAt, mentionsBefore, sentenceAt } from '../discourse.js'
import type { Reference, ReferenceRule } from '../rule.js'
import { isCue, subjectVerb, verbAfter } from '../subjects.js'

/**
 * They and their where an organization of many is subject of the verb of saying before: "Republicans said they …".
 *
 *     The Houthis said they would answer.
 *                      ^^^^
 * Never: "Acme said they" (who?), after a common noun for people, where anybody else is subject: groups without a name are no actors.
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
      break
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

/** Maximum number of tokens of what stands before "they" at a sentence's start: "On Tuesday, however, [they] said". */
const OPENING = 8

/**
 * "The league suspended him. [They] said", "The league opened an inquiry, which [they] called late": the only subject before, a body; null where
 * people without a name may be meant.
 */
function bodyBefore(discourse: Discourse, at: number): Reference | null {
  const { tokens } = discourse
  const verb = subjectVerb(tokens, at, at + 1)
  const sentence = sentenceAt(discourse, at)
  if (verb === null || sentence === undefined || discourse.quotationOf[at] !== -1) return null
  const index = discourse.sentenceOf[at] ?? -1
  const inside = tokens[at - 1]?.lower === 'which'
  const opens = at <= sentence.first + OPENING && !hasVerb(tokens, sentence.first, at)
  if (!inside && (!opens || !(isCue(tokens, verb) || VERBS_OF_ISSUING.has(tokenAt(tokens, verb).lower)))) return null
  const row = discourse.bySentence[inside ? index : index - 1] ?? []
  const subjects = row.filter(({ subject, quotation, end }) => subject && quotation < 0 && end <= at)
  const [body] = subjects
  if (body === undefined || discourse.actors[body.actor]?.kind !== 'ORGANIZATION') return null
  if (subjects.some(({ actor }) => actor !== body.actor) || hasPeople(discourse, inside ? index : index - 1))
    return null
  const name = discourse.actors[body.actor]?.name ?? ''
  return {
    end: at + 1,
    actor: body.actor,
    form: 'PRONOUN',
    score: 0.6,
    reason: `they: ${name}, the only subject before`,
  }
}

/** Whether a verb stands in the tokens [from, to). */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:VERB|AUX)$/.test(tokenAt(tokens, i).pos)) return true
  return false
}

/** Whether a sentence speaks of several people without a name: a plural for people, or one that is a subject. */
function hasPeople({ tokens, reading: { sentences } }: Discourse, index: number): boolean {
  const { first = 0, last = -1 } = sentences[index] ?? {}
  for (let i = first; i <= last; i++) {
    const { pos, lower, shape } = tokenAt(tokens, i)
    if (PLURALS_WITHOUT_S.has(lower)) return true
    if (pos !== 'NOUN' || shape !== 'lower' || !lower.endsWith('s')) continue
    const one = singularOf(lower)
    if (PERSON_NOUNS.has(one) || AGENT_NOUNS.has(one) || TITLES.get(one) !== undefined) return true
    if (verbAfter(tokens, i, i + 1) !== null) return true
  }
  return false
}
