import type { Range } from '../gold/gold.js'

/** The words of a part, its pieces joined by " … ". @param characters the text's code points */
export const wordsOf = (characters: readonly string[], ranges: readonly Range[]): string =>
  ranges.map(([start, end]) => characters.slice(start, end).join('')).join(' … ')
