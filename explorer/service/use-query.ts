import { useCallback, useEffect, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../generated/operations.js'
import { useKey } from './key.js'
import { pauseAfter } from './pause.js'
import { isPassing, type Problem } from './problem.js'
import { type Answer, request } from './request.js'

/** Answers that are shown at once where a page is opened again: so many, the latest. */
const KEPT_ANSWERS = 60

/** As long as an answer is taken as it is when its page is opened again, in seconds: going back and forth asks nothing. */
const FRESH_SECONDS = 60

const kept = new Map<string, { readonly answer: Answer<unknown>; readonly at: number }>()

/** Has everything read again that is shown from now on: after a change. */
export const forgetAnswers = (): void => kept.clear()

/** How it stands with a question to the service. */
export interface Query<Data> {
  /** What was answered, or what was answered before as long as the new answer is on its way. */
  readonly data: Data | undefined
  readonly suggestions: Answer<Data>['suggestions']
  readonly problem: Problem | undefined
  readonly isLoading: boolean
  /** Asks again. */
  readonly reload: () => void
}

interface State<Data> {
  readonly answer?: Answer<Data> | undefined
  readonly problem?: Problem | undefined
  readonly isLoading: boolean
}

/**
 * Asks the service as often as the variables or the key change. Where nothing answers it asks again, until something does; where the
 * rate is reached, once it may.
 * @param variables null: nothing is asked yet
 */
export function useQuery<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Query<Data> {
  const key = useKey()
  const name = variables === null ? '' : JSON.stringify([key, document, variables])
  const [state, setState] = useState<State<Data>>(() => start(name))
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((before) => before + 1), [])

  // `name` stands for the document and the variables.
  useEffect(() => {
    if (variables === null) return
    const leaving = new AbortController()
    let waiting: ReturnType<typeof setTimeout> | undefined
    const ask = async (tries: number): Promise<void> => {
      try {
        const answer = await request(document, variables, leaving.signal)
        keep(name, answer)
        setState({ answer, isLoading: false })
      } catch (error) {
        if (leaving.signal.aborted) return
        const problem = error as Problem
        setState(({ answer }) => ({ answer, problem, isLoading: false }))
        if (!isPassing(problem)) return
        waiting = setTimeout(() => ask(tries + 1), pauseAfter(problem, tries))
      }
    }
    const before = kept.get(name)
    const isFresh = turn === 0 && before !== undefined && Date.now() - before.at < FRESH_SECONDS * 1_000
    setState((shown) => ({ answer: (before?.answer as Answer<Data>) ?? shown.answer, isLoading: !isFresh }))
    if (!isFresh) ask(0)
    return () => {
      clearTimeout(waiting)
      leaving.abort()
    }
  }, [name, turn])

  const { answer, problem, isLoading } = state
  return { data: answer?.data, suggestions: answer?.suggestions ?? [], problem, isLoading, reload }
}

const start = <Data>(name: string): State<Data> => ({
  answer: kept.get(name)?.answer as Answer<Data> | undefined,
  isLoading: name !== '',
})

function keep(name: string, answer: Answer<unknown>): void {
  kept.delete(name)
  kept.set(name, { answer, at: Date.now() })
  const [oldest] = kept.keys()
  if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest)
}
