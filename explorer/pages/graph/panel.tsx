import type { Graph, GraphEdge, GraphNode } from './exchanges.js'
import type { GraphState, Opened } from './graph-address.js'
import { Legend } from './legend.js'
import { OpenedActor } from './opened-actor.js'
import { OpenedExchange } from './opened-exchange.js'
import { nameOfEdge, nameOfNode } from './picture/marks.js'

interface PanelProps {
  readonly state: GraphState
  readonly graph: Graph | undefined
  readonly open: (opened: Opened) => void
  readonly close: () => void
}

/** What is opened in the picture, with its statements; how to read the picture as long as nothing is. */
export const Panel = ({ state, graph, open, close }: PanelProps) => {
  const { opened } = state
  const { node, edge } = graph && opened ? find(graph, opened) : {}
  return (
    <section class="graph-panel" aria-label="Opened in the picture">
      <p class="unseen" role="status">
        {node && `Opened: ${nameOfNode(node)}`}
        {edge && `Opened: ${nameOfEdge(edge)}`}
      </p>
      {opened && (
        <button type="button" class="graph-close" onClick={close} aria-label="Close">
          ×
        </button>
      )}
      {!opened && <Legend />}
      {graph && node && <OpenedActor state={state} graph={graph} node={node} open={open} />}
      {graph && edge && <OpenedExchange state={state} graph={graph} edge={edge} open={open} />}
      {graph && opened && !node && !edge && <p>What was opened is not among what is shown now.</p>}
    </section>
  )
}

/** What is opened, where it is among what is shown. */
function find({ nodes, edges }: Graph, opened: Opened): { readonly node?: GraphNode; readonly edge?: GraphEdge } {
  if ('actor' in opened) {
    const node = nodes.find(({ id }) => id === opened.actor)
    return node ? { node } : {}
  }
  const edge = edges.find(
    ({ speaker, addressee }) => speaker.id === opened.speaker && addressee.id === opened.addressee,
  )
  return edge ? { edge } : {}
}
