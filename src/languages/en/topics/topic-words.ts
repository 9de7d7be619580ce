import { union, words } from '../../../text/word-sets.js'
import { singularOf } from '../grammar/singular.js'
import { SPOKESPEOPLE } from '../names/officials.js'

/**
 * Words that decide on topics, lower case. Source: general knowledge of English determiners (Quirk et al., 5.10–5.25) and of what nouns
 * of the test corpus tell nothing alone.
 */

/** Determiners, quantifiers, and adjectives that place a thing in time or among others: no topic begins with one. */
const TOPIC_DETERMINERS = words(`
  the a an this that these those my your his her its our their whose all any both each either enough every few fewer half less least
  lots many more most much neither no none several some such what which one two three four five six seven eight nine ten eleven twelve
  dozen dozens hundred hundreds thousand thousands million millions billion billions trillion first second third last next additional
  another certain current different entire further latest main new other overall own particular previous recent same total various whole`)

/** Nouns that tell nothing, whatever adjective stands before them: "a large number", "a long way". */
const VAGUE_NOUNS = words(`
  addition amount anything basis bit case century couple day decade end everything example extent fact half hour instance kind lot
  majority matter minute moment month morning need night nothing number order part percent percentage period pair piece place point
  process quarter range rate reason regard rest result second set side something sort step term thing time today total type view way
  week weekend year yesterday`)

/** Nouns for whoever speaks or is spoken of: nothing alone, but a topic with another word ("young people"). */
const PERSON_NOUNS_OF_TOPICS = union(
  SPOKESPEOPLE,
  words(`
  adult boy child colleague everyone expert girl guy human individual lady leader man member official others people person reporter
  resident someone somebody source woman`),
)

/** Whether a word says so little before a noun that the topic begins after it: "more weapons", "recent talks". */
export const isOpener = (word: string): boolean => TOPIC_DETERMINERS.has(word)

/**
 * Whether a noun makes a topic.
 * @param noun in the singular
 * @param before what stands before it in the topic: nothing, an adjective or the like, or a noun
 */
export function isTopical(noun: string, before: 'NOTHING' | 'ADJECTIVE' | 'NOUN'): boolean {
  if (before === 'NOUN') return true
  return (
    !VAGUE_NOUNS.has(noun) &&
    !TOPIC_DETERMINERS.has(noun) &&
    (before === 'ADJECTIVE' || !PERSON_NOUNS_OF_TOPICS.has(noun))
  )
}

/**
 * A topic's name, as it is stored and as it is searched: lower case, without what only opens a phrase, its last noun in the singular.
 * "The Weapons" → "weapon", "artillery shells" → "artillery shell".
 * @param phrase words parted by white space
 */
export function topicName(phrase: string): string {
  const all = phrase.trim().toLowerCase().replaceAll('’', "'").split(/\s+/)
  const first = all.findIndex((word) => !isOpener(word))
  const kept = first < 0 ? all.slice(-1) : all.slice(first)
  return [...kept.slice(0, -1), singularOf(kept.at(-1) ?? '')].join(' ')
}
