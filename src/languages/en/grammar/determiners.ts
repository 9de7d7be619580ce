import { union, without, words } from '../../../text/word-sets.js'
import { POSSESSIVES } from './word-classes.js'

/**
 * Determiners, and the sets of them that tell how a noun phrase begins. Source: the classes are those of Quirk et al., "A Comprehensive
 * Grammar of the English Language", 1985, chapter 5; which words stand in a set was chosen by hand for agency news.
 */

/** The indefinite articles. */
export const INDEFINITE_ARTICLES = words('a an')
/** The articles. */
export const ARTICLES = union(words('the'), INDEFINITE_ARTICLES)

/** What stands before an indefinite article in one phrase: "[such] a wall", "[half] a million". Quirk et al., 5.15. */
export const PREDETERMINERS = words('such half quite rather many')

/** Determiners that point back to what was named: "the alliance", "this company". */
export const ANAPHORIC_DETERMINERS = words('the this')

/** Quantifiers that may leave their noun and stand beside the verb ("the unions [both] agreed"). */
export const FLOATING_QUANTIFIERS = words('all both each')

/** Quantities that stand for people where no noun follows ("many said", "most of them"). */
export const PRONOMINAL_QUANTIFIERS = words('many most some few several others both all none half')

/** Words tagged as determiners that stand alone as often, so that a verb may follow them. */
export const PRONOMINAL_DETERMINERS = words('that who which neither both')

/** The genitive's marks, as tokens of their own. */
export const GENITIVE_MARKS = words("'s '")

/** The possessives of a person. */
export const PERSON_POSSESSIVES = words('his her')
/** The possessives of whoever is spoken of. */
export const THIRD_PERSON_POSSESSIVES = union(PERSON_POSSESSIVES, words('its their'))
/** The possessives of whoever speaks or is spoken of: all but those of whoever is spoken to or asked for. */
export const SPEAKER_POSSESSIVES = without(POSSESSIVES, words('your whose'))

/** Determiners after which a title is somebody's in particular ("the mayor", "its chairman"). */
export const DEFINITE_DETERMINERS = union(words('the'), THIRD_PERSON_POSSESSIVES, GENITIVE_MARKS)
/** What opens a phrase about somebody or something: "a treaty", "his visit". */
export const PHRASE_DETERMINERS = union(ARTICLES, THIRD_PERSON_POSSESSIVES)
/** What stands before what is new to the reader: "a statement", "their letter". */
export const MEDIUM_DETERMINERS = union(INDEFINITE_ARTICLES, THIRD_PERSON_POSSESSIVES)
/** What opens the description of a name: ", [a] toy maker", ", [one] of the banks". */
export const DESCRIBING_DETERMINERS = union(ARTICLES, words('its one'))
/** What a thing that is taken up after a comma begins with: ", [a] claim that Oslo denied", ", [something] she rejected". */
export const RESUMING_WORDS = union(INDEFINITE_ARTICLES, words('something'))
/** What may stand among the words before a title in apposition: ", [the] bank's chairman". */
export const APPOSITION_WORDS = union(ARTICLES, words("its 's , -"))

/** Determiners and the like that stand before things and never before a person's name. */
export const NEVER_BEFORE_PEOPLE = union(ARTICLES, words('this that its their our your no every any new'))
/** Determiners and the like before a country's name and a title that show the title to be nobody's in particular ("another NATO chief"). */
export const NEVER_BEFORE_HOLDERS = union(ARTICLES, words('this that every any each no another former ex'))
