import { union, without, words } from '../../../text/word-sets.js'
import type { Act } from '../../../vocabulary/acts.js'
import { ARTICLES, MEDIUM_DETERMINERS } from './determiners.js'
import { NOUN_PREPOSITIONS } from './word-classes.js'

/**
 * Prepositions, by what hangs on them at one place of a sentence. Source: the class is that of Quirk et al., "A Comprehensive Grammar of
 * the English Language", 1985, chapter 9; which words stand in a set was chosen by hand for agency news: each leaves out what would mean
 * something else at its place.
 */

/** "By" and "from": whoever does or says what the noun before names. */
export const AGENT_PREPOSITIONS = words('by from')
/** The same with "among": "anger [among] farmers". */
export const GROUP_PREPOSITIONS = union(AGENT_PREPOSITIONS, words('among amongst'))
/** Before places: "in Oslo", "at the airport", "on the border". */
export const PLACE_PREPOSITIONS = words('in on at')
/** Between a government and its country: "the government [in] Paramaribo". */
export const RULING_PREPOSITIONS = words('in of')

/** Between somebody and where they are from: "Doe [of] the Herald". */
export const ORIGIN_PREPOSITIONS = words('of at from for')
/** Between a named source and what it belongs to: "Smith [of] Ohio", "an analyst [at] Acme". */
export const MEMBERSHIP_PREPOSITIONS = union(ORIGIN_PREPOSITIONS, words('with'))
/** Between a title and what it is held of, before the name: "ambassador [to] Chad Jane Doe". */
export const OFFICE_PREPOSITIONS = words('of for to at')
/** Between a title and what it is held of, after the name. */
export const HELD_PREPOSITIONS = words('of for at with in')
/** Between a title without a name and what it is held of: "the head [of] the bank". */
export const HOLDER_PREPOSITIONS = words('of for at')
/** Between a word for staff and the body: "a member [of] Wexology". */
export const STAFF_PREPOSITIONS = words('of at for within')
/** Before a body that is spoken with, or by which something is done: "told [by] Lomas police". */
export const DEALING_PREPOSITIONS = words('by to with from')
/** Before a short name of a body that acts: "an analyst [at] BRT". */
export const ACRONYM_PREPOSITIONS = words('of at for by')
/** Between a subject and what hangs on it, before its verb. */
export const SUBJECT_PREPOSITIONS = words('of for from in at on with between among against over about into behind')
/** Between a source after its verb and what describes it, and what joins two of those. */
export const SOURCE_PREPOSITIONS = words('of at for from with in on under and')

/** Before a phrase that opens a clause and is not its subject: "and [in] Oslo called it late". */
export const CLAUSE_PREPOSITIONS = words('in on at during')
/** Before the town of whoever is somewhere: "the museum [in] Lomas, Peru". */
export const TOWN_PREPOSITIONS = words('in of at from near')
/** Before what stands between commas behind a subject: "Doe, [in] a talk with a weekly, said", "Doe, [of] Acme, said". */
export const INSERTED_PREPOSITIONS = words('in at during on of from')
/** Before the text in which somebody said something: "[in] a statement". */
export const TEXT_PREPOSITIONS = words('in via through with')
/** Before the words in or at which something was said: "[in] an interview", "[via] email". */
export const VENUE_PREPOSITIONS = words('in at on during via')
/** What a venue begins with at a content's end: "in [an] interview", "on [Twitter]". */
export const VENUE_OPENERS = union(MEDIUM_DETERMINERS, words('twitter facebook'))
/** Before what tells when, where and how something was said, between the cue and its content. */
export const ADJUNCT_PREPOSITIONS = words('in on at during after before via through with of for by from')
/** What begins an aside that tells at which occasion something was said: ", [before] the vote,", ", [ahead] of the talks,". */
export const OCCASION_PREPOSITIONS = words('before after during ahead following amid at in on')
/** Before what something was announced after, or despite. "Before" and "during" tell as often when a thing is to be. */
export const EVENT_PREPOSITIONS = words('after following amid despite')
/** Before what a noun is of or for, though a passive stands between: "a date was announced [for] the sale". */
export const STRANDED_PREPOSITIONS = words('for of about against')
/** Before a noun that looks like a bare verb: "on [strike]". "To" and "like" stand before verbs, too. */
export const BEFORE_BARE_WORDS = without(NOUN_PREPOSITIONS, words('to like about'))
/** Before a day or a part of it: "[late] Monday". */
export const TIME_PREPOSITIONS = words('on in late early')
/** What a source's description leaves behind where a day or an aside follows it. */
export const TRAILING_MARKS = union(TIME_PREPOSITIONS, words(', - — – ('))

