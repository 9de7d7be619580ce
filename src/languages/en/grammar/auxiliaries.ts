import { union, words } from '../../../text/word-sets.js'

/**
 * Sets of auxiliaries and copulas beside those of `word-classes.ts`. Source: the classes are those of Quirk et al., "A Comprehensive
 * Grammar of the English Language", 1985, chapters 3, 4 and 16; which words stand in a set was chosen by hand for agency news.
 */

/** Finite forms of "have". */
export const FORMS_OF_HAVE = words('has have had')
/** Finite forms of "do", with which a question asks. */
export const FORMS_OF_DO = words('did does do')
/** "Have" of the present perfect. */
export const PRESENT_PERFECT = words('has have')
/** Verbs that oblige before an infinitive: "has to", "needs to". */
export const SEMI_MODALS_OF_NEED = union(PRESENT_PERFECT, words('need needs'))
/** Bare forms that tell of a state, so that "should" before them urges nothing ("should be safe"). */
export const STATIVE_INFINITIVES = words('be have')

/** Modals of what will be, and of what somebody will do. */
export const MODALS_OF_INTENT = words("will 'll wo shall")
/** Modals of what would be. */
export const MODALS_OF_CONDITION = words("would 'd should")
/** Modals of the future, reported or not. */
export const MODALS_OF_FUTURE = union(MODALS_OF_INTENT, words("would 'd"))
/** Modals of the past, as speech is reported in: "could", "would". */
export const BACKSHIFTED_MODALS = words('would could')
/** Modals of duty. */
export const MODALS_OF_DUTY = words('must should')
/** Auxiliaries with which a verb in the first person still performs its act: "I must thank", "we do urge". Source: Austin 1962. */
export const PERFORMATIVE_AUXILIARIES = words('must can do')

/** Forms of the past that never are bare forms. */
export const PAST_AUXILIARIES = words('was were had did')
/** Finite forms that agree with no bare verb: with one of them nothing is in the subjunctive. */
export const NEVER_SUBJUNCTIVE = words('are were had did')
/** Forms that tell what is or was so; what is proposed stands in the bare form or with a modal. */
export const INDICATIVE_AUXILIARIES = words('is are was were has had does did')

/** Copulas that link an empty "it" with what is so. */
export const COPULAS_OF_IT = words("is was be been 's are were become becomes became")
/** Copulas that link somebody with what they feel. */
export const COPULAS_OF_FEELING = words(
  "is are was were am be been 's 're 'm feel feels felt remain remains remained became become becomes grew",
)
