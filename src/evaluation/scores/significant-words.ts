/** White space as in Python's split(); JavaScript's \s differs a little. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators U+001C to U+001F are meant
const WHITE_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u

/**
 * The words of a name with at least `leastLength` code points, in lower case, without any of the characters in `edge` at
 * either end.
 */
export function significantWords(name: string, edge: string, leastLength = 1): string[] {
  return name
    .split(WHITE_SPACE)
    .filter((word) => Array.from(word).length >= leastLength)
    .map((word) => withoutEdge(word, edge).toLowerCase())
}

function withoutEdge(word: string, edge: string): string {
  let start = 0
  let end = word.length
  while (start < end && edge.includes(word.charAt(start))) start += 1
  while (end > start && edge.includes(word.charAt(end - 1))) end -= 1
  return word.slice(start, end)
}

/** Whether the sets have a word in common. */
export const shareWord = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true
  return false
}
