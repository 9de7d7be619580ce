import { isAboutKey, isPassing, type Problem } from '../../../service/problem.js'
import {
  type Decidable,
  decided,
  done,
  emptyQueue,
  grown,
  lastDecision,
  moved,
  nextEntries,
  type Queue,
  type Refusal,
  refused,
  sent,
  shown,
  toSend,
  undone,
  type Verdict,
} from './queue.js'

/** A page of what is to be decided. */
export interface Loaded<Item> {
  readonly items: readonly Item[]
  /** Where the next page starts; null where there is none. */
  readonly next: string | null
  /** How many there are in all. */
  readonly total: number
}

/** What became of something that was sent. */
export type Outcome<Item> =
  | {
      readonly item: Item
      /** By which it is taken back; null where there is nothing to take back. */
      readonly changeId: string | null
    }
  | { readonly item: Item; readonly refusal: Refusal }

/** How a kind of items is read and decided. All throw a Problem. */
export interface Work<Item extends Decidable, V extends Verdict> {
  load(after: string | null): Promise<Loaded<Item>>
  /** @param isAgain whether it may have been made already: its answer was lost */
  decide(item: Item, verdict: V, isAgain: boolean): Promise<Outcome<Item>>
  undo(item: Item, changeId: string): Promise<Outcome<Item>>
  /** An item in one line, for lists and for what is read aloud. */
  lineOf(item: Item): string
}

/** Something that was refused. */
export interface Complaint {
  readonly message: string
  readonly itemId: string
  /** The item in one line. */
  readonly line: string
}

export interface DeskState<Item extends Decidable, V extends Verdict> {
  readonly queue: Queue<Item, V>
  /** How many there were when the desk was opened; undefined until then. */
  readonly total: number | undefined
  /** Whether there are more than have come. */
  readonly hasMore: boolean
  readonly isLoading: boolean
  /** What keeps the items from coming. */
  readonly problem: Problem | undefined
  /** Why what is decided is not sent at the moment. */
  readonly hold: Problem | undefined
  /** Ids of what others are known to have decided meanwhile. */
  readonly settled: ReadonlySet<string>
  /** What was refused last, until the next decision. */
  readonly complaint: Complaint | undefined
}

export interface Desk<Item extends Decidable, V extends Verdict> {
  state(): DeskState<Item, V>
  lineOf(item: Item): string
  /** @returns what ends the watching */
  watch(listener: () => void): () => void
  decide(verdict: V): void
  undo(): void
  move(step: 1 | -1): void
  show(id: string): void
  /** The complaint was read. */
  dismiss(): void
  /** Reads again, or sends again, what a problem has stopped. */
  resume(): void
}

/** Items that lie ready after the one that is shown, before more are read: some seconds’ work for a fast editor. */
const AHEAD = 12

/** Pauses before a passing problem is tried again, in seconds. */
const PAUSES = [1, 2, 4, 8, 15]

/**
 * Opens a desk: reads what is to be decided, ahead of the editor, and sends what they decide, behind them, one by one and in order. It works on
 * where the page is left.
 * @param changed called after anything that was made
 */
export function openDesk<Item extends Decidable, V extends Verdict>(
  work: Work<Item, V>,
  changed: () => void,
): Desk<Item, V> {
  const listeners = new Set<() => void>()
  let state: DeskState<Item, V> = {
    queue: emptyQueue(),
    total: undefined,
    hasMore: false,
    isLoading: false,
    problem: undefined,
    hold: undefined,
    settled: new Set(),
    complaint: undefined,
  }
  let next: string | null = null
  let isSending = false
  let tries = 0
  let failedLoads = 0
  let sendingAgain: ReturnType<typeof setTimeout> | undefined
  let loadingAgain: ReturnType<typeof setTimeout> | undefined

  const set = (change: Partial<DeskState<Item, V>>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
    const isAtEnd = nextEntries(state.queue).length < AHEAD
    if (isAtEnd && next !== null && !state.isLoading && !state.problem) load()
  }

  const load = async (): Promise<void> => {
    set({ isLoading: true, problem: undefined })
    try {
      const loaded = await work.load(next)
      next = loaded.next
      const queue = grown(state.queue, loaded.items)
      set({ queue, total: state.total ?? loaded.total, hasMore: next !== null, isLoading: false })
      failedLoads = 0
    } catch (error) {
      const problem = error as Problem
      if (isPassing(problem)) loadingAgain = setTimeout(load, pauseOf(problem, failedLoads++))
      set({ problem, isLoading: false })
    }
  }

  const sendAll = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    for (let task = toSend(state.queue); task; task = toSend(state.queue)) {
      set({ queue: sent(state.queue) })
      try {
        const outcome = await send(task)
        tries = 0
        const { item } = outcome
        const queue =
          'refusal' in outcome ? refused(state.queue, item, outcome.refusal) : done(state.queue, item, outcome.changeId)
        set({
          queue,
          hold: undefined,
          ...('refusal' in outcome && {
            complaint: about(item, outcome.refusal.message),
            ...(outcome.refusal.isSettled && { settled: new Set([...state.settled, item.id]) }),
          }),
        })
        changed()
      } catch (error) {
        const problem = error as Problem
        if (isPassing(problem) || isAboutKey(problem)) {
          wait(problem)
          break
        }
        tries = 0
        const queue = refused(state.queue, task.item, { message: problem.message, isSettled: false })
        set({ queue, hold: undefined, complaint: about(task.item, problem.message) })
      }
    }
    isSending = false
  }

  const send = async ({
    kind,
    item,
    decision,
  }: NonNullable<ReturnType<typeof toSend<Item, V>>>): Promise<Outcome<Item>> => {
    if (kind === 'DECIDE') return work.decide(item, decision.verdict, tries > 0)
    const { changeId } = decision
    if (!changeId) {
      const message = 'There is nothing to take back: it was so already when it was decided.'
      return { item, refusal: { message, isSettled: false } }
    }
    return work.undo(item, changeId)
  }

  const about = (item: Item, message: string): Complaint => ({ message, itemId: item.id, line: work.lineOf(item) })

  const wait = (problem: Problem): void => {
    if (isPassing(problem)) sendingAgain = setTimeout(sendAll, pauseOf(problem, tries))
    tries += 1
    set({ hold: problem })
  }

  load()
  return {
    state: () => state,
    lineOf: work.lineOf,
    watch: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    decide: (verdict) => {
      const queue = decided(state.queue, verdict, Date.now())
      if (queue === state.queue) return
      set({ queue, complaint: undefined })
      sendAll()
    },
    undo: () => {
      if (!lastDecision(state.queue)) return
      set({ queue: undone(state.queue), complaint: undefined })
      sendAll()
    },
    move: (step) => {
      const isRead = state.complaint?.itemId === state.queue.currentId
      set({ queue: moved(state.queue, step), ...(isRead && { complaint: undefined }) })
    },
    show: (id) => set({ queue: shown(state.queue, id) }),
    dismiss: () => set({ complaint: undefined }),
    resume: () => {
      clearTimeout(sendingAgain)
      clearTimeout(loadingAgain)
      if (state.problem) load()
      sendAll()
    },
  }
}

/** In ms. */
const pauseOf = ({ retrySeconds }: Problem, tries: number): number =>
  (retrySeconds ?? PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0) * 1_000
