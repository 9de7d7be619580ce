import { ActorLink } from '../../parts/actor-link.js'
import { showNumber } from '../../parts/show.js'
import { wordOf } from '../../words.js'
import type { Graph, GraphEdge, GraphNode } from './exchanges.js'
import { FirstStatements } from './first-statements.js'
import { filterOfActor, type GraphState, graphAddress, type Opened } from './graph-address.js'

interface OpenedActorProps {
  readonly state: GraphState
  readonly graph: Graph
  readonly node: GraphNode
  readonly open: (opened: Opened) => void
}

/** To whom an actor speaks and who speaks to it. */
export const OpenedActor = ({ state, graph, node, open }: OpenedActorProps) => {
  const said = graph.edges.filter(({ speaker }) => speaker === node)
  const heard = graph.edges.filter(({ addressee }) => addressee === node)
  return (
    <>
      <h2>
        <ActorLink actor={node} />
      </h2>
      <p class="hint">
        {wordOf(node.kind)} · says {showNumber(node.said)}, hears {showNumber(node.heard)}; a statement to several
        counts once for each
      </p>
      {state.actor !== node.id && (
        <p>
          <a class="button" href={graphAddress({ ...state, actor: node.id })}>
            Only its exchanges
          </a>
        </p>
      )}
      <Exchanges title="Speaks to" edges={said} nameOf={({ addressee }) => addressee.name} open={open} />
      <Exchanges title="Hears from" edges={heard} nameOf={({ speaker }) => speaker.name} open={open} />
      <FirstStatements where={filterOfActor(state, node.id)} />
    </>
  )
}

interface ExchangesProps {
  readonly title: string
  readonly edges: readonly GraphEdge[]
  /** The other one. */
  readonly nameOf: (edge: GraphEdge) => string
  readonly open: (opened: Opened) => void
}

/** More of them are opened only if somebody wants them: the statements stand below. */
const FIRST = 6

const Exchanges = ({ title, edges, nameOf, open }: ExchangesProps) => {
  if (edges.length === 0) return null
  const list = (shown: readonly GraphEdge[]) => (
    <ul class="graph-exchanges">
      {shown.map((edge) => (
        <li key={`${edge.from} ${edge.to}`}>
          <button
            type="button"
            class="quiet"
            onClick={() => open({ speaker: edge.speaker.id, addressee: edge.addressee.id })}
          >
            <span dir="auto">{nameOf(edge)}</span> <span>{showNumber(edge.count)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <h3>{title}</h3>
      {list(edges.slice(0, FIRST))}
      {edges.length > FIRST && (
        <details>
          <summary>{showNumber(edges.length - FIRST)} more</summary>
          {list(edges.slice(FIRST))}
        </details>
      )}
    </>
  )
}
