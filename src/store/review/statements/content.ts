import type { ContentAnalysis, Extractor } from '../../../extraction/extractor.js'
import { topicId } from '../../../knowledge/ids.js'
import { contains, type Span, slice } from '../../../text/span.js'
import { insertRows } from '../../write/insert-rows.js'
import type { Correction } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import type { WholeStatement } from './find-statement.js'

/**
 * Analyzes the content that an editor gives a statement.
 * @throws CorrectionError BAD_USER_INPUT if the spans are not words of the article
 */
export function readNewContent(
  extractor: Extractor,
  { article: { text, title } }: WholeStatement,
  content: readonly Span[],
): Promise<ContentAnalysis> {
  checkContent(text, content)
  return extractor.readContent({ text, title: title ?? undefined }, content)
}

/** Replaces a statement's content and what depends on it: quotes, mode, mentions, topics. */
export async function replaceContent(
  { transaction }: Correction,
  { id, article }: WholeStatement,
  content: readonly Span[],
  { mode, quotes, topics }: ContentAnalysis,
): Promise<void> {
  const words = (spans: readonly Span[]): string[] => spans.map((span) => slice(article.text, span))
  await transaction.statement.update({
    where: { id },
    data: {
      mode,
      contentSpans: content.flatMap(({ start, end }) => [start, end]),
      contentTexts: words(content),
      content: words(content).join(' '),
      quoteSpans: quotes.flatMap(({ start, end }) => [start, end]),
      quoteTexts: words(quotes),
    },
  })
  const mentions = await transaction.mention.findMany({ where: { articleId: article.id, actorId: { not: null } } })
  await transaction.statementMention.deleteMany({ where: { statementId: id } })
  await insertRows(
    transaction,
    'StatementMention',
    mentions
      .filter((mention) => content.some((span) => contains(span, mention)))
      .map((mention) => ({ statementId: id, mentionId: mention.id, actorId: mention.actorId as string })),
  )
  const rows = topics.map((name) => ({ id: topicId(name), name }))
  await insertRows(transaction, 'Topic', rows)
  await transaction.statementTopic.deleteMany({ where: { statementId: id } })
  await insertRows(
    transaction,
    'StatementTopic',
    rows.map((topic) => ({ statementId: id, topicId: topic.id })),
  )
}

const HALF_A_CHARACTER = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/

/** @throws CorrectionError BAD_USER_INPUT unless the spans are words of the text, in reading order, without overlaps */
function checkContent(text: string, content: readonly Span[]): void {
  const accepted =
    'one span or more of whole words in `Article.text`, in UTF-16 code units, in reading order, none within another'
  let end = 0
  for (const span of content) {
    const words = text.slice(span.start, span.end)
    const isApart = span.start >= end && span.end > span.start && span.end <= text.length
    if (!isApart || words.trim() !== words || HALF_A_CHARACTER.test(words)) {
      throw new CorrectionError('BAD_USER_INPUT', 'content', content, accepted)
    }
    end = span.end
  }
  if (content.length === 0) throw new CorrectionError('BAD_USER_INPUT', 'content', content, accepted)
}
