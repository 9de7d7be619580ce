import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { edgesByNode } from '../exchanges.js'
import type { Opened } from '../graph-address.js'
import { classOf, Lit, Names, Shape } from './drawing.js'
import { type Point, under } from './geometry.js'
import { labelled } from './labels.js'
import {
  type Drawn,
  drawnOf,
  elementOf,
  isSame,
  type Mark,
  markOf,
  markOfOpened,
  nameOfEdge,
  nameOfNode,
  openedOf,
} from './marks.js'
import { useHands } from './use-hands.js'
import type { LaidOut } from './use-layout.js'
import { useRoving } from './use-roving.js'
import { bringIn, type Frame, pan, toPicture, type View, viewOfAll, zoomAt } from './view.js'

/** How much nearer a key or a button comes. */
const NEARER = 1.4

/** How far a key moves the view, in CSS pixels. */
const STEP = 60

/** How far beside a mark a pointer may be, in CSS pixels: half a fingertip. */
const REACH = 8

/** Names are chosen anew when the zoom has changed by about a fifth. */
const CHOICES_PER_DOUBLING = 4

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

interface PictureProps {
  readonly laidOut: LaidOut
  readonly frame: Frame
  readonly opened: Opened | undefined
  readonly open: (opened: Opened | undefined) => void
}

/** Who speaks to whom, drawn; pointer and keyboard move it and open what is in it. */
export const Picture = ({ laidOut, frame, opened, open }: PictureProps) => {
  const picture = useRef<SVGSVGElement>(null)
  const drawn = useMemo(() => drawnOf(laidOut), [laidOut])
  const touching = useMemo(() => edgesByNode(laidOut.graph), [laidOut])
  const { view, change, showAll } = useView(drawn, frame)
  const roving = useRoving(drawn, touching)
  const [hovered, setHovered] = useState<Mark>()
  const [focused, setFocused] = useState<Mark>()
  const keys = useId()
  useEffect(() => {
    setHovered(undefined)
    setFocused(undefined)
  }, [drawn])

  const openMark = (mark: Mark | undefined) => open(mark && openedOf(drawn, mark))
  const markAt = (place: Point): Mark | undefined =>
    under(toPicture(view, place), drawn.nodes, drawn.edges, REACH / view.zoom)
  useHands(picture, change, ({ target }, place) => openMark(markOf(target) ?? markAt(place)))
  const point = (event: PointerEvent) => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect()
    const mark = event.buttons === 0 ? markAt({ x: event.clientX - left, y: event.clientY - top }) : undefined
    setHovered((before) => (isSame(before, mark) ? before : mark))
  }
  const focus = ({ target }: FocusEvent) => {
    const mark = markOf(target)
    setFocused(mark)
    if (!mark) return
    roving.moveTo(mark)
    const place = 'node' in mark ? drawn.nodes[mark.node] : drawn.edges[mark.edge]?.curve.control
    // A click has seen what it focuses; the view must not move away under it.
    if (place && (target as Element).matches(':focus-visible')) change((before) => bringIn(before, place, frame))
  }
  const nearer = (factor: number) =>
    change((before, whole) => zoomAt(before, { x: frame.width / 2, y: frame.height / 2 }, factor, whole))
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const mark = markOf(event.target)
    const direction = DIRECTIONS[event.key]
    if (event.key === '+' || event.key === '=') nearer(NEARER)
    else if (event.key === '-') nearer(1 / NEARER)
    else if (event.key === '0') showAll()
    else if (mark && (event.key === 'Enter' || event.key === ' ')) openMark(mark)
    else if (direction && mark && !event.shiftKey) {
      const next = roving.next(mark, direction)
      if (next && picture.current) elementOf(picture.current, next)?.focus({ preventScroll: true })
    } else if (direction) change((before) => pan(before, -STEP * direction.x, -STEP * direction.y))
    else return
    event.preventDefault()
  }

  const zoom = 2 ** (Math.round(CHOICES_PER_DOUBLING * Math.log2(view.zoom)) / CHOICES_PER_DOUBLING)
  const names = useMemo(() => <Names nodes={labelled(drawn.nodes, zoom)} />, [drawn, zoom])
  // What is the same as before is not compared again, however often the view moves.
  const marks = useMemo(
    () => <Marks drawn={drawn} node={roving.node} edge={roving.edge} />,
    [drawn, roving.node, roving.edge],
  )
  const lit = hovered ?? focused ?? markOfOpened(drawn, opened)

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no groups of fields */}
      <svg
        ref={picture}
        class="graph-picture"
        role="group"
        aria-label={`Picture of ${drawn.nodes.length} actors and ${drawn.edges.length} exchanges`}
        aria-describedby={keys}
        tabindex={0}
        width={frame.width}
        height={frame.height}
        onKeyDown={press}
        onFocusIn={focus}
        onFocusOut={() => setFocused(undefined)}
        onPointerMove={point}
        onPointerLeave={() => setHovered(undefined)}
      >
        <g
          transform={`translate(${view.x} ${view.y}) scale(${view.zoom})`}
          style={{ '--graph-zoom': String(view.zoom) }}
        >
          <g class={lit && 'graph-dim'}>
            {marks}
            {names}
          </g>
          {lit && <Lit drawn={drawn} touching={touching} mark={lit} zoom={zoom} />}
        </g>
      </svg>
      <div class="graph-buttons">
        <button type="button" aria-label="Nearer" onClick={() => nearer(NEARER)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => nearer(1 / NEARER)}>
          −
        </button>
        <button type="button" onClick={showAll}>
          Show all
        </button>
      </div>
      <p id={keys} class="unseen">
        Arrow keys move the picture, plus and minus bring it nearer or farther, 0 shows all of it. Tab leads to an
        exchange and to an actor, arrow keys from there to the next, Enter opens one, Escape closes it. The table has
        the same.
      </p>
    </>
  )
}

