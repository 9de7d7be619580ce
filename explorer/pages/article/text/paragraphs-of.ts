import type { Span } from '../../../cut-segments.js'

/** What stands between two paragraphs: empty lines. The spaces before a paragraph's first word are its own. */
const BETWEEN = /\r?\n(?:[^\S\n]*\r?\n)+/g

/** The paragraphs of a text, without what stands between, before and after them. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    paragraphs.push({ start, end: index })
    start = index + between.length
  }
  paragraphs.push({ start, end: text.length })
  return paragraphs.filter((paragraph) => text.slice(paragraph.start, paragraph.end).trim() !== '')
}
