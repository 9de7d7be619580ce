import { words as list, without } from '../../../text/word-sets.js'
import { AUXILIARIES, BE } from '../grammar/word-classes.js'

/**
 * Words of a question that name nothing and speak of nothing; lower case. Source: general knowledge of English, and the questions of
 * `test/ask`.
 */

/** Auxiliaries of a question whose contractions are taken apart, without those that open none. */
export const QUESTION_AUXILIARIES = without(AUXILIARIES, list("am having ought ca wo sha 's 're 've 'll 'd 'm"))

/** Forms of "be", with which a participle is passive. */
export const FORMS_OF_BE = without(BE, list("am 's 're 'm"))

/** Auxiliaries that ask what will or can be. */
export const FORETELLING = list('will would can could should')

/** Words that ask. */
export const QUESTION_WORDS = list('who whom whose what which when where why how')

/** Words before names and nouns that say nothing about what is looked for. */
export const FILLERS = list(`
  a an the this that these those some any every each all both other another such same own certain
  i me my we us our you your he him his she her hers it its they them their there here one ones someone somebody anyone anybody
  everyone everybody people else ever really actually exactly just even also too so very much more most please again yet already
  always often recently currently publicly officially directly specifically generally far and or but nor if then than as
  thing things something anything everything nothing matter matters issue issues topic topics subject question situation stuff
  do doing done make made get got give given go going went about regarding concerning on upon over in at to for from of by with without
  into onto out up down off not never no yes ok like kind sort type regards respect terms term way ways relation connection time times
  let need needs needed thats im ive having put part bit lot under against between among through within than because myself ourselves yourself himself herself itself
  themselves ours yours hers theirs am above below until while once why how few only own same can will just should now during before
  after further when where whom which who many much say says said saying`)

/** Prepositions after which stands what is spoken of. */
export const TOPIC_MARKERS = list(
  'about regarding concerning on over re around mention mentions mentioning mentioned involving',
)

/** Words that begin a condition on what happened around the speaking, which no statement tells. */
export const CIRCUMSTANCE_OPENERS = list(
  'before after during while when until unless because without despite following amid',
)

/** Those that tell of what happened at the same time or led to it, so that its article tells of it. */
export const SETTING_OPENERS = list('after during while when because despite following amid')

/** Words that begin what was said. */
export const CLAUSE_WORDS = list('that whether if how why')

/** What "which …" and "what …" ask for, by the kind of actor. */
export const KIND_NOUNS: ReadonlyMap<string, 'PERSON' | 'ORGANIZATION' | 'COUNTRY'> = new Map([
  ...['country', 'countries', 'nation', 'nations', 'state', 'states', 'government', 'governments'].map(
    (w) => [w, 'COUNTRY'] as const,
  ),
  ...[
    'person',
    'persons',
    'people',
    'politician',
    'politicians',
    'minister',
    'ministers',
    'official',
    'officials',
    'leader',
    'leaders',
    'president',
    'man',
    'woman',
    'individuals',
    'speaker',
    'speakers',
    'scientist',
    'expert',
    'player',
    'witness',
  ].map((w) => [w, 'PERSON'] as const),
  ...[
    'company',
    'companies',
    'organization',
    'organizations',
    'organisation',
    'organisations',
    'group',
    'groups',
    'party',
    'parties',
    'agency',
    'agencies',
    'union',
    'unions',
    'firm',
    'firms',
    'body',
    'institution',
    'bank',
    'ministry',
  ].map((w) => [w, 'ORGANIZATION'] as const),
])

/** Unnamed people who speak for the country or organization before or after them. */
export const UNNAMED_SPEAKERS = list(`
  officials official authorities government administration cabinet ministers lawmakers legislators diplomats senators leaders leadership
  spokespeople spokesmen representatives regulators police prosecutors delegation negotiators politicians mps military army navy`)

/** Words that other languages ask by and English does not have. */
export const FOREIGN = list(`
  qué quién dijo sobre cuándo cómo dónde qu'est quoi qui quand pourquoi où dit wer wann warum hat gesagt über und nicht der eine
  quel quelle quels quelles demain dans sind für welche sono della não het een voor hoe
  chi perché dove detto sulla della quem disse onde não wat heeft gezegd vad sade hvad hvem sagde`)

/** Words of other languages that names have, too: "Los Angeles", "Las Vegas". One of them says nothing. */
export const MAYBE_FOREIGN = list('los las les des del una por para est ist mit une')
