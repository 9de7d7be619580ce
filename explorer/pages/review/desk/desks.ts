import { forgetAnswers } from '../../../service/use-query.js'
import { type Complaint, type Desk, openDesk, type Work } from './desk.js'
import type { Decidable, Verdict } from './queue.js'

// biome-ignore lint/suspicious/noExplicitAny: desks of different items lie side by side; whoever asks by a name knows its kind
type AnyDesk = Desk<any, any>

/** Who has left the page, or chosen another queue, finds it as it was; the last one is kept. */
let kept: { readonly name: string; readonly desk: AnyDesk } | undefined

/** All desks of this session that still send something, or were used. */
const opened = new Set<AnyDesk>()

/** The desk of a name, as it was left; another one where another name was asked for last. What that one has not sent, it sends. */
export function deskOf<Item extends Decidable, V extends Verdict>(
  name: string,
  work: () => Work<Item, V>,
): Desk<Item, V> {
  if (kept?.name === name) return kept.desk
  return reopen(name, work)
}

/** The desk of a name, read anew. */
export function reopen<Item extends Decidable, V extends Verdict>(
  name: string,
  work: () => Work<Item, V>,
): Desk<Item, V> {
  const before = [...opened]
  const { load, ...others } = work()
  const afterOthers: typeof load = async (after) => {
    // What was decided just now must not come again.
    await Promise.all(before.map(sentAll))
    return load(after)
  }
  const desk = openDesk({ ...others, load: afterOthers }, changed)
  opened.add(desk)
  desk.watch(warnOfLeaving)
  kept = { name, desk }
  return desk
}

/** When the decisions of this session that hold were taken, in ms, in order. */
export const timesOfDecisions = (): readonly number[] =>
  [...opened]
    .flatMap((desk) => desk.state().queue.decisions.flatMap(({ state, at }) => (state === 'LEAVING' ? [] : [at])))
    .sort((a, b) => a - b)

/** What other desks than the last one were refused after they had been left. */
export const complaintsOfOthers = (): readonly { readonly complaint: Complaint; readonly dismiss: () => void }[] =>
  [...opened]
    .filter((other) => other !== kept?.desk)
    .flatMap((other) => {
      const { complaint } = other.state()
      return complaint ? [{ complaint, dismiss: other.dismiss }] : []
    })

/** Calls back after each change of any desk. @returns what ends it */
export function watchAll(listener: () => void): () => void {
  const ends = [...opened].map((desk) => desk.watch(listener))
  return () => {
    for (const end of ends) end()
  }
}

/** How long nothing must have been decided before what counts decisions is read anew, in ms: not between two quick ones. */
const QUIET = 1_500

const quietListeners = new Set<() => void>()
let waiting: ReturnType<typeof setTimeout> | undefined

/** Calls back once some decisions have been made and a pause has come. @returns what ends it */
export function watchQuiet(listener: () => void): () => void {
  quietListeners.add(listener)
  return () => void quietListeners.delete(listener)
}

function changed(): void {
  forgetAnswers()
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    for (const listener of quietListeners) listener()
  }, QUIET)
}

const isBusy = (desk: AnyDesk): boolean => desk.state().queue.tasks.length > 0

/** Waits until a desk has sent all, or cannot. */
function sentAll(desk: AnyDesk): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isBusy(desk) && !desk.state().hold) return
      end()
      resolve()
    }
    const end = desk.watch(look)
    look()
  })
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/** As long as something is to be sent, the browser asks before it closes the page. */
function warnOfLeaving(): void {
  removeEventListener('beforeunload', ask)
  if ([...opened].some(isBusy)) addEventListener('beforeunload', ask)
}
