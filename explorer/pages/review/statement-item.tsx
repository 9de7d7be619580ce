import { useState } from 'preact/hooks'
import { reviewAddress } from '../../addresses.js'
import { directionOf } from '../../direction-of.js'
import { Act } from '../../parts/act.js'
import { ArticleLink } from '../../parts/article-link.js'
import { showDay, showShare } from '../../parts/show.js'
import { Addressees, Remarks, Speakers } from '../../parts/statement-card.js'
import { around, type Marked } from './context.js'
import { ContextText, MarkLegend } from './context-text.js'
import type { StatementItem } from './desk/statement-work.js'

/** Characters of the article that are shown on each side of the evidence: a paragraph or two. */
const REACH = 400

/** What is shown on each side where more is asked for: all but of very long articles. */
const FAR_REACH = 20_000

/** The spans that a statement rests on. */
export const marksOf = ({ evidence }: StatementItem['statement']): readonly Marked[] => [
  ...(evidence.source ? [{ ...evidence.source, role: 'source' as const }] : []),
  ...(evidence.cue ? [{ ...evidence.cue, role: 'cue' as const }] : []),
  ...evidence.content.map((span) => ({ ...span, role: 'content' as const })),
]

interface StatementItemProps {
  readonly item: StatementItem
  /** The name of the queue, for its part of the same article. */
  readonly queue: string
}

/** A statement, large, in its context. */
export const StatementToReview = ({ item, queue }: StatementItemProps) => {
  const { statement, text } = item
  const { article, speakers } = statement
  const [speaker] = speakers
  const [isFar, setFar] = useState(false)
  const marks = marksOf(statement)
  const part = around(text, marks, isFar ? FAR_REACH : REACH)
  const isWhole = part.start === 0 && part.end === text.length
  return (
    <>
      <h2 class="review-who">
        <Speakers statement={statement} /> <Act act={statement.act} actClass={statement.actClass} />
        <Addressees statement={statement} />
      </h2>
      <ContextText text={text} part={part} marks={marks} />
      <MarkLegend>
        {(!isWhole || isFar) && (
          <button type="button" class="quiet" onClick={() => setFar(!isFar)}>
            {isFar ? 'Less of the article' : 'More of the article'}
          </button>
        )}
      </MarkLegend>
      <dl class="review-facts">
        {statement.speakerText && (
          <>
            <dt>Called</dt>
            <dd dir="auto">{statement.speakerText}</dd>
          </>
        )}
        <dt>Content</dt>
        <dd dir={directionOf(statement.content)}>{statement.content}</dd>
        <dt>Said on</dt>
        <dd>{statement.saidOn ? showDay(statement.saidOn) : 'the text does not tell'}</dd>
        <dt>Found by</dt>
        <dd>
          {statement.rule}, {showShare(statement.confidence)} sure
        </dd>
        <dt>Article</dt>
        <dd>
          <ArticleLink article={article} statement={statement} />
          {article.publisher && <span dir="auto"> · {article.publisher}</span>}
          {article.publishedOn && <> · {showDay(article.publishedOn)}</>}
        </dd>
      </dl>
      <Remarks statement={statement} />
      <p class="hint">
        Review <a href={reviewAddress(queue, { article: { id: { eq: article.id } } })}>only this article</a>
        {speaker && (
          <>
            {' '}
            or <a href={reviewAddress(queue, { speaker: { id: { eq: speaker.id } } })}>only this speaker</a>
          </>
        )}
      </p>
    </>
  )
}
