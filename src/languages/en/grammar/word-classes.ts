import type { Token } from '../../../text/tokens/tokens.js'
import { union, words } from '../../../text/word-sets.js'

/**
 * The classes of English words that more than one stage of the analysis asks for. Source: the classes are those of Quirk et al., "A
 * Comprehensive Grammar of the English Language", 1985, chapters 2, 3, 9, 13 and 14; which words stand in a set was chosen by hand for
 * agency news.
 */

/** Auxiliaries that carry tense: a verb group that starts with one is finite. */
export const FINITE_AUXILIARIES = words(
  "is are was were am has have had do does did will would can could may might shall should must ca wo sha 's 're 've 'll 'd 'm",
)
/** Every auxiliary, with the forms that carry no tense. */
export const AUXILIARIES = union(FINITE_AUXILIARIES, words('be been being having ought'))
/** Forms of "be", with which a participle is passive. */
export const BE = words("is are was were am be been being 's 're 'm")
/** Modals, with the stems of "can't" and "won't" and what they shrink to. */
export const MODALS = words("will would can could may might shall should must ca wo 'll 'd")
/** Words that deny the verb beside them. */
export const NEGATIONS = words("not n't never neither nor hardly")
/** Relative pronouns. */
export const RELATIVES = words('who whom whose which that')
/** Prepositions that hang a phrase on the noun before it ("a spokesman for the party"). */
export const NOUN_PREPOSITIONS = words(
  'of for from at with to in on by against about under behind among between within inside near over like',
)
/** Words that open a subordinate clause. */
export const SUBORDINATORS = words(
  'after although as because before even if once since so than though till unless until when whenever where whereas while despite during amid',
)
/** Coordinators, of clauses and of phrases. */
export const COORDINATORS = words('and but or yet')
/** Quotation marks, as tokens. */
export const QUOTATION_MARKS = words("\" “ ” ‘ ’ « » „ ‹ › 「 」 『 』 '' ``")

/** True where a token is a verb or auxiliary here. */
export const isVerb = ({ pos, lower }: Token): boolean =>
  pos === 'VERB' || pos === 'AUX' || (AUXILIARIES.has(lower) && pos !== 'PART' && pos !== 'NOUN' && pos !== 'PROPN')

/** Possessive determiners, "whose" among them. */
export const POSSESSIVES = words('his her its their our my your whose')
