import { InvalidInputError } from '../invalid-input.js'
import type { Piece } from './pdf-pages.js'
import { type Gap, gapsOf, gapsOfBoth, type Row, rowsOf } from './rows.js'

/** Rows that are read one after another: a column, or what stands across columns. */
export type Block = readonly Row[]

/** Between columns there is at least so much of the size of the letters; a stretched space within a line seldom goes on below. */
const NARROWEST_GUTTER = 0.9
/** Of the size of letters: some 14 characters. Narrower ones are numbers of a list, or of a table. */
const NARROWEST_COLUMN = 7
/** Of lines; fewer are a table, or a signature beside a date. */
const SHORTEST_COLUMN = 3
/** Of the size of letters: where all columns have nothing for so long, they have ended. */
const END_OF_COLUMNS = 2.5
/** Of the size of letters: what is larger, and has nothing beside it while columns go on below, is a headline across them. */
const HEADLINE = 1.15
/** Newspapers have up to eight; more are a table. */
const MOST_COLUMNS = 12
/** Comparisons of gaps and looks at words, for all pages: a page of two columns takes some thousands, so only hostile files reach it. */
const MOST_STEPS = 4_000_000

/**
 * Pages in their reading order. Rows that have a gutter in common are columns, read from left to right; what reaches over the gutter
 * (a headline, a picture's words) parts those above it from those below.
 * @param unit the size of the letters that most of the text has
 * @throws InvalidInputError for pages whose order cannot be told
 */
export function inReadingOrder(pages: readonly (readonly Row[])[], unit: number): readonly (readonly Block[])[] {
  const columns = new Columns(unit)
  return pages.map((rows) => columns.blocksOf(rows))
}

interface Group {
  /** The row after its last. */
  readonly end: number
  readonly gutters: readonly Gap[]
}

class Columns {
  private steps = 0
  private readonly least: number

  constructor(private readonly unit: number) {
    this.least = NARROWEST_GUTTER * unit
  }

  blocksOf(rows: readonly Row[]): readonly Block[] {
    const gaps = rows.map((row) => gapsOf(row, this.least))
    const blocks: Block[] = []
    let across: Row[] = []
    for (let at = 0; at < rows.length; ) {
      const group = this.groupAt(rows, gaps, at)
      if (group === null) {
        across.push(rows[at++] as Row)
        continue
      }
      // Beside a picture a column may begin higher than the first one does.
      const [first] = group.gutters as readonly [Gap]
      const isRight = (row: Row): boolean => row.pieces.every(({ left }) => left >= first.left)
      const higher = across.length - 1 - across.findLastIndex((row) => !isRight(row))
      const members = [...across.splice(across.length - higher), ...rows.slice(at, group.end)]
      if (across.length > 0) blocks.push(across)
      across = []
      for (const column of columnsOf(members, group.gutters)) blocks.push(...this.blocksOf(rowsOf(column)))
      at = group.end
    }
    return across.length > 0 ? [...blocks, across] : blocks
  }

  /** The columns whose first row of two or more is this one; null where there are none. */
  private groupAt(rows: readonly Row[], gaps: readonly (readonly Gap[])[], start: number): Group | null {
    let gutters: readonly Gap[] = (gaps[start] as readonly Gap[]).filter(
      ({ left, right }) => right - left < Number.POSITIVE_INFINITY,
    )
    if (gutters.length >= MOST_COLUMNS) return null
    let end = start
    while (end < rows.length) {
      this.step(gutters.length * (gaps[end] as readonly Gap[]).length)
      if (end > start && this.isApart(rows[end - 1] as Row, rows[end] as Row)) break
      const common = gapsOfBoth(gutters, gaps[end] as readonly Gap[], this.least)
      if (common.length === 0) break
      gutters = common
      end++
    }
    end = this.headlineIn(rows.slice(start, end), gutters[0]) + start
    if (end - start < SHORTEST_COLUMN) return null
    gutters = this.realGutters(rows.slice(start, end), gutters)
    return gutters.length === 0 ? null : { end, gutters }
  }

  private step(count: number): void {
    this.steps += count
    if (this.steps > MOST_STEPS) throw unordered()
  }

  private isApart(row: Row, next: Row): boolean {
    return next.top - row.bottom > END_OF_COLUMNS * this.unit
  }

  /** The first row that is a short headline across columns, which leaves their gutter free by chance; the number of rows where none is. */
  private headlineIn(rows: readonly Row[], gutter: Gap | undefined): number {
    const isLeft = ({ pieces }: Row): boolean => pieces.every(({ right }) => right <= (gutter?.left ?? 0))
    const goOn = rows.findLastIndex((row) => !isLeft(row))
    const isLarge = ({ pieces }: Row): boolean => pieces.every(({ size }) => size >= HEADLINE * this.unit)
    const at = rows.findIndex((row, index) => index > 0 && index < goOn && isLeft(row) && isLarge(row))
    return at === -1 ? rows.length : at
  }

  /** The gutters that have columns on both their sides. */
  private realGutters(rows: readonly Row[], gutters: readonly Gap[]): readonly Gap[] {
    let real = gutters
    for (;;) {
      this.step(rows.reduce((sum, { pieces }) => sum + pieces.length, 0))
      const columns = columnsOf(rows, real)
      const thin = columns.findIndex((column) => !this.isColumn(column))
      if (thin === -1 || real.length === 0) return real
      // The column goes to its left neighbour, the first to its right one.
      const without = Math.max(0, thin - 1)
      real = real.filter((_, at) => at !== without)
    }
  }

  private isColumn(pieces: readonly Piece[]): boolean {
    const left = pieces.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY)
    const right = pieces.reduce((most, piece) => Math.max(most, piece.right), Number.NEGATIVE_INFINITY)
    return right - left >= NARROWEST_COLUMN * this.unit && rowsOf(pieces).length >= SHORTEST_COLUMN
  }
}

/** The pieces left of the first gutter, between it and the next, and so on. */
function columnsOf(rows: readonly Row[], gutters: readonly Gap[]): readonly (readonly Piece[])[] {
  const columns: Piece[][] = Array.from({ length: gutters.length + 1 }, () => [])
  for (const piece of rows.flatMap(({ pieces }) => pieces)) {
    const at = gutters.findIndex(({ left }) => piece.left < left)
    columns[at === -1 ? gutters.length : at]?.push(piece)
  }
  return columns
}

const unordered = (): InvalidInputError =>
  new InvalidInputError(
    'file',
    'a PDF with a page whose words are scattered, so that their order cannot be told',
    'a PDF with lines and columns of text, or its text as a file named .txt',
  )
