/** The start of a line is looked at over this many characters at most. */
const LONGEST_INDENT = 40
/** A line that is broken for its width has at least so many characters. */
const SHORTEST_BROKEN_LINE = 30

/** A line break within a sentence: the line before does not end one, and the next goes on with a small letter. */
export function isSoftBreak(text: string, at: number, end: number): boolean {
  const next = /^[ \t]*\p{Ll}/u.test(text.slice(end, end + LONGEST_INDENT))
  if (!next || !/[\p{L}\p{N},”"’')—–-][ \t]?$/u.test(text.slice(at - 2, at))) return false
  if (/[,!?]["”’']+[ \t]?$/.test(text.slice(at - 5, at))) return true
  const start = Math.max(0, at - SHORTEST_BROKEN_LINE)
  return at - start === SHORTEST_BROKEN_LINE && !/[\n\r]/.test(text.slice(start, at))
}

/** Maximum length of a line that is looked at. */
const LONGEST_LINE = 200
/** A line that is one name, as the words of a link are. */
const NAME_LINE = /^(?:\p{Lu}[\p{L}.'’-]{0,30}[ \t]{1,2}){0,4}\p{Lu}[\p{L}.'’-]{0,30}[ \t]?$/u
/** Several words without a mark at their end, and a line that goes on with them. */
const UNFINISHED = /[\p{L}\p{N}] .{0,100}[\p{L}\p{N},][ \t]?$/u
const GOES_ON = /^[ \t]?\p{Ll}.{20}/u

/** A line break before or after the words of a link within a sentence: "District Attorney ¶ Jane Doe ¶ said today that …". */
export function isBesideLink(text: string, at: number, end: number): boolean {
  const before = lineBefore(text, at)
  const after = lineAfter(text, end)
  if (NAME_LINE.test(after) && UNFINISHED.test(before)) return GOES_ON.test(lineAfter(text, end + after.length + 1))
  return NAME_LINE.test(before) && GOES_ON.test(after) && UNFINISHED.test(lineBefore(text, at - before.length - 1))
}

/** The line that ends at an offset, and the one that starts there; at most as much of it as is looked at. */
const lineBefore = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - LONGEST_LINE), Math.max(0, end))
    .split('\n')
    .at(-1) ?? ''
const lineAfter = (text: string, start: number): string =>
  text.slice(start, start + LONGEST_LINE).split('\n', 1)[0] ?? ''

/** Letters that may be words of their own at the head of a text: "A mayor", "I came", "O Lord". */
const LETTERS_AND_WORDS = /[AIO]/
/** The rest of a word behind its drop cap. */
const REST = /^\p{Ll}+(?!\p{L})/u
/** Longest rest of a word that is looked at, in characters. */
const LONGEST_REST = 24

/**
 * Whether what stands between a letter at the head of a paragraph and what follows only sets a drop cap apart: "T ¶ he mayor", "T he mayor".
 * A letter on a line of its own is one before a small letter; another only where both are a word with which texts begin.
 * @param end of the gap
 */
export function isAfterDropCap(text: string, at: number, end: number, openers: ReadonlySet<string>): boolean {
  const letter = text.charAt(at - 1)
  const rest = REST.exec(text.slice(end, end + LONGEST_REST))?.[0]
  if (rest === undefined || !/\p{Lu}/u.test(letter)) return false
  return openers.has(`${letter.toLowerCase()}${rest}`) || (text.charAt(at) !== ' ' && !LETTERS_AND_WORDS.test(letter))
}
