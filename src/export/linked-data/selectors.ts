import { codePointOffsets } from '../../text/code-points.js'
import type { Span } from '../../text/span.js'
import type { JsonLdNode } from './node.js'

/** Length of the text quoted before and after the words, in UTF-16 code units: enough to find them in a changed text. */
const SURROUNDINGS = 32

/**
 * Makes the Web Annotation resource of a span: the article, and two selectors of the same words, by position and by quote.
 * W3C counts code points, whereas the store's offsets count UTF-16 code units.
 * @param source the id of the article
 */
export function selectorsIn(source: string, text: string): (span: Span) => JsonLdNode {
  const position = codePointOffsets(text)
  return ({ start, end }) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextPositionSelector', start: position(start), end: position(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(whole(text, start - SURROUNDINGS), start),
        suffix: text.slice(end, whole(text, end + SURROUNDINGS)),
      },
    ],
  })
}

/** Moves an offset so that it does not split a surrogate pair. */
function whole(text: string, offset: number): number {
  const within = Math.min(Math.max(offset, 0), text.length)
  return (text.codePointAt(within - 1) ?? 0) > 0xffff ? within - 1 : within
}
