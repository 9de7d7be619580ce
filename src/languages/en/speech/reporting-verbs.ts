import { union, words } from '../../../text/word-sets.js'

/**
 * Forms of reporting verbs that tell something of what stands beside them: each is a form of a verb of `cues.ts`, which says what it
 * reports and where it is from (a test holds that), and each set leaves out what is said of others as well. Chosen from those by hand for
 * agency news.
 */

/** Verbs of quoting and little else, which stand before or after whoever speaks. */
export const QUOTING_VERBS = words('said says added wrote asked')
/** What stands before two capitalised words that are a person: a verb of quoting or telling, or "by". */
export const BEFORE_SPEAKERS = union(QUOTING_VERBS, words('told by'))

/** Verbs by which people speak in quotations. */
const VERBS_OF_SPEAKERS = union(
  QUOTING_VERBS,
  words('adds replied explained argued insisted noted continued recalled tweeted'),
)
/** Verbs of saying after which the subject may stand: "…,” [said] Doe". */
export const INVERTING_VERBS = union(VERBS_OF_SPEAKERS, words('writes asks warned'))
/** Verbs after one capitalised word that make a person of it. */
export const VERBS_OF_SURNAMES = union(VERBS_OF_SPEAKERS, words('told tells testified stated acknowledged'))

/** Verbs by which bodies speak. */
const VERBS_OF_BODIES = words('said says announced added warned claimed stated')
/** Verbs after which "it would" shows that the speaker is no person. */
export const VERBS_BEFORE_IT = union(
  VERBS_OF_BODIES,
  words('reported confirmed denied promised expects expected vowed'),
)
/** Verbs after "it" that attribute what stands before them: "…, it [added]". */
export const VERBS_AFTER_IT = union(VERBS_OF_BODIES, words('noted argued insisted'))
/** What media do of whom nothing else is known. */
export const VERBS_OF_MEDIA = words('reported reports')
/** Forms of telling, after which whoever is told stands. */
export const FORMS_OF_TELLING = words('tell tells told telling')
/** Verbs after a body of many, of whom "they" speaks then. */
export const VERBS_BEFORE_THEY = union(
  VERBS_OF_BODIES,
  words('say insisted argued promised vowed believe believed hoped denied'),
)
/** Verbs of bodies that have staff, beside a noun for them ("Acme [launched]"): others than of speech among them. */
export const VERBS_OF_EMPLOYERS = union(
  words(
    'said says announced told stated reported warned claimed tweeted wrote urged denied argued confirmed argues asked',
  ),
  words('wants launched declined has plans hopes believes'),
)

/** Forms that are hardly ever nouns or names, whatever case a headline gives them. */
export const NEVER_NOMINAL_VERBS = words(`
  say said says think thinks believe believes argue told tells wrote writes asked asks added adds urged argued argues insisted insists
  claimed announced denied denies admitted admits vowed pledged warned warns accused accuses thanked thanks`)
/** Plurals that are nouns far more often than verbs of speech: "the states that …". */
export const NOMINAL_PLURALS = words('states projects plans offers views questions orders promises')
