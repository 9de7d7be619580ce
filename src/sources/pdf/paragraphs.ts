import { COMPOUND_ENDS } from '../../languages/en/layout/page-words.js'
import type { Line } from './lines.js'

/** Of the size of letters, by which a paragraph's first line is set in. */
const INDENT = 0.8
/** Of the usual distance of lines: a larger one stands between paragraphs. */
const APART = 1.35
/** Of the size of letters: a larger difference is that between a headline and a text. */
const OTHER_SIZE = 0.12
/** Of a column's width, which a paragraph's last line lacks; and a line that no sentence ends, such as a byline. */
const SHORT = 0.2
const VERY_SHORT = 0.3
/** Of their width, by which columns differ that are none of one another. */
const OTHER_WIDTH = 0.25

const ENDS_SENTENCE = /[.!?:…]["'”’)\]]*$/
const BULLET = /^[•▪‣◦●■]/

/** The paragraphs of columns in their reading order; one may go on over columns and pages. */
export function paragraphsIn(columns: readonly (readonly Line[])[]): readonly string[] {
  const hyphenated = hyphenatedIn(columns.flat())
  const paragraphs: string[][] = []
  columns.forEach((lines, number) => {
    const measure = measureOf(lines)
    for (const [at, { text }] of lines.entries()) {
      const opens = at > 0 ? startsAt(lines, at, measure) : !goesOn(columns[number - 1] ?? [], lines)
      if (opens) paragraphs.push([text])
      else goOnWith(paragraphs.at(-1) ?? [], text, hyphenated)
    }
  })
  return paragraphs.map((lines) => lines.join(''))
}

/** Whether a column goes on with a sentence of the column before. */
function goesOn(column: readonly Line[], next: readonly Line[]): boolean {
  const [before, line] = [column.at(-1), next[0]]
  if (before === undefined || line === undefined || !isAlike(before, line)) return false
  const [width, other] = [widthOf(column), widthOf(next)]
  if (Math.abs(width - other) > OTHER_WIDTH * Math.max(width, other)) return false
  return /^\p{Ll}/u.test(line.text) || !ENDS_SENTENCE.test(before.text)
}

const widthOf = (lines: readonly Line[]): number => {
  const { left, right } = measureOf(lines)
  return right - left
}

const isAlike = (one: Line, other: Line): boolean => Math.abs(one.size - other.size) <= OTHER_SIZE * other.size

interface Measure {
  readonly left: number
  readonly right: number
  /** The usual distance of two baselines, and the usual size of letters. */
  readonly pitch: number
  readonly size: number
}

function measureOf(lines: readonly Line[]): Measure {
  const pitches = lines.slice(1).map(({ baseline }, at) => baseline - (lines[at] as Line).baseline)
  pitches.sort((a, b) => a - b)
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  return {
    left: lines.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, { right }) => Math.max(most, right), 0),
    // Of more lines within paragraphs than between them, the smaller half has the usual one.
    pitch: pitches[Math.floor(pitches.length / 3)] ?? 0,
    size: sizes[Math.floor((sizes.length - 1) / 2)] ?? 0,
  }
}

function startsAt(lines: readonly Line[], at: number, { left, right, pitch, size }: Measure): boolean {
  const [before, line, next] = [lines[at - 1] as Line, lines[at] as Line, lines[at + 1]]
  if (!isAlike(before, line) || BULLET.test(line.text)) return true
  // The lines of a headline are as far apart as they are large.
  if (line.baseline - before.baseline > APART * pitch * Math.max(1, line.size / size)) return true
  const isSetIn = (each: Line): boolean => each.left - left > INDENT * each.size
  if (isSetIn(line) && !isSetIn(before) && (next === undefined || !isSetIn(next))) return true
  const lacks = (right - before.right) / (right - left)
  return ENDS_SENTENCE.test(before.text) ? lacks > SHORT : lacks > VERY_SHORT && !/^\p{Ll}/u.test(line.text)
}

/** In characters, of a word that is looked at: what hostile files have in place of words takes no time. */
const LONGEST_WORD = 40

const HYPHENATED = /(?<![\p{L}-])\p{L}{1,40}(?:-\p{L}{1,40})+/gu

/** The words that stand hyphenated within a line. */
const hyphenatedIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(HYPHENATED) ?? []))

/**
 * Adds a line to a paragraph: a word that was divided between them is whole again, unless it has a hyphen elsewhere in the text.
 * @param lines as they are joined, each with the space before it
 */
function goOnWith(lines: string[], line: string, hyphenated: ReadonlySet<string>): void {
  const before = lines.at(-1) ?? ''
  const [, start] = /([\p{L}-]*\p{L})[-‐\u00AD]$/u.exec(before.slice(-LONGEST_WORD)) ?? []
  const [end] = /^[\p{L}\p{N}]+/u.exec(line) ?? []
  const isApart = end === undefined || (start === undefined && !/\p{N}-$/u.test(before.slice(-2)))
  const isDivided = !isApart && start !== undefined && /^\p{Ll}/u.test(end)
  if (isDivided && !COMPOUND_ENDS.has(end) && !hyphenated.has(`${start}-${end}`.toLowerCase())) {
    lines[lines.length - 1] = before.slice(0, -1)
  }
  lines.push(isApart ? ` ${line}` : line)
}
