/**
 * What is to be decided, what was decided, and what is still to be sent: the state of a desk. Pure; decisions show at once, and are made
 * by the service one after another, in the order of `tasks`.
 */

/** Something to be decided. */
export interface Decidable {
  readonly id: string
  /** Ids of what it is about; once a decision has taken one of these away, there is nothing left to decide. */
  readonly about: readonly string[]
}

/** What somebody decides. */
export interface Verdict {
  readonly kind: string
  /** The id of what there is no more once this is decided. */
  readonly takes?: string
}

/** Why a decision was not made. */
export interface Refusal {
  readonly message: string
  /** Whether going on leaves it as it is now: somebody else has decided, or it is gone. */
  readonly isSettled: boolean
}

interface Entry<Item, V> {
  readonly item: Item
  readonly refused?: Refusal & { readonly verdict: V }
}

/**
 * STANDING: it holds, as far as is known. LEAVING: it is being taken back. FINAL: it cannot be.
 */
export interface Decision<V> {
  readonly number: number
  readonly itemId: string
  readonly verdict: V
  readonly state: 'STANDING' | 'LEAVING' | 'FINAL'
  /** When it was taken, in ms. */
  readonly at: number
  /** By which it is taken back; undefined until the service has made it, null where it changed nothing. */
  readonly changeId?: string | null
}

interface Task {
  readonly kind: 'DECIDE' | 'UNDO'
  /** Of which decision. */
  readonly number: number
}

export interface Queue<Item extends Decidable, V extends Verdict> {
  /** All that came, in order. */
  readonly entries: readonly Entry<Item, V>[]
  readonly currentId: string | null
  /** In the order in which they were taken. */
  readonly decisions: readonly Decision<V>[]
  /** What is still to be sent; the first one may be on its way. */
  readonly tasks: readonly Task[]
  readonly isFirstSent: boolean
  /** The number of the next decision. */
  readonly nextNumber: number
}

export const emptyQueue = <Item extends Decidable, V extends Verdict>(): Queue<Item, V> => ({
  entries: [],
  currentId: null,
  decisions: [],
  tasks: [],
  isFirstSent: false,
  nextNumber: 1,
})

/** The entries that are still to be decided, in order. */
export function openEntries<Item extends Decidable, V extends Verdict>({
  entries,
  decisions,
}: Queue<Item, V>): readonly Entry<Item, V>[] {
  const standing = decisions.filter(({ state }) => state !== 'LEAVING')
  const decided = new Set(standing.map(({ itemId }) => itemId))
  const taken = new Set(standing.flatMap(({ verdict }) => verdict.takes ?? []))
  return entries.filter(({ item }) => !decided.has(item.id) && !item.about.some((id) => taken.has(id)))
}

export const currentEntry = <Item extends Decidable, V extends Verdict>({
  entries,
  currentId,
}: Queue<Item, V>): Entry<Item, V> | undefined => entries.find(({ item }) => item.id === currentId)

/** The entries that come after the one that is shown. */
export function nextEntries<Item extends Decidable, V extends Verdict>(
  queue: Queue<Item, V>,
): readonly Entry<Item, V>[] {
  const open = openEntries(queue)
  return open.slice(open.findIndex(({ item }) => item.id === queue.currentId) + 1)
}

/** More items came. */
export function grown<Item extends Decidable, V extends Verdict>(
  queue: Queue<Item, V>,
  items: readonly Item[],
): Queue<Item, V> {
  const known = new Set(queue.entries.map(({ item }) => item.id))
  const fresh = items.filter(({ id }) => !known.has(id)).map((item) => ({ item }))
  return settledOn({ ...queue, entries: [...queue.entries, ...fresh] }, queue.currentId)
}

/** Another one is shown. */
export const shown = <Item extends Decidable, V extends Verdict>(queue: Queue<Item, V>, id: string): Queue<Item, V> =>
  settledOn(queue, id)

/** The next or the previous one is shown, and nothing decided. What somebody else decided is left as it is. */
export function moved<Item extends Decidable, V extends Verdict>(queue: Queue<Item, V>, step: 1 | -1): Queue<Item, V> {
  const open = openEntries(queue)
  const at = open.findIndex(({ item }) => item.id === queue.currentId)
  const leaving = open[at]?.refused?.isSettled ? open[at] : undefined
  const to = open[at + step] ?? (leaving ? open[at - step] : open[at])
  const entries = leaving ? queue.entries.filter((entry) => entry !== leaving) : queue.entries
  return { ...queue, entries, currentId: to?.item.id ?? null }
}

/** The one that is shown is decided, and the next one shown. @param at now, in ms */
export function decided<Item extends Decidable, V extends Verdict>(
  queue: Queue<Item, V>,
  verdict: V,
  at: number,
): Queue<Item, V> {
  const entry = currentEntry(queue)
  if (!entry) return queue
  const number = queue.nextNumber
  const next = nextEntries(queue).map(({ item }) => item.id)
  const after: Queue<Item, V> = {
    ...queue,
    entries: replaced(queue, { item: entry.item }),
    decisions: [...queue.decisions, { number, itemId: entry.item.id, verdict, state: 'STANDING', at }],
    tasks: [...queue.tasks, { kind: 'DECIDE', number }],
    nextNumber: number + 1,
  }
  const open = new Set(openEntries(after).map(({ item }) => item.id))
  return settledOn(after, next.find((id) => open.has(id)) ?? null)
}

