import type { Span } from './span.js'

/** Words in quotation marks, within one paragraph; the span includes the marks. */
export interface Quotation extends Span {
  /** The words without their marks. */
  readonly inner: Span
  /** False where the paragraph ends before a closing mark. */
  readonly closed: boolean
  /** True where it carries on the quotation before it: that one stayed open and this opens the next paragraph. */
  readonly continues: boolean
  /** True for single marks (‘…’), which titles and scare quotes often bear. */
  readonly single: boolean
}

interface Mark {
  readonly at: number
  readonly length: number
  readonly kind: 'DOUBLE' | 'SINGLE'
  /** What the sign itself or the space around it allows. */
  readonly opens: boolean
  readonly closes: boolean
}

const MARKS = /[“”„«»"‘’'`]/g
const LETTER = /[\p{L}\p{N}]/u
const OPENER_BEFORE = /[\s([{—–‒/-]/

function marks(text: string, paragraph: Span): Mark[] {
  const found: Mark[] = []
  // Of the paragraph alone: in a text without marks each search would else run to its end.
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
 * The outermost quotations of a text, in reading order: straight, curly, angled and doubled single marks, and single marks
 * where no double ones are open. Marks inside a quotation are part of it. One that no mark closes ends with its paragraph;
 * where the next paragraph opens with a mark it `continues` there, as newspapers print long quotations. Linear time.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let openBefore = false
  for (const paragraph of paragraphs) {
    const all = marks(text, paragraph)
    const continues = openBefore && all[0]?.at === paragraph.start && all[0].kind === 'DOUBLE'
    openBefore = false
    // From the right: whether a single closing mark that follows its word's punctuation is still to come.
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

/** Apostrophes end words too ("the Smiths' house"): a single mark surely closes only after punctuation or before it. */
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
