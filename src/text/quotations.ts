import type { Span } from './span.js'

/** Text in quotation marks, within one paragraph; the span includes the marks. */
export interface Quotation extends Span {
  /** The span without the marks. */
  readonly inner: Span
  /** False if the paragraph ends before a closing mark. */
  readonly closed: boolean
  /** True if it continues the previous quotation: that one was not closed, and this one opens the next paragraph. */
  readonly continues: boolean
  /** True for single marks (‘…’), which are often used for titles and scare quotes. */
  readonly single: boolean
}

interface Mark {
  readonly at: number
  readonly length: number
  readonly kind: 'DOUBLE' | 'SINGLE'
  /** Whether it can open or close a quotation, by its character and the characters around it. */
  readonly opens: boolean
  readonly closes: boolean
}

const MARKS = /[“”„«»"‘’'`]/g
const LETTER = /[\p{L}\p{N}]/u
const OPENER_BEFORE = /[\s([{—–‒/-]/

function marks(text: string, paragraph: Span): Mark[] {
  const found: Mark[] = []
  // Searched in the paragraph alone: otherwise, in a text without marks, each search would run to the end of the text.
  const words = text.slice(paragraph.start, paragraph.end)
  MARKS.lastIndex = 0
  for (let m = MARKS.exec(words); m; m = MARKS.exec(words)) {
    const at = paragraph.start + m.index
    const sign = m[0]
    const doubled = (sign === "'" || sign === '`' || sign === '’' || sign === '‘') && text[at + 1] === sign
    const length = doubled ? 2 : 1
    if (doubled) MARKS.lastIndex = m.index + 2
    const before = at === paragraph.start ? ' ' : text.charAt(at - 1)
    const after = at + length >= paragraph.end ? ' ' : text.charAt(at + length)
    const canOpen = (OPENER_BEFORE.test(before) || MARKS_SET.has(before)) && !/\s/.test(after)
    const canClose = !/\s/.test(before) && !LETTER.test(after)
    if (sign === '“' || sign === '«' || sign === '„')
      found.push({ at, length, kind: 'DOUBLE', opens: true, closes: false })
    else if (sign === '”' || sign === '»') found.push({ at, length, kind: 'DOUBLE', opens: false, closes: true })
    else if (sign === '"' || doubled)
      found.push({ at, length, kind: 'DOUBLE', opens: canOpen || !canClose, closes: canClose || !canOpen })
    else if (sign === '‘') found.push({ at, length, kind: 'SINGLE', opens: canOpen, closes: false })
    else
      found.push({ at, length, kind: 'SINGLE', opens: sign === "'" && canOpen && LETTER.test(after), closes: canClose })
  }
  return found
}

const MARKS_SET = new Set('“”„«»"‘’\'`')

/**
 * The outermost quotations of a text, in reading order: in straight, curly, angled or doubled single marks, and in single marks
 * outside those. Marks inside a quotation are part of it. A quotation that is not closed ends with its paragraph; if the
 * next paragraph opens with a mark, that quotation `continues` it, as newspapers print long quotations. Linear time.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let openBefore = false
  for (const paragraph of paragraphs) {
    const all = marks(text, paragraph)
    const continues = openBefore && all[0]?.at === paragraph.start && all[0].kind === 'DOUBLE'
    openBefore = false
    // The position of the last single mark that certainly closes: a single mark opens a quotation only before it.
    let singleCloseAhead = -1
    for (const mark of all)
      if (mark.kind === 'SINGLE' && mark.closes && isFirmClose(text, mark)) singleCloseAhead = mark.at
    let open: Mark | null = null
    for (const mark of all) {
      if (open === null) {
        if (!mark.opens || (mark.kind === 'SINGLE' && singleCloseAhead <= mark.at)) continue
        open = mark
      } else if (
        mark.kind === open.kind &&
        mark.closes &&
        mark.at > open.at &&
        (mark.kind === 'DOUBLE' || isFirmClose(text, mark))
      ) {
        found.push(quotation(open, mark.at, mark.at + mark.length, true, continues && open.at === paragraph.start))
        open = null
      }
    }
    if (open?.kind === 'DOUBLE') {
      found.push(quotation(open, paragraph.end, paragraph.end, false, continues && open.at === paragraph.start))
      openBefore = true
    }
  }
  return found.filter((q) => q.inner.end > q.inner.start)
}

/** Whether a single mark certainly closes: after an "s" and before white space it may be an apostrophe ("the Smiths' house"). */
function isFirmClose(text: string, mark: Mark): boolean {
  return (
    /[.,!?…;]/.test(text[mark.at - 1] ?? '') ||
    !/\s/.test(text[mark.at + mark.length] ?? '.') ||
    text[mark.at - 1] !== 's'
  )
}

function quotation(open: Mark, innerEnd: number, end: number, closed: boolean, continues: boolean): Quotation {
  const inner = { start: open.at + open.length, end: innerEnd }
  return { start: open.at, end, inner, closed, continues, single: open.kind === 'SINGLE' }
}
