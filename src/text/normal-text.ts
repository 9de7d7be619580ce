import { partitionPoint } from './partition-point.js'
import { inReadingOrder, type Span } from './span.js'

/** A text as it reads, without what only its file holds, and the way back to the text as it stands. */
export interface NormalText {
  readonly text: string
  /** From a span of the normal text to the same words of the text as it stands. */
  readonly toOriginal: (span: Span) => Span
  /** From a span of the text as it stands to the same words of the normal text. */
  readonly toNormal: (span: Span) => Span
}

/** Characters of the text as it stands, and what they read as. */
interface Edit extends Span {
  readonly by: string
  /** Where `by` stands in the normal text. */
  readonly at: number
}

/** HTML's names of the characters that plain text from web pages still holds. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bdquo: '„',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  shy: '',
  zwj: '',
  zwnj: '',
}

/** Soft hyphens, zero-width spaces and joiners, marks of direction: nothing that is seen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u

/** What may have to be replaced; `replacement` decides. Each alternative is bounded or stops at its first other character. */
const CANDIDATES =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});|\[(?:\d{1,3}|[a-z]|[a-z]{1,9} (?:\d{1,3}|needed))\]|[¹²³⁰⁴-⁹]+|\d{1,2}(?=\s)|-{2,}|\r?\n/giu

/** The start of a line is looked at over this many characters at most. */
const LONGEST_INDENT = 40
/** A line that is broken for its width has at least so many characters. */
const SHORTEST_BROKEN_LINE = 30

/** What the characters at an offset read as; null where they stand as they are. */
function replacement(text: string, found: string, at: number): string | null {
  const end = at + found.length
  const before = text.charAt(at - 1)
  const first = found.charAt(0)
  if (INVISIBLE.test(first)) {
    // “Karl\u00adVoss”: between a small letter and a capital the mark stands where a space was.
    return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(text.charAt(end)) ? ' ' : ''
  }
  if (first === '&') return character(found.slice(1, -1).toLowerCase())
  if (first === '-') return found.length < 4 ? '—' : null
  if (first === '\n' || first === '\r') return isSoftBreak(text, at, end) || isBesideLink(text, at, end) ? ' ' : null
  // What is left are marks of footnotes: "cold.[3]", "said¹", "said1". Years and amounts stand by themselves.
  if (first === '[') return /[\p{L}\p{N}.,;:!?”"’')]/u.test(before) ? '' : null
  if (!/\d/.test(first)) return /[\p{L}.,;:!?”"’')]/u.test(before) ? '' : null
  return /(?:^|[^\p{L}\p{N}])\p{Ll}{4,15}$/u.test(text.slice(Math.max(0, at - 17), at)) ? '' : null
}

function character(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name] ?? null
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null
}

/** A line break within a sentence: the line before does not end one, and the next goes on with a small letter. */
function isSoftBreak(text: string, at: number, end: number): boolean {
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
function isBesideLink(text: string, at: number, end: number): boolean {
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

/**
 * A text as it reads: without invisible characters and marks of footnotes, entities as the characters that they stand for, two hyphens
 * as the dash that they are typed for, lines that were broken within a sentence joined. Linear time.
 * @param breaks words of a page's machinery, global: where they stand within a paragraph, it is broken in two
 */
export function normalText(text: string, breaks?: RegExp): NormalText {
  const edits: Edit[] = []
  const pieces: string[] = []
  let from = 0
  let length = 0
  for (const { start, end, by } of replaced(text, breaks)) {
    if (start < from) continue
    pieces.push(text.slice(from, start), by)
    length += start - from
    from = end
    edits.push({ start, end, by, at: length })
    length += by.length
  }
  if (edits.length === 0) return { text, toOriginal: (span) => span, toNormal: (span) => span }
  pieces.push(text.slice(from))
  return {
    text: pieces.join(''),
    toOriginal: ({ start, end }) => ({ start: original(edits, start, true), end: original(edits, end, false) }),
    toNormal: ({ start, end }) => ({ start: normal(edits, start), end: normal(edits, end) }),
  }
}

/** What is replaced, in reading order. */
function replaced(text: string, breaks: RegExp | undefined): Omit<Edit, 'at'>[] {
  const found: Omit<Edit, 'at'>[] = []
  for (const { 0: word, index } of text.matchAll(CANDIDATES)) {
    const by = replacement(text, word, index)
    if (by !== null) found.push({ start: index, end: index + word.length, by })
  }
  if (breaks === undefined) return found
  const cuts = [...text.matchAll(breaks)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    by: '\n',
  }))
  return cuts.length === 0 ? found : [...cuts, ...found].sort(inReadingOrder)
}

/** The offset in the text as it stands; a span leaves out invisible characters at its edges. */
function original(edits: readonly Edit[], offset: number, isStart: boolean): number {
  const index = partitionPoint(edits, ({ at }) => (isStart ? at <= offset : at < offset)) - 1
  const edit = edits[index]
  if (edit === undefined) return offset
  const after = offset - edit.at - edit.by.length
  // An offset within what was put in means all that it was put in for.
  return after >= 0 ? edit.end + after : isStart ? edit.start : edit.end
}

function normal(edits: readonly Edit[], offset: number): number {
  const edit = edits[partitionPoint(edits, ({ start }) => start < offset) - 1]
  if (edit === undefined) return offset
  return edit.at + edit.by.length + Math.max(0, offset - edit.end)
}
