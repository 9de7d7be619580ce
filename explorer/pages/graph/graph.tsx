import { useMemo, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { GraphDocument } from '../../generated/operations.js'
import { useKeys } from '../../parts/keys.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { useQuery } from '../../service/use-query.js'
import { ExchangeTable } from './exchange-table.js'
import { type Graph as Exchanges, graphOf } from './exchanges.js'
import { Filters } from './filters.js'
import { filterOf, type GraphState, graphAddress, readGraphState } from './graph-address.js'
import { NothingShown } from './nothing-shown.js'
import { Panel } from './panel.js'
import { Picture } from './picture/picture.js'
import { useFrame } from './picture/use-frame.js'
import { useLayout } from './picture/use-layout.js'
import { Shown } from './shown.js'
import './graph.css'

/** Who speaks to whom, as a picture or as a table; each number leads to its statements. */
export const Graph = () => {
  const { query, route } = useLocation()
  const state = readGraphState(query)
  const change = (changed: Partial<GraphState>) => route(graphAddress({ ...state, ...changed }))
  const variables = { where: filterOf(state), top: state.top }
  const { data, problem, isLoading, reload } = useQuery(GraphDocument, variables)
  const exchanges = data?.exchanges
  const graph = useMemo(() => (exchanges ? graphOf(exchanges) : undefined), [exchanges])
  const isEmpty = exchanges?.edges.length === 0
  return (
    <>
      <PageHead title="Who speaks to whom" document={GraphDocument} variables={variables} />
      <Filters state={state} change={change} />
      {problem && <Notice problem={problem} retry={reload} />}
      <p class="graph-shown" aria-live="polite">
        {exchanges && !isEmpty && <Shown state={state} exchanges={exchanges} change={change} />}
      </p>
      {exchanges && isEmpty && !isLoading && <NothingShown state={state} total={exchanges.total} />}
      {!isEmpty && (
        <div aria-busy={isLoading}>
          {state.view === 'picture' ? (
            <InPicture state={state} graph={graph} />
          ) : (
            graph && <ExchangeTable state={state} graph={graph} sort={(sort) => change({ sort })} />
          )}
        </div>
      )}
    </>
  )
}

interface InPictureProps {
  readonly state: GraphState
  readonly graph: Exchanges | undefined
}

/** The picture, and beside it what is opened in it. */
const InPicture = ({ state, graph }: InPictureProps) => {
  const { route } = useLocation()
  const element = useRef<HTMLDivElement>(null)
  const frame = useFrame(element)
  const { laidOut, hasFailed } = useLayout(graph, frame)
  // What is opened is not worth a step back of its own.
  const open = (opened: GraphState['opened']) => route(graphAddress({ ...state, opened }), true)
  const close = () => {
    // The button that has the focus goes.
    const hasFocus = element.current?.contains(document.activeElement)
    if (!hasFocus) element.current?.querySelector<SVGElement>('.graph-picture')?.focus({ preventScroll: true })
    open(undefined)
  }
  useKeys([{ key: 'Escape', run: close, isOff: !state.opened }], false)
  return (
    <div class="graph-picture-body">
      <div ref={element} class="graph-frame">
        {frame && laidOut && <Picture laidOut={laidOut} frame={frame} opened={state.opened} open={open} />}
        {hasFailed && (
          <p>
            The picture cannot be drawn here. <a href={graphAddress({ ...state, view: 'table' })}>The table</a> has the
            same.
          </p>
        )}
      </div>
      <Panel state={state} graph={graph} open={open} close={close} />
    </div>
  )
}
