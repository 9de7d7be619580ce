import { union, words } from '../../../text/word-sets.js'
import { inflections } from '../grammar/inflections.js'
import { PHASE_VERBS } from '../grammar/verb-forms.js'

/**
 * What stands before a verb of speech and says how it is done, or that it is still to be done. Source: Quirk et al., "A Comprehensive Grammar
 * of the English Language", 1985, 3.40–3.49 (semi-auxiliaries and catenative verbs), 16.75–16.79 (adjectives with infinitives); which
 * words stand in a set was chosen by hand for agency news.
 */

/** Participles after "be" that tell what will be said: "is [expected] to announce". */
export const PROSPECTS = words(`
  anticipated billed booked expected forecast going planning predicted primed projected scheduled set slated supposed tipped poised`)
/** Adjectives and prepositions of the same sense: "is [due] to speak". */
export const ADJECTIVES_OF_PROSPECT: ReadonlyMap<string, 'LIKELY' | 'UNLIKELY'> = new Map([
  ...[...words('due likely about certain sure bound set poised')].map((word) => [word, 'LIKELY'] as const),
  ['unlikely', 'UNLIKELY'],
])
/** Adjectives of how somebody speaks, and "pains", as in "at pains to stress". */
export const ADJECTIVES_OF_MANNER = words('quick swift slow careful anxious pains first last free right able')
/** Nouns of what is to be done: "the [aim] is to announce it". */
export const NOUNS_OF_AIM = words(`
  aim aims goal goals plan plans purpose idea task job point intention intent objective objectives role duty mission priority way step
  decision choice option hope answer it that this what`)
/** Nouns of what somebody does something for: "in an [attempt] to". */
export const PURPOSES = words('attempt bid effort efforts order hope hopes attempts endeavour endeavor')
/** Forms of verbs that go on by means of what follows: "[continued] by announcing". */
export const PHASES_BY_MEANS: ReadonlySet<string> = new Set(
  [
    'begin',
    'start',
    'open',
    'continue',
    'go',
    'end',
    'close',
    'conclude',
    'finish',
    'respond',
    'reply',
    'react',
    'counter',
  ].flatMap(inflections),
)
/** Forms of verbs of turning to somebody, in order to say what follows: "[texted] to say", "[took] to Twitter to announce". */
export const VERBS_OF_TURNING: ReadonlySet<string> = new Set(
  [
    'text',
    'phone',
    'telephone',
    'ring',
    'message',
    'take',
    'stand',
    'rise',
    'appear',
    'return',
    'emerge',
    'intervene',
    'step',
  ].flatMap(inflections),
)
/** Forms of verbs of going and gathering, which people do in order to say something: "[marched] to the port to protest the toll". */
export const VERBS_OF_GOING: ReadonlySet<string> = new Set(
  [
    'gather',
    'rally',
    'assemble',
    'convene',
    'march',
    'strike',
    'walk',
    'travel',
    'fly',
    'come',
    'go',
    'return',
    'visit',
    'arrive',
    'attend',
    'join',
    'unite',
    'turn',
  ].flatMap(inflections),
)
/** What they do so for, as bare forms: what is said at such an occasion. */
export const VERBS_OF_PURPOSE = words('protest discuss debate demand denounce condemn question oppose announce')
/** All of these that stand before "to" and a verb of speech, with "yet" and "on" ("has [yet] to say", "went [on] to say"). */
export const BEFORE_SPEAKING: ReadonlySet<string> = union(
  PROSPECTS,
  new Set(ADJECTIVES_OF_PROSPECT.keys()),
  ADJECTIVES_OF_MANNER,
  VERBS_OF_TURNING,
  PHASE_VERBS,
  words('yet on'),
)
