import { NothingYet } from '../../../parts/nothing-yet.js'
import { showDay } from '../../../parts/show.js'
import type { Suggestion } from '../../../service/request.js'
import { CONDITIONS, conditionsIn, type Narrowing } from './narrowing.js'

interface NoArticlesProps {
  readonly narrowing: Narrowing
  /** What the service says of names that nothing bears. */
  readonly suggestions: readonly Suggestion[]
  readonly addressOf: (narrowing: Narrowing) => string
}

/** Why there are no articles, and what to change. */
export const NoArticles = ({ narrowing, suggestions, addressOf }: NoArticlesProps) => {
  const conditions = conditionsIn(narrowing)
  if (conditions.length === 0) return <NothingYet />
  const topics = suggestions.filter(({ argument }) => argument === 'topic').flatMap(({ nearest }) => nearest)
  return (
    <>
      <p>
        <strong>
          {conditions.length === 1
            ? 'No article fulfils this condition.'
            : 'No article fulfils all of these conditions.'}
        </strong>
        {' A word may be written in another way, or the days too narrow.'}
      </p>
      {topics.length > 0 && (
        <p>
          {'Nothing here is called like this topic. Near to it: '}
          {topics.map((topic, at) => (
            <span key={topic}>
              {at > 0 && ', '}
              <a href={addressOf({ ...narrowing, topic })} dir="auto">
                {topic}
              </a>
            </span>
          ))}
        </p>
      )}
      <ul>
        {conditions.map(([name, value]) => (
          <li key={name}>
            <a href={addressOf({ ...narrowing, [name]: undefined })}>
              Drop {CONDITIONS[name].toLowerCase()}{' '}
              <b dir="auto">{name === 'from' || name === 'until' ? showDay(value) : value}</b>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