interface MarksProps {
  readonly drawn: Drawn
  /** Which of the nodes and of the edges Tab leads to. */
  readonly node: number
  readonly edge: number
}

/** How strong an edge is drawn: among many, each less, so that nodes and names are still seen. */
const strengthOf = (edges: number): number => Math.max(0.2, Math.min(0.55, 8 / Math.sqrt(edges)))

const Marks = ({ drawn, node: reached, edge: reachedEdge }: MarksProps) => (
  <>
    <g class="graph-edges" style={{ opacity: strengthOf(drawn.edges.length) }}>
      {drawn.edges.map((edge, at) => (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no buttons
        <path
          key={`${edge.speaker.id} ${edge.addressee.id}`}
          d={edge.path}
          role="button"
          aria-label={nameOfEdge(edge)}
          tabindex={at === reachedEdge ? 0 : -1}
          data-edge={at}
        />
      ))}
    </g>
    {drawn.nodes.map((node, at) => (
      // biome-ignore lint/a11y/useSemanticElements: as above
      <g
        key={node.id}
        class={classOf(node)}
        role="button"
        aria-label={nameOfNode(node)}
        tabindex={at === reached ? 0 : -1}
        data-node={at}
      >
        <Shape node={node} />
      </g>
    ))}
  </>
)

/** What of the picture is seen; all of it, until somebody moves it. */
function useView(drawn: Drawn, frame: Frame) {
  const whole = useMemo(() => viewOfAll(drawn.nodes, frame), [drawn, frame])
  const [moved, setMoved] = useState<{ readonly of: Drawn; readonly view: View }>()
  return {
    view: moved?.of === drawn ? moved.view : whole,
    change: (by: (view: View, whole: View) => View) =>
      setMoved((before) => ({ of: drawn, view: by(before?.of === drawn ? before.view : whole, whole) })),
    showAll: () => setMoved(undefined),
  }
}
