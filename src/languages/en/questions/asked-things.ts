import { union, words } from '../../../text/word-sets.js'

/**
 * Words by which a question tells what it asks for, beside the acts of `question-lexicon.ts`. Source: general knowledge of English, and
 * the questions of `test/ask`.
 */

/** Nouns that stand for whatever was said, beside a noun that tells the act: "all promises". */
export const WEAK_NOUNS = words('everything anything all line take')
/** Adjectives that ask for verbatim words. */
export const VERBATIM = words('direct exact verbatim quoted')
/** "Headlines", in which something is asked to stand. */
export const HEADLINES = words('headline headlines')
/** What may follow "what" and belongs to it: "what [exactly]", "what [else]". */
export const AFTER_WHAT = words('exactly else all kind')
/** "How long", "how much". */
export const MEASURES = words('come long much far big large high low old soon quickly strongly badly well serious')
/** "In which city", "under what circumstances", "on what day": the prepositions and nouns, by what they ask for. */
export const MANNERS: readonly (readonly [
  prepositions: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
  asks: 'PLACE' | 'TIME' | 'REASON' | 'CONTENT',
])[] = [
  [words('in at from'), words('city town place country venue capital'), 'PLACE'],
  [words('in on at'), words('day date month year occasion time'), 'TIME'],
  [words('for on'), words('reason reasons grounds'), 'REASON'],
  [words('in on to under'), words('circumstances condition conditions terms context way ways extent'), 'CONTENT'],
]

/** Words that put the last statement first. */
export const LATEST = words('last latest lately newest recently recent')
/** Words that put the first statement first. */
export const EARLIEST = words('first earliest')
/** Adjectives of order before a noun, which is no name's own. */
export const ORDINAL_ADJECTIVES = union(EARLIEST, words('last latest'))

/** Words of grammar that are long enough to be mistyped. */
export const MISTYPED_GRAMMAR: readonly string[] = [
  ...words('according about regarding concerning against which would could should'),
]
/** Words of order that are spelled right, whether or not an article holds them. */
export const SPELLED_ORDERS: readonly string[] = [...words('latest newest lately earliest recent')]

/** Verbs that tell no more than that it was done: "which promises has Norway [given]". */
export const LIGHT_VERBS = words(`
  make made makes give gave given gives issue issued put offer offered express expressed voice voiced have had take took taken level
  levelled leveled raise raised`)
/** Verbs of speech whose object tells the act: "[express] gratitude", "[voice] criticism". */
export const EXPRESSING = words('express voice say state write add')
/** Lemmas after which "to" begins no infinitive. */
export const VERBS_WITH_TO: ReadonlySet<string> = new Set([
  ...words('apologise apologize speak talk complain write explain reply say admit confess announce mention'),
  'say sorry',
])
/** Verbs and nouns with which "to" says on what something is said. */
export const REACTIONS = words('react respond reaction reactions response responses')

/** Endings of the forms that show a clause: past, third person. */
export const PAST_OR_THIRD_ENDINGS = /(?:ed|s|said|told|wrote|spoke|thought|felt|knew|saw|sought|swore|forbade)$/
/** Endings of participles, which no verb after "do" has. */
export const PARTICIPLE_ENDINGS = /[a-z]{2}(?:ing|[^e]ed)$/
/** The same endings where they are a noun's as often: "comments", "claims". */
export const NOMINAL_ENDINGS = /(?:comments|claims|demands|calls|remarks|warnings|reports|quotes|threats|statements)$/
