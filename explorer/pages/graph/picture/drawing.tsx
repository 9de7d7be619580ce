import { wordOf } from '../../../words.js'
import type { GraphNode } from '../exchanges.js'
import { labelled, shortName } from './labels.js'
import type { Drawn, DrawnNode, Mark } from './marks.js'

/** A circle for a person, a square for an organization, a diamond for a country; of like size to the eye. */
export const Shape = ({
  node: { kind, x, y, radius },
}: {
  readonly node: Pick<DrawnNode, 'kind' | 'x' | 'y' | 'radius'>
}) => {
  if (kind === 'PERSON') return <circle cx={x} cy={y} r={radius} />
  if (kind === 'COUNTRY') {
    const half = 1.2 * radius
    return <path d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`} />
  }
  const half = 0.9 * radius
  return <rect x={x - half} y={y - half} width={2 * half} height={2 * half} />
}

export const classOf = ({ kind }: Pick<GraphNode, 'kind'>): string => `graph-node graph-${wordOf(kind)}`

interface NamesProps {
  readonly nodes: readonly DrawnNode[]
  /** Whether long names are not cut. */
  readonly isWhole?: boolean
}

/** Names below their nodes, of one size however near the picture is. */
export const Names = ({ nodes, isWhole = false }: NamesProps) => (
  <g class="graph-names">
    {nodes.map(({ id, name, x, y, radius }) => (
      <text key={id} x={x} y={y + radius}>
        {isWhole ? name : shortName(name)}
      </text>
    ))}
  </g>
)

interface LitProps {
  readonly drawn: Drawn
  /** Which edges touch each node. */
  readonly touching: readonly (readonly number[])[]
  readonly mark: Mark
  readonly zoom: number
}

/** What is pointed at, with its edges and whom they lead to, once more above all else. */
export const Lit = ({ drawn, touching, mark, zoom }: LitProps) => {
  const edges = ('node' in mark ? (touching[mark.node] ?? []) : [mark.edge]).flatMap((at) => drawn.edges[at] ?? [])
  const ends = edges.flatMap(({ from, to }) => [from, to])
  const main = 'node' in mark ? [mark.node] : ends
  const places = [...new Set([...main, ...ends])]
  const nodes = places.flatMap((at) => drawn.nodes[at] ?? [])
  const wholes = nodes.slice(0, new Set(main).size)
  const named = labelled(nodes, zoom).filter((node) => !wholes.includes(node))
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g class="graph-lit" aria-hidden="true">
      <g class="graph-edges">
        {edges.map(({ speaker, addressee, path }) => (
          <path key={`${speaker.id} ${addressee.id}`} d={path} />
        ))}
      </g>
      {nodes.map((node) => (
        <g key={node.id} class={`${classOf(node)}${wholes.includes(node) ? ' graph-main' : ''}`}>
          <Shape node={node} />
        </g>
      ))}
      <Names nodes={named} />
      <Names nodes={wholes} isWhole />
    </g>
  )
}
