import type { ContentAnalysis, Extractor } from '../../../extraction/extractor.js'
import type { Span } from '../../../text/span.js'
import type { ArticleModel } from '../../prisma/models.js'
import { CorrectionError } from '../correction-error.js'

/**
 * Analyzes the content that an editor gives a statement.
 * @param cue where there is one, the sentence is that of the cue
 * @throws CorrectionError BAD_USER_INPUT if the content is not words of the article
 */
export function readNewContent(
  extractor: Extractor,
  { text, title }: Pick<ArticleModel, 'text' | 'title'>,
  content: readonly Span[],
  cue?: Span | null,
): Promise<ContentAnalysis> {
  const accepted =
    'one span or more of whole words in `Article.text`, in UTF-16 code units, in reading order, none within another'
  if (content.length === 0) throw new CorrectionError('BAD_USER_INPUT', 'content', content, accepted)
  let end = 0
  for (const span of content) {
    if (span.start < end || !isWords(text, span)) {
      throw new CorrectionError('BAD_USER_INPUT', 'content', content, accepted)
    }
    end = span.end
  }
  return extractor.readContent({ text, title: title ?? undefined }, content, cue ?? undefined)
}

/**
 * Refuses a span that is not words of a text.
 * @param field the input field, for the error
 * @throws CorrectionError BAD_USER_INPUT
 */
export function checkSpan(field: string, text: string, span: Span): void {
  if (isWords(text, span)) return
  const accepted = 'a span of whole words in `Article.text`, in UTF-16 code units'
  throw new CorrectionError('BAD_USER_INPUT', field, span, accepted)
}

const HALF_A_CHARACTER = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/

function isWords(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return start >= 0 && end > start && end <= text.length && words.trim() === words && !HALF_A_CHARACTER.test(words)
}
