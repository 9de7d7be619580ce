import { PEOPLE_SUFFIXES } from '../../../languages/en/grammar/suffixes.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { type Discourse, mentionAt, mentionsBefore, type PlacedMention } from '../discourse.js'
import type { ReferenceRule } from '../rule.js'
import { verbAfter } from '../subjects.js'

/** Number of sentences back in which the person is searched for. */
const REACH = 2

/**
 * "The" and a demonym in the singular that does something: the person who was last subject.
 *
 *     Olympic champion Kari Roe felt cheated. “…,” the Norwegian wrote.
 *                      ^^^^^^^^                    ^^^^^^^^^^^^^
 * Never: "the French said" (a people), "the Norwegian champion", where nobody was subject near.
 * Source: general knowledge of how sports and agency news vary names.
 */
export const demonymNominal: ReferenceRule = (discourse, at) => {
  const { tokens } = discourse
  if (tokenAt(tokens, at).lower !== 'the') return null
  const demonym = mentionAt(discourse, at + 1)
  if (demonym?.form !== 'DEMONYM' || demonym.first !== at + 1 || demonym.end !== at + 2) return null
  if (PEOPLE_SUFFIXES.test(tokenAt(tokens, at + 1).lower) || verbAfter(tokens, at, at + 2) === null) return null
  // "The Russian demands that": a noun, though it looks like a verb once its tag is mended.
  const next = tokenAt(discourse.reading.tokens, at + 2)
  if (/^[,(]$/.test(next.lower) || next.pos === 'NOUN') return null
  const person = lastPerson(discourse, at)
  if (person === null) return null
  const name = discourse.actors[person.actor]?.name ?? ''
  const word = discourse.reading.text.slice(tokenAt(tokens, at + 1).start, tokenAt(tokens, at + 1).end)
  return {
    end: at + 2,
    actor: person.actor,
    form: 'NOMINAL',
    score: 0.65,
    reason: `“the ${word}”: ${name}, who was subject before`,
  }
}

function lastPerson(discourse: Discourse, at: number): PlacedMention | null {
  for (const link of mentionsBefore(discourse, at, REACH))
    if (link.subject && discourse.actors[link.actor]?.kind === 'PERSON') return link
  return null
}
