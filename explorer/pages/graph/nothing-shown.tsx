import { statementsAddress } from '../../addresses.js'
import { NothingYet } from '../../parts/nothing-yet.js'
import { showCount } from '../../parts/show.js'
import { filterOf, type GraphState, graphAddress } from './graph-address.js'

interface NothingShownProps {
  readonly state: GraphState
  /** How many statements match. */
  readonly total: number
}

/** Why there is nothing to be seen, and what can be done about it. */
export const NothingShown = ({ state, total }: NothingShownProps) => {
  const { view, top, sort } = state
  const isFiltered = Object.keys(filterOf(state)).length > 0
  if (total === 0 && !isFiltered) return <NothingYet />
  const all = graphAddress({ view, top, sort })
  return (
    <p>
      {total === 0 ? (
        'No statement is of that time, those acts and that actor.'
      ) : (
        <>
          <a href={statementsAddress(filterOf(state))}>{showCount(total, 'statement')}</a> match, but in none of them
          somebody known speaks to somebody known.
        </>
      )}{' '}
      {isFiltered && <a href={all}>Show everything</a>}
    </p>
  )
}
