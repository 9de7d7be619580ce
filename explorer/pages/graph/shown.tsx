import { statementsAddress } from '../../addresses.js'
import type { GraphQuery } from '../../generated/operations.js'
import { showCount, showNumber } from '../../parts/show.js'
import { EXCHANGE_CHOICES, filterOfPaired, filterOfUnpaired, type GraphState } from './graph-address.js'

interface ShownProps {
  readonly state: GraphState
  readonly exchanges: NonNullable<GraphQuery['exchanges']>
  readonly change: (changed: Partial<GraphState>) => void
}

/** How much is shown, and how much is not. */
export const Shown = ({ state, exchanges, change }: ShownProps) => {
  const { nodes, edges, total, unpaired, other } = exchanges
  const more = EXCHANGE_CHOICES.find((choice) => choice > state.top)
  return (
    <>
      {showCount(nodes.length, 'actor')} and {showCount(edges.length, 'exchange')}, of{' '}
      <a href={statementsAddress(filterOfPaired(state))}>{showCount(total - unpaired, 'statement')}</a>.
      {unpaired > 0 && (
        <>
          {' '}
          <a href={statementsAddress(filterOfUnpaired(state))}>{showNumber(unpaired)} more</a> have no speaker or no
          addressee that is known.
        </>
      )}
      {other > 0 && (
        <>
          {' '}
          Lesser exchanges, {showNumber(other)} times, are not shown
          {more ? ': ' : '.'}
          {more && (
            <button type="button" class="quiet graph-more" onClick={() => change({ top: more })}>
              show up to {showNumber(more)}
            </button>
          )}
        </>
      )}
    </>
  )
}
