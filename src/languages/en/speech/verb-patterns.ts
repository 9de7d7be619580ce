import { union, words } from '../../../text/word-sets.js'
import { inflections } from '../grammar/inflections.js'

/**
 * Verbs of `cues.ts`, and verbs beside them, that go on in a way of their own. Chosen by hand for agency news.
 */

const participlesOf = (lemmas: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...lemmas].flatMap(inflections).filter((form) => form.endsWith('ing')))

/** Lemmas that need "as" before what the thing is said to be: without it, "painted the house red" says nothing. */
export const VERBS_WITH_AS = words(
  `describe portray characterize dismiss regard view see hail cast frame paint depict tag refer think deride classify identify list record
  bill treat recognize cite quote reject praise welcome applaud commend defend criticize condemn denounce censure slam blast attack mock
  ridicule`,
)
/** Lemmas by which somebody proposes what is to be, or claims what is. */
export const VERBS_OF_SUGGESTING = words('suggest propose')
/** Lemmas of telling what is so, whether it is one's own fault or not. */
export const VERBS_OF_ACKNOWLEDGING = words('acknowledge recognize')
/** Lemmas of speaking for what is attacked. */
export const VERBS_OF_DEFENDING = words('defend')
/** Lemmas of meaning to do something: "said they [planned] to leave" tells a plan of now in the past tense. */
export const VERBS_OF_INTENDING = words('plan intend aim')
/** What follows an "as" that says nothing of an object: "as [of] Monday", "as [well] as". */
export const AFTER_OTHER_AS = words('of well to if though long soon part many much few little early late')
/** What links an object with what it is laid to, likened to or reckoned at: "[attributed] it to fatigue", "[put] the toll at ten". */
export const LINKED_COMPLEMENTS: ReadonlyMap<string, string> = new Map([
  ['attribute', 'to'],
  ['ascribe', 'to'],
  ['liken', 'to'],
  ['blame', 'on'],
  ['put', 'at'],
  ['place', 'at'],
  ['peg', 'at'],
  ['value', 'at'],
  ['estimate', 'at'],
])
/** Lemmas of clauses that have plain objects as often: "found a map", "denied them a visa". */
export const VERBS_WITH_OBJECTS = words(`
  find maintain charge feel accept deny learn understand email discover notice post declare share believe consider assume determine
  appreciate`)
/**
 * Lemmas that open a clause with "that", and hardly ever without, but for a pronoun: what follows them bare is a thing ("answered questions",
 * "assumed the office"). Source: Biber et al., "Longman Grammar of Spoken and Written English", 1999, 9.2.8 (omission of "that").
 */
export const VERBS_BEFORE_THAT = words(`
  answer assume offer demonstrate express testify protest threaten post alert comment decide signal convey begin share
  update define appreciate relay communicate venture moan rejoice calculate certify ascertain detect`)
/** Lemmas of letting a feeling be known, which is nothing without what it is about: "[expressed] sadness". */
export const VERBS_OF_EXPRESSION = words('express voice convey')
/** Lemmas by which documents tell what they hold. */
export const VERBS_OF_DOCUMENTS = words('show')
/** Lemmas of what somebody speaks of, beside what they say: ", he said, [referring] to the vote". */
export const VERBS_OF_REFERENCE = words('refer allude point speak')
/** Lemmas of speaking about something: what is said of it may stand beside. */
export const VERBS_WITH_TOPICS = union(VERBS_OF_REFERENCE, words('comment talk echo remark'))
/** The same as participles. */
export const PARTICIPLES_OF_REFERENCE = participlesOf(VERBS_OF_REFERENCE)
/** Participles that tell of the speaking or of what it led to, not of what is said. */
export const PARTICIPLES_OF_SPEAKING = union(
  PARTICIPLES_OF_REFERENCE,
  words('according gesturing sending prompting sparking drawing triggering provoking'),
)
/** Forms of verbs of saying or writing something to somebody: "[spoke] to the Herald". */
export const VERBS_OF_TALKING: ReadonlySet<string> = new Set(['speak', 'talk', 'write'].flatMap(inflections))
/** Participles of whoever is asked, before the question: "[Asked] whether …". */
export const PARTICIPLES_OF_ASKING = words('asked questioned')
/** The same of whoever is interviewed: "when [interviewed] by Doe". */
export const PARTICIPLES_OF_QUESTIONING = union(PARTICIPLES_OF_ASKING, words('interviewed quizzed pressed'))
/** Participles of whoever talks to somebody, before whom: "[speaking] to Doe". */
export const PARTICIPLES_OF_TALKING = words('speaking talking writing chatting')
/** Forms of verbs by which a question is put to somebody. */
export const FORMS_OF_ASKING: ReadonlySet<string> = new Set(['ask', 'question', 'quiz', 'press'].flatMap(inflections))
/** Lemmas whose noun is handed in, so that "with" names whoever takes it: "[lodge] a complaint with the court". */
export const VERBS_OF_LODGING = words('lodge file submit')
/** Lemmas of what partners meet for. */
export const VERBS_OF_DISCUSSION = words('discuss debate review')

/** Lemmas of what somebody only has in mind to do, which others tell without being told. */
export const INTENTIONS = words('plan intend mean aim prepare hope want seek wish')

/** Bare forms by which a speaker asks the hearer for something: "I [want] you to go". */
export const VERBS_OF_WANTING = words('want need like expect ask')

/** Bare forms by which a speaker is about to do what is said: "I [want] to thank", "I would [like] to apologise". */
export const WISHES = words('want wish like')
/** What stands after "sorry" before what somebody is sorry for. */
export const AFTER_SORRY = words('for that about')

/** Forms of inquiring. */
export const VERBS_OF_INQUIRY: ReadonlySet<string> = new Set(['investigate', 'probe'].flatMap(inflections))
/** Adjectives of whoever will do something: "is [ready] to send". */
export const ADJECTIVES_OF_READINESS = words('willing ready prepared committed determined')
