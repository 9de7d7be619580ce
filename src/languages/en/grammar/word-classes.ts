import type { Token } from '../../../text/tokens.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Auxiliaries that carry tense: a verb group that starts with one is finite. */
export const FINITE_AUXILIARIES = words(
  "is are was were am has have had do does did will would can could may might shall should must ca wo sha 's 're 've 'll 'd 'm",
)
export const AUXILIARIES = new Set([...FINITE_AUXILIARIES, ...words('be been being having ought')])
export const BE = words("is are was were am be been being 's 're 'm")
export const MODALS = words("will would can could may might shall should must ca wo 'll 'd")
export const NEGATIONS = words("not n't never neither nor hardly")
export const RELATIVES = words('who whom whose which that')
/** Prepositions that hang a phrase on the noun before it ("a spokesman for the party"). */
export const NOUN_PREPOSITIONS = words(
  'of for from at with to in on by against about under behind among between within inside near over like',
)
/** Words that open a subordinate clause. */
export const SUBORDINATORS = words(
  'after although as because before even if once since so than though till unless until when whenever where whereas while despite during amid',
)
export const COORDINATORS = words('and but or yet')
/** Time words stand beside subjects without belonging to them ("On Monday Smith said"). */
export const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight',
)
export const QUOTATION_MARKS = words("\" “ ” ‘ ’ « » „ '' ``")

/** True where a token is a verb or auxiliary here. */
export const isVerb = ({ pos, lower }: Token): boolean =>
  pos === 'VERB' || pos === 'AUX' || (AUXILIARIES.has(lower) && pos !== 'PART' && pos !== 'NOUN' && pos !== 'PROPN')

/** Documents that show what they hold: what "shows" or "finds" says of anybody else is an event. */
export const DOCUMENTS = words(
  'poll polls polling survey surveys study studies report reports research analysis data figures statistics numbers records documents document results review audit census estimates findings filing filings emails map chart tests investigation paper footage video',
)

export const POSSESSIVES = words('his her its their our my your whose')