/** Before what somebody refers to: "referring [to] the vote", "speaking [of] it". */
export const REFERENCE_PREPOSITIONS = words('to of about')
/** Before what a warning is of or against, or about. */
export const WARNING_PREPOSITIONS = words('of against about')
/** Before what somebody is thanked, praised or blamed for. */
export const CAUSE_PREPOSITIONS = words('for over of')
/** Before a reason: "thanked Oslo [for] it", "criticised it [over] the vote". */
export const REASON_PREPOSITIONS = words('for over')
/** Before a charge: "accused Oslo [of] fraud", "charged him [with] it". */
export const CHARGE_PREPOSITIONS = words('of with')
/** Before a gerund that is a thing, and no deed of the subject's: "banned from [speaking]". "By", "in" and "after" tell what the subject did. */
export const GERUND_PREPOSITIONS = words('from of for about against to into at toward towards between')
/** Before the field of a deed: "his work [in] predicting", "focused [on] supporting". */
export const FIELD_PREPOSITIONS = words('in on')
/** Before the topic on which somebody is pressed or questioned. */
export const TOPIC_PREPOSITIONS = words('on about over regarding concerning')
/** Before what words or papers are about, which nobody asks or promises anything. */
export const SUBJECT_MATTER_PREPOSITIONS = words('about regarding concerning')
/** Before whom a noun of an act is for: "an ultimatum [to] Malta", "a deal [with] Peru". */
export const ADDRESSEE_PREPOSITIONS = words('to with from against')
/** Before a body that is no subject of what is told: "aid [to] the council". */
export const OBLIQUE_PREPOSITIONS = words('to with for of by against')

/** Before what a noun of an act is about. */
export const ACT_NOUN_PREPOSITIONS = words('for over about on of against regarding')
/** Before what a feeling is about: "sadness [at] his death", "interest [in] it". */
export const FEELING_PREPOSITIONS = words('for over about of against at in to with toward towards')
/** Nouns of acts that have prepositions of their own: "an inquiry into", "outrage at", "opposition to the plan", "solidarity with Kyiv". */
export const OWN_ACT_NOUN_PREPOSITIONS: Readonly<Partial<Record<Act, ReadonlySet<string>>>> = {
  INVESTIGATE: words('into on of'),
  CONSULT: words('on about over'),
  REJECT: words('to of'),
  CRITICIZE: words('to with at over about of against for'),
  PRAISE: words('for to with of'),
  PROMISE: words('to of on'),
  BELIEVE: words('for over about on of in against at'),
  CITE: words('to'),
}

/** Before the place in which something is to be done: no party of it. */
export const LOCATIVE_PREPOSITIONS = words('in inside within near at across around throughout')
/** Before whoever suffers what was done: "an attack [on] the port". */
export const VICTIM_PREPOSITIONS = words('on against over of')
/** Before a mention that is a mere place or time, not what is talked of. */
export const ASIDE_PREPOSITIONS = words(
  'in at near from inside outside across around through into since after before under over on within',
)
/** Words before a capital's name that make it a place: prepositions, verbs of travel, "downtown". */
export const PLACE_CONTEXTS = words(
  'in at near from to into outside around through via across toward towards leaving visiting visited downtown central',
)
/** Words before a capital's name that make it the government there: whoever is dealt with. */
export const DEALING_CONTEXTS = words('with between against by for urged urging told warned accused asked on')
/** Words tagged as prepositions that are adjectives between an article and a noun: "an [inside] source". */
export const ADJECTIVAL_PREPOSITIONS = words('inside outside then past')
/** Words after "has" that are adverbs, whatever they are elsewhere: "has [since] said". */
export const ADVERBIAL_PREPOSITIONS = words('long since')

/** What may follow a verb, but hardly a noun in the middle of a noun phrase. */
export const OBJECT_OPENERS = words("that to not it “ \" '' ‘")

/** Of a question: before whom or what it asks for ("[to] whom", "[about] which"). */
export const FRONTED_PREPOSITIONS = words('to at about on for of with against in under from')
/** Of a search: between whoever speaks and what is spoken of ("the mayor [on] trams"). */
export const KEYWORD_PREPOSITIONS = words('on about regarding')
/** Of a question: between a noun and what it hangs on ("what part [of] the plan"). */
export const QUESTION_NOUN_PREPOSITIONS = words('of for from in on about with against')
/** Of a question: before the parts of what its verb is said to have. */
export const COMPLEMENT_PREPOSITIONS = words('by from of against at toward towards with for in')
/** Of a question: words before a form that show it to be no verb of its clause. */
export const NEVER_BEFORE_VERBS = union(ARTICLES, words('to of about on for by from'))
/** Of a question: what may follow "last" and "first" where they put statements in order. */
export const AFTER_ORDER = words('to time thing from by on about')
