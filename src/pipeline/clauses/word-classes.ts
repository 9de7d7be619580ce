import { cuesOf } from '../../lexicon/cues.js'
import type { Token } from '../../text/tokens.js'

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
  'of for from at with to in on by against about under behind among between within inside near over',
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
export const SUBJECT_PRONOUNS = words(
  'he she it they we i you who this that these those one others some many most all both everyone everybody someone somebody nobody',
)
export const OBJECT_PRONOUNS = words('him her it them us me you')
export const QUOTATION_MARKS = words("\" “ ” ‘ ’ « » „ '' ``")

/** Reporting forms that are never nouns: their tag is mended where the tagger was misled ("Says" in a headline). */
const ALWAYS_VERBS = words(
  'said says told tells wrote writes asked asks added adds urged urges argued argues insisted insists claimed announced denied denies admitted admits vowed pledged warned warns accused accuses thanked thanks',
)

/** True where a token is, or can only be, a verb or auxiliary here. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.pos === 'VERB' || token.pos === 'AUX') return !isNounUse(tokens, at)
  if (AUXILIARIES.has(token.lower) && token.pos !== 'PART' && token.pos !== 'NOUN' && token.pos !== 'PROPN') return true
  if (ALWAYS_VERBS.has(token.lower)) return !isNounUse(tokens, at)
  // "he claims", "polls show that": a noun by its tag, a verb by its neighbours.
  if (token.pos === 'NOUN' && cuesOf(token.lower).length > 0) {
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    return (
      before !== undefined &&
      ((before.pos === 'PRON' && SUBJECT_PRONOUNS.has(before.lower)) ||
        (before.pos === 'NOUN' && after?.lower === 'that' && before.lower.endsWith('s')))
    )
  }
  return false
}

/** "the said man", "his claims": after a determiner or possessive a verb's form is a modifier or noun. */
function isNounUse(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at] as Token
  if (before === undefined || AUXILIARIES.has(token.lower)) return false
  return (
    (before.pos === 'DET' && !RELATIVES.has(before.lower)) ||
    (before.pos === 'PRON' && POSSESSIVES.has(before.lower)) ||
    before.lower === "'s"
  )
}

export const POSSESSIVES = words('his her its their our my your whose')
