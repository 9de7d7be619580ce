/** Where the evidence of a statement stands in its article. Pure; all offsets count UTF-16 code units of the text, half open. */

export interface Span {
  readonly start: number
  readonly end: number
}

/** What a place of the text is for the statement. */
export type Role = 'source' | 'cue' | 'content'

export interface Marked extends Span {
  readonly role: Role
}

/** Words of one and the same marks. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly roles: readonly Role[]
}

/**
 * The part of a text around spans: so many characters on each side, and on to where a paragraph or, in a long one, a word ends.
 */
export function around(text: string, spans: readonly Span[], reach: number): Span {
  const first = Math.min(text.length, ...spans.map(({ start }) => start))
  const last = Math.max(0, ...spans.map(({ end }) => end))
  return { start: startBefore(text, first - reach, first), end: endAfter(text, last + reach, last) }
}

/** The text's parts from border to border of the marks. */
export function piecesOf(text: string, part: Span, marks: readonly Marked[]): readonly Piece[] {
  const inside = (at: number) => at > part.start && at < part.end
  const borders = new Set(marks.flatMap(({ start, end }) => [start, end]).filter(inside))
  const starts = [part.start, ...[...borders].sort((a, b) => a - b)]
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? part.end
    const roles = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ role }) => role)
    return { start, text: text.slice(start, end), roles: [...new Set(roles)] }
  })
}

/** Where a line or else a word begins, at or after `at`, but not after `latest`. */
function startBefore(text: string, at: number, latest: number): number {
  if (at <= 0) return 0
  const line = text.indexOf('\n', at)
  if (line >= 0 && line < latest) return afterSpace(text, line)
  if (/\s/.test(text.charAt(at - 1))) return at
  const word = text.slice(at, latest).search(/\s/)
  return word < 0 ? latest : afterSpace(text, at + word)
}

/** Where a line or else a word ends, at or before `at`, but not before `earliest`. */
function endAfter(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length
  const line = text.lastIndexOf('\n', at)
  if (line >= earliest) return earliest + text.slice(earliest, line).trimEnd().length
  const words = text.slice(earliest, at).replace(/\S*$/, '').trimEnd()
  return earliest + words.length
}

const afterSpace = (text: string, at: number): number => at + (text.slice(at).match(/^\s*/)?.[0].length ?? 0)
