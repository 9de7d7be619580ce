/**
 * Endings by which a word's kind can be guessed. Source: Quirk et al., "A Comprehensive Grammar of the English Language", 1985, appendix
 * I (word-formation); which endings stand here was chosen by hand for agency news.
 */

/** Adjectives, participles and adverbs, which a sentence may begin with as a name does. */
export const MODIFIER_SUFFIXES = /(?:ful|ive|ous|al|ing|ed|ic|able|ible|less|ly|er|est)$/
/** Plurals and gerunds that speak at a sentence's start without being names: "Farmers said". No plural ends in "-ss" or "-us". */
export const NEVER_SURNAME_SUFFIXES = /(?:[^su]s|men|ing)$/
/** Workers by their trade, whose unions and leagues are named for them ("Engineers'"). */
export const TRADE_SUFFIXES = /(?:[eo]rs|ists|ants|ians|men|women)$/
/** Professions by what they study, treat or draw: "hydrologist", "statistician", "choreographer". */
export const PROFESSION_SUFFIXES = /.{2}(?:olog|onom|iatr|ic|odont|ometr|rap)ists?$|.{2}(?:ician|grapher|onomer)s?$/
/** Demonyms that name a people: "the French", "the Swiss", "the Germans". */
export const PEOPLE_SUFFIXES = /(?:s|sh|ch|ese)$/
