import { union, words } from '../../../text/word-sets.js'
import type { Gender } from '../names/given-names.js'

/**
 * Pronouns. Source: Quirk et al., "A Comprehensive Grammar of the English Language", 1985, chapter 6.
 */

/** Subjects in the first person. */
export const FIRST_PERSON = words('i we')
/** The first person singular in every form: whoever uses one means themselves. */
export const SINGULAR_FIRST_PERSON = words('i me my mine myself')
/** The first person in every form: whoever uses one speaks. */
export const FIRST_PERSON_WORDS = union(SINGULAR_FIRST_PERSON, words('we us our ours ourselves'))
/** Subjects in the third person, singular. */
export const THIRD_PERSON_SINGULAR = words('he she it')
/** Subjects that are one person of known gender. */
export const SUBJECTS_OF_ONE = words('he she')
/** The subjective forms that are never objective; "you" and "it" are both. */
export const SUBJECT_PRONOUNS = union(FIRST_PERSON, THIRD_PERSON_SINGULAR, words('they you'))
/** Those that are no objects: what follows them is a verb. */
export const NOMINATIVES = words('i we he she they')
/** The objective forms that are never subjective. */
export const OBJECT_PRONOUNS = words('him her them us me')
/** Personal pronouns, as subjects and as objects. */
export const PERSONAL_PRONOUNS = union(SUBJECT_PRONOUNS, OBJECT_PRONOUNS)
/** Pronouns after which a form of a reporting verb is a verb ("he claims"). */
export const VERB_SUBJECTS = union(SUBJECT_PRONOUNS, words('who'))

/** Quantities before a noun, at the head of a subject: "notes [many] residents left". */
export const OBJECT_QUANTITIES = words('many most some several few all both half no every each another much')

/** The forms of "it" that may mean a body or a country. */
export const FORMS_OF_IT = words('it its itself')
/** The forms of "they" that may mean a body of many. */
export const FORMS_OF_THEY = words('they their them')

/** Subjects that may be several people who were named together. */
export const GROUP_PRONOUNS = words('they both')

/** Pronouns of one gender with it. */
export const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map(
  Object.entries({
    he: 'MALE',
    him: 'MALE',
    his: 'MALE',
    himself: 'MALE',
    she: 'FEMALE',
    her: 'FEMALE',
    hers: 'FEMALE',
    herself: 'FEMALE',
  }),
)

/** "Everything", "nobody": compound indefinite pronouns, "noone" in the spelling of some. */
export const INDEFINITE_PRONOUNS: ReadonlySet<string> = new Set(
  ['every', 'some', 'any', 'no'].flatMap((quantity) => ['thing', 'one', 'body'].map((noun) => `${quantity}${noun}`)),
)

/** "Himself", "themselves": every pronoun with either ending, as some texts write "themself" and "ourself". */
export const REFLEXIVES: ReadonlySet<string> = new Set(
  ['him', 'her', 'it', 'them', 'our', 'my', 'your'].flatMap((pronoun) => [`${pronoun}self`, `${pronoun}selves`]),
)

/** Subjects that are nobody's name and hold no belief: "it", "there", "what". */
export const IMPERSONAL_SUBJECTS = words('it this that there what')
/** Subjects that speak for nobody, in the plural too. */
export const SPEECHLESS_SUBJECTS = union(IMPERSONAL_SUBJECTS, words('these those'))

/** Words of which "'s" in a question is a verb and no possessive: question words and subjects. */
export const CONTRACTING_SUBJECTS = union(SUBJECT_PRONOUNS, words('what who when where why how that there'))

/** The pronouns that refer to somebody, in every form. */
export const REFERRING_PRONOUNS = union(
  PERSONAL_PRONOUNS,
  FIRST_PERSON_WORDS,
  FORMS_OF_IT,
  FORMS_OF_THEY,
  new Set(PRONOUN_GENDERS.keys()),
)
/** Words for one or some of those who were spoken of before: "[one of them] said", "[another] said". */
export const ONE_OF_THEM =
  /^(?:(?:the )?(?:one|ones|others?|another|first|second|latter|former|same)|some|several|many|both|he|she|they|this|that|these|those)\b/i
