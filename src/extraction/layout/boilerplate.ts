import {
  BOILERPLATE_PATTERNS,
  type Boilerplate,
  LONGEST_BOILERPLATE,
} from '../../languages/en/layout/boilerplate-patterns.js'
import type { SegmentedText } from '../../text/segment-text.js'
import { slice } from '../../text/span.js'

/** The kind of boilerplate that a line is; null if it belongs to the article. @param words the trimmed line */
export function boilerplateKind(words: string): Boilerplate | null {
  if (words.length > LONGEST_BOILERPLATE) return null
  for (const { kind, longest, pattern } of BOILERPLATE_PATTERNS)
    if (words.length <= longest && pattern.test(words)) return kind
  return null
}

/** The boilerplate lines, by their index into `SegmentedText.paragraphs`. Linear time. */
export function boilerplateParagraphs(segmented: SegmentedText): ReadonlyMap<number, Boilerplate> {
  const found = new Map<number, Boilerplate>()
  segmented.paragraphs.forEach((paragraph, index) => {
    if (paragraph.end - paragraph.start > LONGEST_BOILERPLATE) return
    const kind = boilerplateKind(slice(segmented.text, paragraph))
    if (kind !== null) found.set(index, kind)
  })
  return found
}
