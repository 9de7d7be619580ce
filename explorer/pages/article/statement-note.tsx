import { useMemo } from 'preact/hooks'
import { directionOf } from '../../direction-of.js'
import type { ArticleStatementFragment } from '../../generated/operations.js'
import { Act } from '../../parts/act.js'
import { ActorLinks } from '../../parts/actor-link.js'
import { showDay, showShare } from '../../parts/show.js'
import { Addressees, Remarks, Speakers } from '../../parts/statement-card.js'
import { cardId } from './places.js'

interface StatementNoteProps {
  readonly statement: ArticleStatementFragment
  readonly number: number
  /** The number of the statement within which it stands. */
  readonly within: number | undefined
  readonly isChosen: boolean
  /** Whether it, or its words in the text, are pointed at. */
  readonly isLit: boolean
  readonly letGo: () => void
}

/** One statement beside the text: who, the act, to whom, what, and how it was found. */
export const StatementNote = ({ statement, number, within, isChosen, isLit, letGo }: StatementNoteProps) => {
  // Hundreds of them are there, and one or two change.
  return useMemo(
    () => (
      <li
        id={cardId(number)}
        class={['card', isChosen && 'chosen', isLit && 'lit'].filter(Boolean).join(' ')}
        data-statements={number}
        aria-current={isChosen ? 'true' : undefined}
        tabIndex={-1}
      >
        <Note statement={statement} number={number} within={within} />
        {isChosen && (
          <button type="button" class="quiet card-close" onClick={letGo}>
            Close
          </button>
        )}
      </li>
    ),
    [statement, number, within, isChosen, isLit, letGo],
  )
}

const Note = ({ statement, number, within }: Pick<StatementNoteProps, 'statement' | 'number' | 'within'>) => (
  <>
    <p class="statement-who">
      <a
        class="card-number"
        href={`#${statement.id}`}
        data-number={number}
        aria-label={`Statement ${number} in the text`}
      >
        {number}
      </a>{' '}
      <Speakers statement={statement} /> <Act act={statement.act} actClass={statement.actClass} />
      <Addressees statement={statement} />
    </p>
    <blockquote dir={directionOf(statement.content)}>{statement.content}</blockquote>
    <Remarks statement={statement} />
    <How statement={statement} within={within} />
  </>
)

const How = ({ statement, within }: Pick<StatementNoteProps, 'statement' | 'within'>) => {
  const { mode, saidOn, place, about, confidence, rule } = statement
  return (
    <p class="statement-where">
      {within !== undefined && (
        <>
          within{' '}
          <a href={`#${statement.within?.id}`} data-number={within}>
            statement {within}
          </a>
          {' · '}
        </>
      )}
      {mode === 'INDIRECT' && 'reported · '}
      {saidOn && `said on ${showDay(saidOn)} · `}
      {place && (
        <>
          in <span dir="auto">{place}</span>
          {' · '}
        </>
      )}
      {about.length > 0 && (
        <>
          about <ActorLinks actors={about} />
          {' · '}
        </>
      )}
      <span title={`found by the rule “${rule}”`}>{showShare(confidence)} sure</span>
    </p>
  )
}
