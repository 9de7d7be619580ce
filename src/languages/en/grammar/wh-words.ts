import { union, without, words } from '../../../text/word-sets.js'
import { RELATIVES } from './word-classes.js'

/**
 * Words that open relative clauses and questions. Source: the classes are those of Quirk et al., "A Comprehensive Grammar of the English
 * Language", 1985, chapters 15 and 17; which words stand in a set was chosen by hand for agency news. A set leaves out what opens other
 * clauses at its place.
 */

/** Relatives of people, which never go on a list of things. */
export const PERSON_RELATIVES = words('who whose')
/** Relatives that describe a source right behind it. */
export const SOURCE_RELATIVES = union(PERSON_RELATIVES, words('whom'))
/** Relatives that may take up a thing or a whole clause. */
export const THING_RELATIVES = words('that which')
/** Relatives that may be subjects. */
export const SUBJECT_RELATIVES = union(THING_RELATIVES, words('who'))
/** Relatives before a verb of the relative clause's own; "whom" has another subject behind it. */
export const RELATIVES_BEFORE_VERBS = without(RELATIVES, words('whom'))
/** Relatives after a comma, where "that" is none. */
export const NONRESTRICTIVE_RELATIVES = without(RELATIVES, words('that'))
/** Relatives after a comma that describe the source before it. */
export const DESCRIBING_RELATIVES = without(NONRESTRICTIVE_RELATIVES, words('whom'))
/** Relatives after a comma that describe a place, a time or a name. */
export const INSERTING_RELATIVES = words('where when which who')
/** Relatives, interrogative or not, of which a clause inside another has lost its subject: "the bank [that] he said had failed". */
export const EXTRACTED_RELATIVES = union(SUBJECT_RELATIVES, words('what'))

/** Wh-words that a question's subject begins with. */
export const INTERROGATIVE_SUBJECTS = words('who what which whose')
/** Determiners of a question that ask for one of a kind: "what position", "which minister". */
export const INTERROGATIVE_DETERMINERS = words('what which')
/** All that a noun may follow: "whose plan", too. */
export const QUESTIONED_DETERMINERS = union(INTERROGATIVE_DETERMINERS, words('whose'))
/** Wh-words that open the thing that is explained: "explained [how] it failed". */
export const EXPLAINING_WORDS = words('what how why')

/** Words that open a reported question without "which". */
const QUESTION_OPENERS = words('whether if how why what who where when')
/** Words that open a reported question. */
export const INTERROGATIVES = union(QUESTION_OPENERS, words('which'))
/** What "was asked" may be followed by: a question, or what it is about. */
export const INTERROGATIVES_AND_ABOUT = union(INTERROGATIVES, words('about'))
/** What "Asked …," is followed by; "which" would be a relative there. */
export const INTERROGATIVES_AFTER_ASKED = union(QUESTION_OPENERS, words('about'))

/** Words that open a reported statement or question. */
export const CONTENT_OPENERS = words('that whether')
/** What a content surely begins with: its first word, or a colon. */
export const SURE_CONTENT_OPENERS = union(CONTENT_OPENERS, words('if :'))

/** Words that open a clause inside a thing, whose verb is no verb of the sentence. "When" is left out: it opens the sentence's own clauses. */
export const NOMINAL_CLAUSE_OPENERS = union(RELATIVES, words('where whereby wherein what how why whether'))
/** Words that open a clause inside a thing or beside it. */
export const INNER_CLAUSE_OPENERS = union(NOMINAL_CLAUSE_OPENERS, words('when'))

/** Adverbs that belong to no verb group: wh-adverbs open clauses, and "ago" closes a time. */
export const CLAUSE_ADVERBS = words('when where why how ago')

/** The words of the clause to which an empty "it" points ("it is clear [that]"). See Quirk et al., chapter 18 (extraposition). */
export const EXTRAPOSED_OPENERS = words('that to whether if for because when how why what who')

/** Words after "the company" that begin what tells which company it is. */
export const RESTRICTING_WORDS = words('of that which where whose for')

/** Words with which a content begins and cannot end. */
export const CONTENT_LEADERS = words('that to whether if')
