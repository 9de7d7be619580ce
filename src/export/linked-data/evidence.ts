import { contentOf } from '../../store/write/content-of.js'
import type { Span } from '../../text/span.js'
import type { StatementRow } from '../article-index.js'

/** The spans of the content; the sentence, if there is no content. */
export function placesOf(statement: StatementRow): Span[] {
  const spans = contentOf(statement)
  return spans.length > 0 ? spans : [{ start: statement.sentenceStart, end: statement.sentenceEnd }]
}
