/** Numbers in words. Source: Quirk et al., "A Comprehensive Grammar of the English Language", 1985, 6.63 (cardinals). */

/** Numerals below a hundred; "one" is a pronoun as often, and left out. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at) => [word, at + 2] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10] as const),
])

/** What a number before it is multiplied by, with the signs that newspapers write for it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])