/** The decision that would be taken back next. */
export const lastDecision = <Item extends Decidable, V extends Verdict>({
  decisions,
}: Queue<Item, V>): Decision<V> | undefined => decisions.findLast(({ state }) => state === 'STANDING')

/** The last decision is taken back, and what it was about shown again. One that was not sent yet never will be. */
export function undone<Item extends Decidable, V extends Verdict>(queue: Queue<Item, V>): Queue<Item, V> {
  const last = lastDecision(queue)
  if (!last) return queue
  const { number, itemId } = last
  const at = queue.tasks.findIndex((task) => task.kind === 'DECIDE' && task.number === number)
  if (at > 0 || (at === 0 && !queue.isFirstSent)) {
    const tasks = queue.tasks.filter((_, index) => index !== at)
    return settledOn({ ...queue, tasks, decisions: without(queue, number) }, itemId)
  }
  const tasks: Task[] = [...queue.tasks, { kind: 'UNDO', number }]
  return settledOn({ ...queue, tasks, decisions: inState(queue, number, { state: 'LEAVING' }) }, itemId)
}

/** What is to be sent now. */
export interface ToSend<Item, V> {
  readonly kind: Task['kind']
  readonly item: Item
  readonly decision: Decision<V>
}

/** The first task; undefined where there is none. */
export function toSend<Item extends Decidable, V extends Verdict>(queue: Queue<Item, V>): ToSend<Item, V> | undefined {
  const [task] = queue.tasks
  const decision = queue.decisions.find(({ number }) => number === task?.number)
  const entry = queue.entries.find(({ item }) => item.id === decision?.itemId)
  return task && decision && entry && { kind: task.kind, item: entry.item, decision }
}

/** The first task is on its way. */
export const sent = <Item extends Decidable, V extends Verdict>(queue: Queue<Item, V>): Queue<Item, V> => ({
  ...queue,
  isFirstSent: true,
})

/** The first task is done. @param item as it is now @param changeId by which a decision is taken back */
export function done<Item extends Decidable, V extends Verdict>(
  queue: Queue<Item, V>,
  item: Item,
  changeId: string | null,
): Queue<Item, V> {
  const [task, ...tasks] = queue.tasks
  if (!task) return queue
  const { refused } = queue.entries.find((entry) => entry.item.id === item.id) ?? {}
  const decisions = task.kind === 'UNDO' ? without(queue, task.number) : inState(queue, task.number, { changeId })
  const entries = replaced(queue, { item, ...(refused && { refused }) })
  return { ...queue, entries, tasks, decisions, isFirstSent: false }
}

/**
 * The first task was refused. What a decision was about comes back, with the reason, right after the one that is shown: whoever presses
 * the next key means that one. A decision that cannot be taken back holds.
 * @param item as it is now
 */
export function refused<Item extends Decidable, V extends Verdict>(
  queue: Queue<Item, V>,
  item: Item,
  refusal: Refusal,
): Queue<Item, V> {
  const [task, ...tasks] = queue.tasks
  const decision = queue.decisions.find(({ number }) => number === task?.number)
  if (!task || !decision) return queue
  const rest = { ...queue, tasks, isFirstSent: false }
  if (task.kind === 'UNDO') {
    const final = { ...rest, decisions: inState(queue, task.number, { state: 'FINAL' }) }
    const [next] = nextEntries(queue)
    return settledOn(final, queue.currentId === item.id ? (next?.item.id ?? null) : queue.currentId)
  }
  // It was decided again meanwhile, by what was seen then: that is refused just so, and tells why.
  const isDecidedAgain = queue.decisions.some(({ itemId, number }) => itemId === item.id && number > task.number)
  const decisions = without(queue, task.number)
  const later = tasks.filter(({ number }) => number !== task.number)
  if (isDecidedAgain) return { ...rest, tasks: later, decisions }
  const entry = { item, refused: { ...refusal, verdict: decision.verdict } }
  const others = queue.entries.filter((each) => each.item.id !== item.id)
  const at = others.findIndex((each) => each.item.id === queue.currentId)
  const entries =
    queue.currentId === item.id ? replaced(queue, entry) : [...others.slice(0, at + 1), entry, ...others.slice(at + 1)]
  return settledOn({ ...rest, tasks: later, decisions, entries }, queue.currentId)
}

const replaced = <Item extends Decidable, V extends Verdict>(
  { entries }: Queue<Item, V>,
  entry: Entry<Item, V>,
): readonly Entry<Item, V>[] => entries.map((each) => (each.item.id === entry.item.id ? entry : each))

const without = <V extends Verdict>({ decisions }: Queue<Decidable, V>, number: number): readonly Decision<V>[] =>
  decisions.filter((each) => each.number !== number)

const inState = <V extends Verdict>(
  { decisions }: Queue<Decidable, V>,
  number: number,
  state: Partial<Decision<V>>,
): readonly Decision<V>[] => decisions.map((each) => (each.number === number ? { ...each, ...state } : each))

/** Shows an entry where it is open, else the first one that is. */
function settledOn<Item extends Decidable, V extends Verdict>(
  queue: Queue<Item, V>,
  id: string | null,
): Queue<Item, V> {
  const open = openEntries(queue)
  const entry = open.find(({ item }) => item.id === id) ?? open[0]
  return { ...queue, currentId: entry?.item.id ?? null }
}
