import type { StatementFilter } from '../../generated/operations.js'
import { renamed } from '../../names-in-filter.js'
import type { Suggestion } from '../../service/request.js'

interface UnknownNamesProps {
  readonly where: StatementFilter
  /** What the service says of names in the filter that nothing bears. */
  readonly suggestions: readonly Suggestion[]
  readonly addressOf: (where: StatementFilter) => string
}

/** Names in a filter that nothing bears, each with those near to it, by which the filter can go instead. */
export const UnknownNames = ({ where, suggestions, addressOf }: UnknownNamesProps) => (
  <>
    {suggestions.map(({ argument, name, nearest }) => (
      <p key={name}>
        Nothing here is called <b dir="auto">“{name}”</b>.
        {nearest.length > 0 && (
          <>
            {' Did you mean '}
            {nearest.map((each, at) => (
              <span key={each}>
                {at > 0 && (at === nearest.length - 1 ? ' or ' : ', ')}
                <a href={addressOf(renamed(where, argument, name, each))} dir="auto">
                  {each}
                </a>
              </span>
            ))}
            ?
          </>
        )}
      </p>
    ))}
  </>
)
