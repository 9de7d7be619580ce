import type { Piece } from './pdf-pages.js'

/** What stands beside one another on a page: a line, or, where columns have lines of their own, several that overlap. */
export interface Row {
  /** From left to right. */
  readonly pieces: readonly Piece[]
  readonly top: number
  readonly bottom: number
}

/** How far letters reach above their baseline and below it, of their size: less than they do, so that close lines stay two. */
const ABOVE = 0.65
const BELOW = 0.05

/** The rows of a page or of a column, from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const downwards = [...pieces].sort((a, b) => topOf(a) - topOf(b))
  const rows: { pieces: Piece[]; top: number; bottom: number }[] = []
  for (const piece of downwards) {
    const row = rows.at(-1)
    const bottom = piece.baseline + BELOW * piece.size
    if (row === undefined || topOf(piece) >= row.bottom) rows.push({ pieces: [piece], top: topOf(piece), bottom })
    else {
      row.pieces.push(piece)
      row.bottom = Math.max(row.bottom, bottom)
    }
  }
  for (const row of rows) row.pieces.sort((a, b) => a.left - b.left)
  return rows
}

const topOf = ({ baseline, size }: Piece): number => baseline - ABOVE * size

/** A stretch across a page, in points. */
export interface Gap {
  readonly left: number
  readonly right: number
}

/** Where a row has nothing, its sides included; narrower gaps stand between words. */
export function gapsOf({ pieces }: Row, least: number): readonly Gap[] {
  const gaps: Gap[] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const { left, right } of pieces) {
    if (left - reached >= least) gaps.push({ left: reached, right: left })
    reached = Math.max(reached, right)
  }
  return [...gaps, { left: reached, right: Number.POSITIVE_INFINITY }]
}

/** Where both have nothing. */
export const gapsOfBoth = (some: readonly Gap[], others: readonly Gap[], least: number): readonly Gap[] =>
  some.flatMap((one) =>
    others
      .map((other) => ({ left: Math.max(one.left, other.left), right: Math.min(one.right, other.right) }))
      .filter(({ left, right }) => right - left >= least),
  )
