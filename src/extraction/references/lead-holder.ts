import type { Gender } from '../../languages/en/names/given-names.js'
import type { Discourse, PlacedMention } from './discourse.js'

/** Maximum number of sentences at the beginning of a text in which an office may stand for somebody named later. */
const LEAD = 3
/** Number of sentences after it in which the name must come. */
const AHEAD = 2

/**
 * Whoever a lead speaks of by office alone: the first person named in the sentences after it, as a subject, without an office of their own.
 *
 *     Ontario's premier has told pupils that … Moira Kell was speaking in Barrie.
 *     ^^^^^^^^^^^^^^^^^                        ^^^^^^^^^^
 * Never: where two people are named there, or where the name has an office that the lead does not give.
 * Source: the style of British papers, which hold back the name.
 */
export function leadHolder(discourse: Discourse, at: number, gender: Gender | null): number | null {
  const sentence = discourse.sentenceOf[at] ?? -1
  if (sentence >= LEAD || personsIn(discourse, sentence).length > 0) return null
  for (let s = sentence + 1; s <= sentence + AHEAD; s++) {
    const [first, ...more] = personsIn(discourse, s)
    if (first === undefined) continue
    if (!first.subject || more.some(({ actor }) => actor !== first.actor)) return null
    const facts = discourse.facts[first.actor]
    const known = facts?.gender ?? null
    const other = gender !== null && known !== null && known !== gender
    return facts === undefined || facts.titles.length > 0 || other || isNamedBefore(discourse, first, s)
      ? null
      : first.actor
  }
  return null
}

/** The people whom a sentence names in full or by a part of their names. */
const personsIn = ({ bySentence, actors }: Discourse, sentence: number): PlacedMention[] =>
  (bySentence[sentence] ?? []).filter(({ actor, form }) => form === 'NAME' && actors[actor]?.kind === 'PERSON')

/** Whether somebody is named in the sentences before already, as in a headline. */
const isNamedBefore = ({ bySentence }: Discourse, { actor }: PlacedMention, sentence: number): boolean =>
  bySentence.slice(0, sentence).some((row) => row.some((link) => link.actor === actor))
