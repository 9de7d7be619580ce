import { useEffect, useRef, useState } from 'preact/hooks'
import type { Graph } from '../exchanges.js'
import type { Place, ToLayOut } from './layout.js'
import type { Frame } from './view.js'

/** A graph whose nodes have their places. */
export interface LaidOut {
  readonly graph: Graph
  readonly places: readonly Place[]
}

export interface Layout {
  /** The last that is done: it stays until the next is. */
  readonly laidOut: LaidOut | undefined
  readonly hasFailed: boolean
}

/** Lays a graph out in a worker, to the end; what stays from one graph to the next starts where it was. */
export function useLayout(graph: Graph | undefined, frame: Frame | undefined): Layout {
  const [laidOut, setLaidOut] = useState<LaidOut>()
  const [hasFailed, setFailed] = useState(false)
  const known = useRef<ReadonlyMap<string, Place>>(new Map())
  const isReady = frame !== undefined

  useEffect(() => {
    if (!graph || !isReady || graph.nodes.length === 0) return
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data: places }: MessageEvent<readonly Place[]>) => {
      known.current = new Map(graph.nodes.flatMap(({ id }, at) => (places[at] ? [[id, places[at]]] : [])))
      setLaidOut({ graph, places })
      setFailed(false)
      worker.terminate()
    }
    worker.onerror = () => setFailed(true)
    worker.postMessage(requestOf(graph, known.current, frame))
    return () => worker.terminate()
  }, [graph, isReady])

  return { laidOut, hasFailed }
}

const requestOf = ({ nodes, edges }: Graph, known: ReadonlyMap<string, Place>, { width, height }: Frame): ToLayOut => ({
  radii: nodes.map(({ radius }) => radius),
  edges: edges.map(({ from, to }) => [from, to]),
  before: nodes.map(({ id }) => known.get(id) ?? null),
  width,
  height,
})
