import { union, without, words } from '../../../text/word-sets.js'
import { THING_RELATIVES } from './wh-words.js'
import { COORDINATORS } from './word-classes.js'

/**
 * Coordinators and subordinators beside those of `word-classes.ts`. Source: the classes are those of Quirk et al., "A Comprehensive
 * Grammar of the English Language", 1985, chapters 13 and 14; which of them stand in a set depends on what else may stand at its place,
 * and was chosen by hand for agency news.
 */

/** Coordinators that join nouns and adjectives. */
export const PHRASE_COORDINATORS = words('and or')
/** Coordinators between subjects. */
export const SUBJECT_COORDINATORS = words('and or nor')
/** Words before the last of several who speak together: "Doe [and] Roe", "neither Doe [nor] Roe", "Doe along [with] Roe", "Doe as well [as] Roe". */
export const SPEAKER_COORDINATORS = union(SUBJECT_COORDINATORS, words('& with as'))
/** What stands before the first of them: "[both] Doe and Roe". */
export const CORRELATIVES = words('both either neither')
/** Conjunctions of several words that add somebody: "Doe[, along with] Roe". */
export const ADDING_CONJUNCTIONS: ReadonlySet<string> = new Set(['along with', 'together with', 'as well as'])
/** Coordinators that join clauses. */
export const CLAUSE_COORDINATORS = without(COORDINATORS, words('or'))
/** Words before a subordinator that opens a sentence: "[even] if", "[but] when". */
export const BEFORE_SUBORDINATORS = words('even just but and')

/** Conditions: "unless" and "if". */
export const CONDITIONALS = words('unless if')
/** What a day is followed by that belongs to a clause: "two days [after] it signed". */
export const AFTER_AND_BEFORE = words('after before')
/** What else happens at the time of the speaking. */
const TEMPORAL = union(AFTER_AND_BEFORE, words('when while'))
/** Subordinators of time that end the description of a source. */
export const TIMES_AFTER_SOURCES = union(TEMPORAL, words('during'))
/** Subordinators of the occasion on which something was said. */
export const OCCASIONS = union(TEMPORAL, words('as'))
/** Subordinators of time whose clause is not yet what was said. */
export const TIME_SUBORDINATORS = union(OCCASIONS, words('since until'))
/** Words that open what goes on after "…, she said": it belongs to the saying and not to what was said. */
export const ADJUNCT_OPENERS = union(OCCASIONS, words('since though although according'))

/** Subordinators that are tagged as prepositions, after which a name is a subject. */
export const PREPOSITION_LIKE = words(
  'as that after before while since until although though because if when where whereas unless once',
)
/** Subordinators that open a sentence before its main clause. */
export const SENTENCE_OPENERS = union(
  AFTER_AND_BEFORE,
  words('although as because if once since though when whenever whereas while'),
)
/** Words that begin a clause and stand before no noun alone, as "after" and "before" do. */
export const CLAUSE_SUBORDINATORS = union(CONDITIONALS, words('because although though whereas while'))
/** Subordinators that tell when, why or although somebody was thanked or cited; a condition belongs to what is warned of or offered. */
export const CLOSING_SUBORDINATORS = words('because while although though when whereas until')

/** Subordinators that set one speaker's words against another's: "said it was late, [while] Roe said". */
export const CONTRASTS = words('while whereas although though')
/** Words that open a clause beside the main one: what stands after them is not aimed at. */
export const LEAVING_WORDS = union(
  THING_RELATIVES,
  words('without who whom whose because after before while when as since until despite amid although where'),
)
/** Words before a verb's subject that make it a clause inside another. */
export const INNER_SUBJECT_OPENERS = union(THING_RELATIVES, words('who if when while because'))
/** Words and marks that end the clause of a pronoun's antecedent. */
export const CLAUSE_ENDS = union(INNER_SUBJECT_OPENERS, words(', ; : and but after before as'))
/** Words after a comma that end the description of a source. */
export const DESCRIPTION_ENDS = words('which but as according speaking')
/** Words before examples of several people: "critics, [including] Doe". Quirk et al., 17.73 (exemplification). */
export const EXAMPLE_OPENERS: ReadonlySet<string> = new Set(['including', 'like', 'such as', 'among them', 'notably'])
/** Those behind which the examples are no more than some of the people meant, unless a comma sets them off. */
export const CLOSE_OPENERS = words('including like')
/** Words after a comma that go on with a list or describe its last thing; "which" and "where" tell as often what the reporter knows of it. */
export const LIST_CONTINUERS = words('including such whose who known called named formerly')

/** Words before "thank you" that begin a clause: "we won, [so] thank you". */
export const BEFORE_THANKS = union(COORDINATORS, words('so well oh'))

/** Adverbs between commas that join a sentence to the one before: ", [however], it rained". Quirk et al., 8.134. */
export const CONJUNCTS = words(
  'however meanwhile nevertheless nonetheless moreover furthermore therefore thus hence instead otherwise',
)
/** What may stand before a participle at a sentence's start: "[despite] backing it", "[without] naming her". */
export const FRONTING_WORDS = words(
  'despite without while when by in after before since although though besides upon on',
)

/** Words that may stand before the subject of a clause without "that": subordinators, prepositions, and adverbs that focus. */
export const BEFORE_SUBJECTS = words(`
  there if when while although though because as in on at by for with without neither both either after before since until unless
  despite even only just also not once under from during`)
/** Conjunctions that may stand before the subject of a content's main clause. */
export const CONTENT_LEADS = words('that but and')

/** Conjunctions and signs that some texts make look like adverbs or nouns: no noun phrase begins with them. */
export const NEVER_FIRST_IN_PHRASES = words("when where why how as yet which ago o'clock o’clock ― ~ • | ·")
