/** Invisible characters: controls, unassigned characters, lone surrogates, all separators except the plain space. */
const UNSEEN = /[\p{C}\p{Z}]/u

/**
 * The words in quotation marks on one line, like Python's repr of a string: in '…', or in "…" if they contain an apostrophe
 * and no double quotation mark; invisible characters are escaped.
 */
export function quoteWords(words: string): string {
  const oneLine = words.replaceAll('\n', ' ')
  const mark = oneLine.includes("'") && !oneLine.includes('"') ? '"' : "'"
  return `${mark}${Array.from(oneLine, (character) => escaped(character, mark)).join('')}${mark}`
}

function escaped(character: string, mark: string): string {
  if (character === mark || character === '\\') return `\\${character}`
  if (character === '\t') return '\\t'
  if (character === '\r') return '\\r'
  if (character === ' ' || !UNSEEN.test(character)) return character
  const code = character.codePointAt(0) as number
  const hex = code.toString(16)
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}
