import { decodeHTMLStrict } from 'entities/decode'
import { isAfterDropCap, isBesideLink, isSoftBreak } from './broken-lines.js'
import type { Span } from './span.js'

/** Characters of a text as it stands, and what they read as. */
export interface Reads extends Span {
  readonly by: string
}

/**
 * Soft hyphens, zero-width signs, marks of direction, variants of emoji: nothing that is seen. Unicode's property
 * Default_Ignorable_Code_Point, and the marks of annotations and of objects that were lost.
 */
const INVISIBLE = /[\p{DI}\ufff9-\ufffc]/u
/** Spaces that no line may be broken at, or of another width. Unicode's category Zs, but for the space itself. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu

/** What may have to be replaced; `readsAs` decides. Each alternative is bounded or stops at its first other character. */
const CANDIDATES = new RegExp(
  [
    /[\p{DI}\ufff9-\ufffc]+/u,
    SPACES,
    // Ligatures that printing puts for "fi", "ffl", "st".
    /[\ufb00-\ufb06]/,
    // Entities, also where "&" was made one once more: "&amp;#39;".
    /&(?:amp;){0,3}(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,24});/,
    // What tells that a text was cut: "[+2103 chars]" of news services, "[…]" at the end of an excerpt's paragraph.
    /\s{0,4}\[\+?\d{1,7} (?:more )?char(?:acter)?s\]/,
    /\[(?:…|\.{3})\](?=[ \t]{0,4}(?:[\r\n]|$))/,
    // Marks of footnotes.
    /\[(?:\d{1,3}|[a-z]|[a-z]{1,9} (?:\d{1,3}|needed))\]/,
    /[¹²³⁰⁴-⁹]+/,
    /[†‡]{1,2}/,
    /\*{1,3}(?=[\s,.;:]|$)/,
    /\d{1,2}(?=\s|$)/,
    /-{2,}/,
    // Drop caps and broken lines.
    /(?<=(?:^|[\r\n])["“‘]?\p{L})(?: |(?:\r?\n){1,2})(?=\p{L})/u,
    /\r?\n/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
)

/** What reads otherwise than it stands, in reading order. @param openers words whose first letter may be a drop cap */
export function readsOtherwise(text: string, openers: ReadonlySet<string> = new Set()): Reads[] {
  const found: Reads[] = []
  for (const { 0: word, index } of text.matchAll(CANDIDATES)) {
    const by = readsAs(text, word, index, openers)
    if (by !== null) found.push({ start: index, end: index + word.length, by })
  }
  return found
}

/** What the characters at an offset read as; null where they stand as they are. */
function readsAs(text: string, found: string, at: number, openers: ReadonlySet<string>): string | null {
  const end = at + found.length
  const before = text.charAt(at - 1)
  const first = found.charAt(0)
  if (INVISIBLE.test(found)) {
    // “Karl\u00adVoss”: between a small letter and a capital the mark stands where a space was.
    return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(text.charAt(end)) ? ' ' : ''
  }
  if (first === '&') return character(found)
  if (/[\ufb00-\ufb06]/.test(first)) return found.normalize('NFKC')
  if (first === '-') return found.length < 4 ? '—' : null
  // "safe. [+12 chars]": the sentence was over.
  if (/char\w*\]$/.test(found)) return /[.…!?”"]/.test(before) ? '' : '…'
  if (/^\[[….]/.test(found)) return '…'
  if (/^[\r\n ]/.test(first)) return ofGap(text, at, end, openers)
  if (/\s/.test(first)) return ' '
  return isFootnoteMark(text, found, at) ? '' : null
}

/** Marks of footnotes: "cold.[3]", "said¹", "said1", "cold.”1", "cold.1 The". Years and amounts stand by themselves. */
function isFootnoteMark(text: string, found: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (found.startsWith('[')) return /[\p{L}\p{N}.,;:!?”"’')]/u.test(before)
  // "*urgent*" is emphasis: the second of a pair marks no note.
  if (found.startsWith('*'))
    return /[\p{L}.,;:!?”"’')]/u.test(before) && !text.slice(Math.max(0, at - 40), at).includes('*')
  if (!/\d/.test(found)) return /[\p{L}.,;:!?”"’')]/u.test(before)
  return /(?:^|[^\p{L}\p{N}])\p{Ll}{4,15}[.,]?$|[.,!?][”"]$/u.test(text.slice(Math.max(0, at - 18), at))
}

/** What a space or a line break reads as. */
function ofGap(text: string, at: number, end: number, openers: ReadonlySet<string>): string | null {
  if (isAfterDropCap(text, at, end, openers)) return ''
  return text.charAt(at) !== ' ' && (isSoftBreak(text, at, end) || isBesideLink(text, at, end)) ? ' ' : null
}

/** Most times that "&" was made an entity of entities. */
const MOST_ROUNDS = 4

/** The character that an entity stands for; null if there is none. */
function character(entity: string): string | null {
  let decoded = entity
  for (let round = 0; round < MOST_ROUNDS && decoded.length > 2; round++) decoded = decodeHTMLStrict(decoded)
  const [code = 0] = [...decoded].map((letter) => letter.codePointAt(0))
  if (decoded === entity || code < 0x20 || code === 0xfffd) return null
  return decoded.replace(SPACES, ' ').replace(INVISIBLE, '')
}
