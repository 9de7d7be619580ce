import { words } from '../../../text/word-sets.js'

/**
 * Forms of irregular verbs, and verbs that are sorted by how they go on. Source: the forms are those of Quirk et al., "A Comprehensive
 * Grammar of the English Language", 1985, chapter 3; which words stand in a set was chosen by hand for agency news.
 */

/** What a past form ends in: -ed, or an irregular past of the verbs of speech and of the commonest others, with any prefix. */
const PAST_ENDINGS = words(`
  ed said told wrote read began went spoke felt thought knew understood saw found swore forbade sought made held led sent set put`)
/** The endings by their last letter: of most words few are compared, as nearly every word is asked. */
const PAST_ENDINGS_BY_LETTER = new Map(
  [...PAST_ENDINGS].map((ending) => [ending.at(-1), [...PAST_ENDINGS].filter((one) => one.at(-1) === ending.at(-1))]),
)
/** True for a form that may be past tense ("accused", "went"). */
export function isPastForm(verb: string): boolean {
  for (const ending of PAST_ENDINGS_BY_LETTER.get(verb.at(-1)) ?? []) if (verb.endsWith(ending)) return true
  return false
}
/** Comparatives that are adverbs before a verb, and verbs or adjectives elsewhere: "[further] stated". */
export const COMPARATIVE_ADVERBS = words('further later')
/** Further irregular pasts of sounds, faces and turns in a talk, which stand beside quotations as verbs of speech do. */
export const EXPRESSIVE_PASTS = words(`
  bit blew broke burst came cut drew fell fought gave got grew hit laid leapt let paid put rang sang sank shook shot shut spat spelt
  sprang spun stood struck stuck swept took threw went wept won wrung`)
/** Particles of such verbs: "chimed [in]", "shot [back]". */
export const EXPRESSIVE_PARTICLES = words('in back out up on off away down forth again')
/** Past forms that differ from the participle: without "have" they are always finite ("spoke by phone"). */
const PURE_PAST_FORMS = words('wrote began went spoke knew saw swore forbade')
/** True for a form that may be past tense or participle ("accused"), but not "went". */
export const mayBeParticiple = (verb: string): boolean => isPastForm(verb) && !PURE_PAST_FORMS.has(verb)
/** Participles that differ from the past tense: without an auxiliary they are never finite. */
export const PURE_PARTICIPLES = words('written spoken known seen shown sworn begun gone given taken done driven')
/** Further irregular pasts, which tell what was so: "suggested that the driver [lost] control". */
export const IRREGULAR_PASTS = words(`
  lost fell came took gave got broke drew grew rose ran drove ate flew threw chose froze wore tore hid sold bought brought caught taught
  fought met paid kept left meant built spent lent won stood struck shot lay slept swept wept bent dealt fled bred fed bound ground hung
  stuck stung slid shone sank sang rang swam drank shrank woke stole forgot forgave became overcame withdrew undertook`)
/** Main verbs in a plural's present that are auxiliaries elsewhere: "the farmers [have] plans". */
export const PLURAL_PRESENTS = words('have do are')
/** Past forms that are participles before "of": somebody is accused of something, and nobody "accused of" it. */
export const PARTICIPLES_BEFORE_OF = words(
  'accused suspected convicted acquitted deprived relieved cleared robbed stripped',
)
/** Forms in -ing that describe whom a noun names, and are no deeds: "of [outgoing] mayor Jane Doe". */
export const DESCRIBING_INGS = words(`
  pioneering leading acting outgoing incoming sitting serving visiting aspiring budding reigning ruling founding surviving
  rising practising practicing remaining`)
/** Past forms that are bare forms too ("suggested that he set a date"). */
export const PAST_LIKE_BARE_FORMS = words('put set read')
/** Verbs whose past is no other form than the noun's. */
export const VERBS_LIKE_NOUNS = words('cost hit hurt set cut put shut spread split cast beat')
/** Prefixes that verbs bear: "co-wrote", "re-elected". */
export const VERB_PREFIXES = words('co re pre out over un')

/** Forms in -s that are verbs far more often than plurals, though tags may differ. */
export const VERBS_AFTER_THAT = words(
  'amounts means makes takes goes comes gives leads remains seems equals proves shows',
)

/** Participles after a name that describe it: no finite verbs, though their form may be the past. Chosen by hand for agency news. */
export const DESCRIBING_PARTICIPLES = words('called named known based born led founded written seen held used made')
/** Participles that give a body its name: "a group [called] the Blue Shield". */
export const NAMING_PARTICIPLES = words('called named known')
/** What joins a word to a name by a hyphen and is no part of the name: "Paris-[based]". Chosen by hand for agency news. */
export const HYPHENATED_PARTICIPLES = words(`
  led backed based born run style era elect appointed controlled owned member supporting like wide bound inspired affiliated held made
  friendly`)

/** Verbs of an "it" that stands for nothing: "it seems", "it rained". */
export const EXPLETIVE_VERBS = words(`
  seems seemed appears appeared rains rained takes took turns turned happens happened remains remained follows matters comes came`)

/**
 * Verbs that tell how an act begins, goes on or must be done, and name no act themselves: "[went on] to say". "Cames" and "proceeds",
 * too: a form that nobody writes does no harm.
 */
export const PHASE_VERBS = words(`
  continue continues continued began begin begun begins start starts started keep keeps kept went goes proceed proceeds proceeded
  come comes came cames has had have need needs needed used dare dares dared`)

/** Verbs of what happens to somebody rather than of what they do. */
export const HAPPENINGS = words(`
  be have know need like want seem happen take get mind last rain understand expect see lose win`)
/** What is done to carry out an attack: whoever did so did what is condemned. */
export const DOING_PARTICIPLES = words('committed made launched staged led claimed')

/** Modals and verbs of will after "it": only bodies and countries are called so and mean to do something. Chosen by hand for agency news. */
export const VERBS_OF_WILL = words(`
  would will had has plans planned expects expected intends hopes wants wanted aims did does could may might`)
/** What people do besides saying something: two capitals before one are a person. Chosen by hand for agency news. */
export const VERBS_OF_PEOPLE = words(`
  declined resigned died married smiled laughed nodded scored won lost played kicked ran joined called sat walked lives works was who`)

/** Participles of what is said of people or asked of them: "Doe was [quoted]", "is [accused] of". */
export const PARTICIPLES_OF_PEOPLE = words('quoted asked questioned interviewed accused suspected acquitted')
