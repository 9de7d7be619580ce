import {
  BOILERPLATE_PATTERNS,
  type Boilerplate,
  LONGEST_BOILERPLATE,
} from '../../languages/en/layout/boilerplate-patterns.js'
import type { SegmentedText } from '../../text/segment-text.js'
import { slice } from '../../text/span.js'

/** What boilerplate a line is; null where it is the article's own. @param words the line, without the white space at its edges */
export function boilerplateKind(words: string): Boilerplate | null {
  if (words.length > LONGEST_BOILERPLATE) return null
  for (const { kind, longest, pattern } of BOILERPLATE_PATTERNS)
    if (words.length <= longest && pattern.test(words)) return kind
  return null
}

/** True where a line is boilerplate of either kind. */
export const isBoilerplate = (words: string): boolean => boilerplateKind(words) !== null

/** Indexes into `reading.paragraphs` of the lines that are boilerplate; with `kind`, of that kind alone. Linear time. */
export function boilerplateParagraphs(reading: SegmentedText, kind?: Boilerplate): ReadonlySet<number> {
  const found = new Set<number>()
  reading.paragraphs.forEach((paragraph, index) => {
    if (paragraph.end - paragraph.start > LONGEST_BOILERPLATE) return
    const is = boilerplateKind(slice(reading.text, paragraph))
    if (is !== null && (kind === undefined || is === kind)) found.add(index)
  })
  return found
}
