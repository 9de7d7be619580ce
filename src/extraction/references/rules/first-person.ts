import { SINGULAR_FIRST_PERSON } from '../../../languages/en/grammar/pronouns.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { mentionAt } from '../discourse.js'
import type { ReferenceRule } from '../rule.js'
import { speakerOf } from '../speaker-of.js'

/**
 * I, me, my: whoever is quoted.
 *
 *     “I was asked,” said Roe, “and they thanked me.”
 *      ^                                         ^^
 * Never: outside quotations, where nobody named stands beside the quotation, "we", who may be anybody with them.
 * Source: general knowledge.
 */
export const firstPerson: ReferenceRule = (discourse, at) => {
  const { lower } = tokenAt(discourse.tokens, at)
  const quotation = discourse.quotationOf[at] ?? -1
  if (quotation < 0 || !SINGULAR_FIRST_PERSON.has(lower) || mentionAt(discourse, at) !== null) return null
  const actor = speakerOf(discourse, quotation)
  if (actor === null) return null
  const name = discourse.actors[actor]?.name ?? ''
  return { end: at + 1, actor, form: 'PRONOUN', score: 0.7, reason: `${lower}: ${name}, who is quoted` }
}
