import { statementsAddress } from '../../addresses.js'
import { ActorLink } from '../../parts/actor-link.js'
import { showNumber } from '../../parts/show.js'
import { wordOf } from '../../words.js'
import type { Graph } from './exchanges.js'
import { type ExchangeOrder, filterOfExchange, type GraphState } from './graph-address.js'
import { sortExchanges } from './sort-exchanges.js'

interface ExchangeTableProps {
  readonly state: GraphState
  readonly graph: Graph
  readonly sort: (order: ExchangeOrder) => void
}

const COLUMNS: readonly { readonly order: ExchangeOrder; readonly name: string }[] = [
  { order: 'speaker', name: 'Who' },
  { order: 'addressee', name: 'To whom' },
  { order: 'count', name: 'How often' },
  { order: 'act', name: 'Acts' },
]

/** The exchanges one by one; each number leads to its statements. */
export const ExchangeTable = ({ state, graph, sort }: ExchangeTableProps) => (
  <table class="graph-table">
    <caption class="unseen">Who speaks to whom, and how often</caption>
    <thead>
      <tr>
        {COLUMNS.map(({ order, name }) => {
          const isSorted = state.sort === order
          const direction = order === 'count' ? 'descending' : 'ascending'
          return (
            <th
              key={order}
              scope="col"
              class={order === 'count' ? 'number' : undefined}
              aria-sort={isSorted ? direction : undefined}
            >
              <button type="button" class="quiet" onClick={() => sort(order)}>
                {name}
                <span aria-hidden="true">{isSorted ? (order === 'count' ? ' ▼' : ' ▲') : ''}</span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
    <tbody>
      {sortExchanges(graph.edges, state.sort).map(({ speaker, addressee, count, acts }) => {
        const where = filterOfExchange(state, speaker.id, addressee.id)
        return (
          <tr key={`${speaker.id} ${addressee.id}`}>
            <td>
              <ActorLink actor={speaker} />
            </td>
            <td>
              <ActorLink actor={addressee} />
            </td>
            <td class="number">
              <a href={statementsAddress(where)}>{showNumber(count)}</a>
            </td>
            <td>
              {acts.map(({ act, count: of }, at) => (
                <span key={act}>
                  {at > 0 && ', '}
                  {wordOf(act)} <a href={statementsAddress({ ...where, act: { eq: act } })}>{showNumber(of)}</a>
                </span>
              ))}
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
