import { statementsAddress } from '../../addresses.js'
import { ActorLink } from '../../parts/actor-link.js'
import { showNumber } from '../../parts/show.js'
import { wordOf } from '../../words.js'
import type { Graph, GraphEdge } from './exchanges.js'
import { FirstStatements } from './first-statements.js'
import { filterOfExchange, type GraphState, type Opened } from './graph-address.js'

interface OpenedExchangeProps {
  readonly state: GraphState
  readonly graph: Graph
  readonly edge: GraphEdge
  readonly open: (opened: Opened) => void
}

/** What one actor says to another. */
export const OpenedExchange = ({ state, graph, edge, open }: OpenedExchangeProps) => {
  const { speaker, addressee, acts } = edge
  const where = filterOfExchange(state, speaker.id, addressee.id)
  const back = graph.edges.find(({ from, to }) => from === edge.to && to === edge.from && from !== to)
  return (
    <>
      <h2>
        <ActorLink actor={speaker} /> <span aria-hidden="true">→</span>
        <span class="unseen"> to</span> <ActorLink actor={addressee} />
      </h2>
      <p>
        {acts.map(({ act, count }, at) => (
          <span key={act}>
            {at > 0 && ' · '}
            {wordOf(act)} <a href={statementsAddress({ ...where, act: { eq: act } })}>{showNumber(count)}</a>
          </span>
        ))}
      </p>
      {back && (
        <p>
          <button
            type="button"
            class="quiet graph-back"
            onClick={() => open({ speaker: back.speaker.id, addressee: back.addressee.id })}
          >
            The other way: {showNumber(back.count)}
          </button>
        </p>
      )}
      <FirstStatements where={where} />
    </>
  )
}
