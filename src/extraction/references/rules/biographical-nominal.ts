import { BIOGRAPHICAL_MODIFIERS } from '../../../languages/en/names/officials.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Discourse } from '../discourse.js'
import { mentionAt, type PlacedMention } from '../discourse.js'
import type { ReferenceRule } from '../rule.js'
import { unnamedPersonAt } from '../unnamed.js'

/**
 * "The" and a description that tells of somebody's life, as a subject: the only person who was subject in the sentence before.
 *
 *     Coach Karl Quimble led the team. The former goalkeeper was named assistant in 2001. The 45-year-old singer said
 *                                      ^^^^^^^^^^^^^^^^^^^^^                              ^^^^^^^^^^^^^^^^^^^^^^
 * Never: "the driver said", which may be anybody; where two people were named.
 * Source: general knowledge of how features vary names.
 */
export const biographicalNominal: ReferenceRule = (discourse, at) => {
  const { tokens } = discourse
  if (tokenAt(tokens, at).lower !== 'the' || mentionAt(discourse, at) !== null) return null
  const described = tokenAt(tokens, at + 1).lower
  if (!BIOGRAPHICAL_MODIFIERS.has(described) && !AGE.test(described)) return null
  const person = unnamedPersonAt(tokens, at)
  const before = person === null ? null : onlySubject(discourse, at)
  if (person === null || before === null) return null
  const { gender = null } = discourse.facts[before.actor] ?? {}
  if (gender !== null && person.gender !== null && gender !== person.gender) return null
  const name = discourse.actors[before.actor]?.name ?? ''
  return {
    end: person.end,
    actor: before.actor,
    form: 'NOMINAL',
    score: 0.65,
    reason: `“the ${described} …”: ${name}, who was subject before`,
  }
}

/** "45-year-old", or the number that begins it. */
const AGE = /^\d{1,2}(?:-year-old)?$/

/** The person who was subject in the sentence before, if nobody else is named there. */
function onlySubject({ sentenceOf, bySentence, actors }: Discourse, at: number): PlacedMention | null {
  const people = (bySentence[(sentenceOf[at] ?? 0) - 1] ?? []).filter(({ actor }) => actors[actor]?.kind === 'PERSON')
  const [first] = people
  return first?.subject === true && people.every(({ actor }) => actor === first.actor) ? first : null
}
