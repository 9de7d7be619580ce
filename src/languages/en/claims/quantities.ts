/**
 * Words around a number that make it a bound, as word pairs where they are two. Source: Quirk et al., "A Comprehensive Grammar of the English
 * Language", 1985, 5.20 and 8.111.
 */
export const LOWER_BOUNDS: readonly (readonly string[])[] = [['more', 'than'], ['over'], ['above'], ['exceeding']]
export const LOWEST: readonly (readonly string[])[] = [
  ['at', 'least'],
  ['no', 'fewer', 'than'],
  ['no', 'less', 'than'],
]
export const UPPER_BOUNDS: readonly (readonly string[])[] = [['fewer', 'than'], ['less', 'than'], ['under'], ['below']]
export const HIGHEST: readonly (readonly string[])[] = [
  ['up', 'to'],
  ['at', 'most'],
  ['no', 'more', 'than'],
]
export const APPROXIMATE: readonly (readonly string[])[] = [
  ['about'],
  ['around'],
  ['roughly'],
  ['some'],
  ['nearly'],
  ['almost'],
  ['approximately'],
]

/** Nouns that tell no more than how many there are at least: “hundreds of families”. */
export const AT_LEAST: readonly (readonly [RegExp, string])[] = [
  [/\btens of thousands(?: of)?\b/gi, 'at least 20000'],
  [/\bhundreds of thousands(?: of)?\b/gi, 'at least 200000'],
  [/\bdozens(?: of)?\b/gi, 'at least 24'],
  [/\bhundreds(?: of)?\b/gi, 'at least 200'],
  [/\bthousands(?: of)?\b/gi, 'at least 2000'],
  [/\bmillions(?: of)?\b/gi, 'at least 2000000'],
]
