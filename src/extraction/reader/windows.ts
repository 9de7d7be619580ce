import type { SegmentedText } from '../../text/segment-text.js'
import type { TokenRange } from '../../text/tokens/token-range.js'

/**
 * The most tokens that the networks see at once. Longer pieces cost memory, shorter ones cut contexts: an article of average
 * length fits into one or two.
 */
const LONGEST_WINDOW = 480

/** Cuts a text into runs of whole paragraphs; a paragraph that is longer than a window is cut at its sentences. */
export function windows({ sentences }: Pick<SegmentedText, 'sentences'>): TokenRange[] {
  const found: TokenRange[] = []
  for (const unit of units(sentences)) {
    const open = found.at(-1)
    if (open && unit.last - open.first < LONGEST_WINDOW)
      found[found.length - 1] = { first: open.first, last: unit.last }
    else found.push(unit)
  }
  return found
}

/** Paragraphs; of long ones the sentences. */
function units(sentences: SegmentedText['sentences']): TokenRange[] {
  const found: TokenRange[] = []
  for (let at = 0; at < sentences.length; ) {
    const start = at
    const paragraph = sentences[at]?.paragraph
    while (sentences[at]?.paragraph === paragraph && at < sentences.length) at++
    const inside = sentences.slice(start, at)
    const first = inside[0]?.first ?? 0
    const last = inside.at(-1)?.last ?? first
    found.push(...(last - first < LONGEST_WINDOW ? [{ first, last }] : inside))
  }
  return found
}
