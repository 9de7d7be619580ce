import type { SegmentedText } from '../../text/segment-text.js'

/** Maximum number of words of a headline; a longer first line is body text. */
const LONGEST_HEADLINE = 30

/** Whether the first line is a headline: it is the title, or a short line without a full stop, followed by further lines. */
export function hasHeadline({ text, paragraphs, sentences }: SegmentedText, title: string | undefined): boolean {
  const [first] = paragraphs
  if (!first) return false
  const line = text.slice(first.start, first.end)
  if (title !== undefined && line.trim() === title.trim()) return true
  let words = 0
  for (const { paragraph, first, last } of sentences) {
    if (paragraph > 0) break
    words += last - first + 1
  }
  return paragraphs.length > 1 && words <= LONGEST_HEADLINE && !/[.!?][”"’']?$/.test(line)
}
