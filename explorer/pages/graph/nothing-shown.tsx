import { statementsAddress } from '../../addresses.js'
import { useNames } from '../../parts/names/use-names.js'
import { NothingYet } from '../../parts/nothing-yet.js'
import { showCount } from '../../parts/show.js'
import { sayFilter } from '../../say-filter.js'
import { filterOf, type GraphState, graphAddress } from './graph-address.js'

interface NothingShownProps {
  readonly state: GraphState
  /** How many statements match. */
  readonly total: number
}

/** Why there is nothing to be seen, and what can be done about it. */
export const NothingShown = ({ state, total }: NothingShownProps) => {
  const { view, top, sort } = state
  const where = filterOf(state)
  const names = useNames(where)
  const isFiltered = Object.keys(where).length > 0
  const said = sayFilter(where, names)
  if (total === 0 && !isFiltered) return <NothingYet />
  const all = graphAddress({ view, top, sort })
  return (
    <p>
      {total === 0 ? (
        `No statement matches: ${said}.`
      ) : (
        <>
          In none of <a href={statementsAddress(where)}>{showCount(total, 'statement')}</a> {isFiltered && `(${said}) `}
          does somebody known speak to somebody known.
        </>
      )}{' '}
      {isFiltered && <a href={all}>Show everything</a>}
    </p>
  )
}
