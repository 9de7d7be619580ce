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
  readonly sign: string
  readonly kind: 'DOUBLE' | 'SINGLE'
  /** Whether it can open or close a quotation, by its character and the characters around it. */
  readonly opens: boolean
  readonly closes: boolean
}

const MARKS = /[“”„«»‹›「」『』"‘’'`]/g
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
    const double = { at, length, sign, kind: 'DOUBLE' } as const
    const single = { at, length, sign, kind: 'SINGLE' } as const
    if (OPENING.has(sign)) found.push({ ...double, opens: true, closes: false })
    // »Text« is as usual in print as «text» is; « texte » has its spaces inside.
    else if (sign === '»' || sign === '›') found.push({ ...double, opens: canOpen, closes: true })
    else if (sign === '”' || sign === '」' || sign === '』') found.push({ ...double, opens: false, closes: true })
    else if (sign === '"' || doubled)
      found.push({ ...double, opens: canOpen || !canClose, closes: canClose || !canOpen })
    else if (sign === '‘') found.push({ ...single, opens: canOpen, closes: false })
    else found.push({ ...single, opens: sign === "'" && canOpen && LETTER.test(after), closes: canClose })
  }
  return found
}

const OPENING = new Set('“«„‹「『')
const MARKS_SET = new Set('“”„«»‹›「」『』"‘’\'`')

/** The marks that close what another one opens, where it is not a mark that only closes. */
const CLOSED_BY: Readonly<Record<string, string>> = { '„': '“', '»': '«', '›': '‹' }

const closes = (mark: Mark, open: Mark): boolean =>
  mark.kind === open.kind &&
  mark.at > open.at &&
  (mark.closes ? !(mark.sign === open.sign && CLOSED_BY[open.sign] !== undefined) : CLOSED_BY[open.sign] === mark.sign)

/** Maximum number of characters over which a quotation whose paragraphs do not open with marks runs on. */
const LONGEST_RUN = 4000

/**
 * The outermost quotations of a text, in reading order: in straight, curly, angled, low or doubled single marks, and in single marks
 * outside those. Marks inside a quotation are part of it. A quotation that is not closed ends with its paragraph; if the
 * next paragraph opens with a mark, that quotation `continues` it, as newspapers print long quotations; so do whole paragraphs
 * up to a closing mark that nothing else opens. Where a mark was forgotten, a quotation ends or begins with its sentence. Linear time.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let openBefore = false
  /** Index into `paragraphs` of one whose quotation is still open, without any mark since; or -1. */
  let running = -1
  paragraphs.forEach((paragraph, index) => {
    const all = marks(text, paragraph)
    const continues = openBefore && all[0]?.at === paragraph.start && all[0].kind === 'DOUBLE'
    openBefore = false
    // The position of the last single mark that certainly closes: a single mark opens a quotation only before it.
    let singleCloseAhead = -1
    for (const mark of all)
      if (mark.kind === 'SINGLE' && mark.closes && isFirmClose(text, mark)) singleCloseAhead = mark.at
    const forgotten = lacksClose(all)
    let open: Mark | null = null
    let free = paragraph.start
    for (const mark of all) {
      if (open === null) {
        if (mark.opens && !(mark.kind === 'SINGLE' && singleCloseAhead <= mark.at)) {
          open = mark
          continue
        }
        if (mark.kind !== 'DOUBLE' || !mark.closes || free > paragraph.start) continue
        const begun = begins(text, paragraphs, running, index, mark)
        if (begun.length === 0) continue
        found.push(...begun)
        free = mark.at + mark.length
      } else if (closes(mark, open) && (mark.kind === 'DOUBLE' || isFirmClose(text, mark))) {
        found.push(quotation(open, mark.at, mark.at + mark.length, true, continues && open.at === paragraph.start))
        open = null
        free = mark.at + mark.length
      } else if (forgotten && mark.kind === 'DOUBLE' && open.kind === 'DOUBLE' && opensSentence(text, mark.at)) {
        const end = sentenceEnd(text, open.at, mark.at)
        found.push(quotation(open, end, end, false, continues && open.at === paragraph.start))
        open = mark
      }
    }
    if (open?.kind === 'DOUBLE') {
      found.push(quotation(open, paragraph.end, paragraph.end, false, continues && open.at === paragraph.start))
      openBefore = true
      running = index
    } else if (all.some(({ kind }) => kind === 'DOUBLE')) running = -1
  })
  return found.filter((q) => q.inner.end > q.inner.start)
}

/** True where a paragraph has more double marks that can only open than marks that close. */
function lacksClose(all: readonly Mark[]): boolean {
  let open = 0
  for (const { kind, opens, closes } of all) if (kind === 'DOUBLE') open += opens && !closes ? 1 : -1
  return open > 0
}

/** Before a mark with which a sentence begins stands the end of another. */
const opensSentence = (text: string, at: number): boolean =>
  /[.!?…]["”’')]?\s+$/.test(text.slice(Math.max(0, at - 6), at))

/** The end of the first sentence from an offset on. */
function sentenceEnd(text: string, from: number, to: number): number {
  const end = /[.!?…](?=\s)/.exec(text.slice(from, to))
  return end ? from + end.index + 1 : to
}

/** What a closing mark closes that nothing opens: the paragraphs since a quotation that is still open, or its sentence. */
function begins(text: string, paragraphs: readonly Span[], running: number, index: number, mark: Mark): Quotation[] {
  const close = { closed: true, single: false }
  const { start } = paragraphs[index] as Span
  const before = running >= 0 ? (paragraphs[running] as Span).end : -1
  if (before >= 0 && mark.at - before <= LONGEST_RUN) {
    const whole = paragraphs
      .slice(running + 1, index)
      .map(
        (paragraph): Quotation => ({ ...paragraph, inner: paragraph, closed: false, continues: true, single: false }),
      )
    return [...whole, { start, end: mark.at + mark.length, inner: { start, end: mark.at }, continues: true, ...close }]
  }
  // “It is cold,” at its end, without the mark at its beginning: it begins with its sentence.
  if (mark.sign === '»' || !/[,.!?…]/.test(text.charAt(mark.at - 1))) return []
  const words = text.slice(start, mark.at - 1)
  const ends = [...words.matchAll(/[.!?…]["”’')]?\s+/g)].at(-1)
  const from = ends ? start + ends.index + ends[0].length : start
  return [{ start: from, end: mark.at + mark.length, inner: { start: from, end: mark.at }, continues: false, ...close }]
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
