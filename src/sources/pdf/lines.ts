import type { Piece } from './pdf-pages.js'
import type { Row } from './rows.js'

export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Of most of its letters, in points. */
  readonly size: number
}

/** Of the size of letters: baselines that are nearer are one, such as that of a footnote's mark. */
const SAME_LINE = 0.5
/** Of the size of letters: a narrower gap stands within a word. */
const SPACE = 0.15
/** Of the size of the other letters. */
const SMALLEST_DROP_CAP = 1.8

/** The lines of a row, from top to bottom; a drop cap beside several opens the first. */
export function linesOf({ pieces }: Row): readonly Line[] {
  const cap = dropCapIn(pieces)
  const lines: Piece[][] = []
  for (const piece of pieces.filter((each) => each !== cap).sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1)
    const above = line?.[0]
    if (above && piece.baseline - above.baseline < SAME_LINE * Math.max(piece.size, above.size)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line, at) => lineOf(line, at === 0 ? cap : undefined))
}

function dropCapIn(pieces: readonly Piece[]): Piece | undefined {
  const [first, second] = pieces
  if (!first || !second || !/^["'“‘]?\p{Lu}$/u.test(first.text.trim())) return undefined
  return first.size >= SMALLEST_DROP_CAP * second.size ? first : undefined
}

function lineOf(line: readonly Piece[], cap: Piece | undefined): Line {
  const pieces = [...line].sort((a, b) => a.left - b.left)
  let text = ''
  let reached = Number.POSITIVE_INFINITY
  for (const piece of pieces) {
    const isApart = piece.left - reached > SPACE * piece.size
    text += isApart ? ` ${piece.text}` : piece.text
    reached = piece.right
  }
  const [{ left, baseline }, longest] = [
    pieces[0] as Piece,
    pieces.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most)),
  ]
  const right = Math.max(...pieces.map((piece) => piece.right))
  return {
    text: opened(cap, text.replace(/\s+/g, ' ').trim()),
    left,
    right,
    baseline,
    size: longest.size,
  }
}

/** "T" and "he mayor" as one word. Where the letter may be a word, reading the text tells whether it is. */
function opened(cap: Piece | undefined, text: string): string {
  if (cap === undefined) return text
  const letter = cap.text.trim()
  return /^\p{Ll}/u.test(text) && !/[AIO]$/.test(letter) ? letter + text : `${letter} ${text}`
}
