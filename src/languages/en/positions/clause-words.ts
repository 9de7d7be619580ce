import { words } from '../../../text/word-sets.js'

/**
 * Words by which a clause is followed from a stand to the thing that it is taken on. Source: the classes of Quirk et al., "A Comprehensive Grammar of the
 * English Language", 1985, chapters 5 (determiners), 8 (adverbials), 9 (prepositions) and appendix I (endings); chosen by hand for agency news.
 */

/** What begins a noun phrase. */
export const OPENERS = words(
  'the a an this that these those any all such every each some his her its their our my more both no',
)
/** What points back to a thing that was named: "[the] plan". */
export const POINTERS = words('the this that these those any such')
/** What stands for a thing that was named. */
export const PRONOUNS_OF_THINGS = words('it them this')
/** Between a noun and the thing that it is done to: "ban [on]". */
export const LINKS = words('of on for to from in against into towards')
/** What hangs on a noun after it: "the tax [on] sugar". */
export const HANGING = words('of on for in at to across between near from with over against through')
/** What may begin a clause that the speaker holds. */
export const CLAUSE_OPENERS = words('that because and but so since as why')
/** Verbs by which a stand goes on. */
export const GOES_ON = words('remain remains remained stay stays stayed continue continues continued')
/** Verbs like "be", before what judges a thing. */
export const COPULAS = words('remain remains seem seems represent represents')
/** "The tax [has] our support". */
export const HAVING = words('has have had get gets enjoys')
/** What one has of somebody who is for it. */
export const BLESSINGS = words('support backing blessing vote')
/** What denies the grounds for a thing, beside denials: "[little] need for". */
export const HARDLY = words('little hardly')
/** Denials and auxiliaries of what is to come: "[will] oppose". */
export const COMING = words("will would 'll wo")

/** Adverbs that change nothing. */
export const ADVERB =
  /ly$|^(?:also|now|just|still|even|always|ever|today|again|already|soon|very|so|too|well|both|as|much|own|quickly)$/
/** The endings of adjectives, which tell no thing from another. */
export const ADJECTIVE_ENDING = /(?:ive|al|ous|ful|able|ible|less|(?<!e)ed|ing|ly|ic|ish|[ao]ry|some|ern)$/
/** Participles, which tell what became of a thing: "want the tax [lifted]". */
export const PARTICIPLE = /(?:ed|shut|cut|built|kept|gone|withdrawn)$/
/** Of verbs and of nouns that are one with them: "the bridge [closed]". */
export const VERBAL_ENDING = /(?:ed|ing)$/
/** Endings by which nouns and verbs are made of one root. */
export const DERIVED = /(?:ation|ition|ion|ment|ance|ence|er|ic|at|iz|is)$/
export const DERIVED_AGAIN = /(?:at|iz|is)$/

/** A short aside between two commas. */
export const ASIDE =
  /^\s*["“]?(?:however|therefore|too|instead|meanwhile|moreover|also|as|in|at|of|for|on|by|with|after|under|during|despite|like|including|especially|particularly|if|when|where|while|although|though|once|unless|until)\b/i

/** What may follow a noun that is the head of its phrase; another word makes it the noun of something else: "bridge [workers]". */
export const AFTER_HEAD =
  /^(?:of|on|for|in|at|to|by|from|with|over|near|across|between|under|within|and|or|but|that|which|who|because|as|is|are|was|were|be|been|being|will|would|can|could|should|must|may|might|has|have|had|do|does|did|not|never|the|a|an|this|next|last|now|today|again|altogether|tomorrow|before|after|until|if|unless|so|while|when|where|than|through|during|without|into|against|amid|despite|since|it|he|she|we|they|i|there|off|out|up|down|like|including|only|provided|yet|too|also|instead|rather|even|ahead|alone|together|whatever|however|outright|first|ever|anyway|then|back|here|itself|themselves|per|ca|wo)$|ly$|day$|ed$/
