import { useEffect, useState } from 'preact/hooks'
import { currentKey } from '../../../service/key.js'
import { isPassing, type Problem } from '../../../service/problem.js'
import { forgetAnswers } from '../../../service/use-query.js'
import { isStored, type Outcome } from './outcome.js'
import { sendFile } from './send-file.js'

/** Something that is to be taken in, or was. */
export interface Sent {
  readonly id: number
  readonly name: string
  readonly state: 'waiting' | 'sending' | 'done'
  readonly outcomes: readonly Outcome[]
}

interface Sending {
  /** In the order in which they came. */
  readonly sent: readonly Sent[]
  /** Why none is being sent, though some wait. */
  readonly problem: Problem | undefined
}

/** After how many seconds it goes on by itself where the service does not say: about as long as it takes to start. */
const PAUSE_SECONDS = 5

// Beside the page's parts, so that whoever looks at the first articles meanwhile loses none of the others.
let current: Sending = { sent: [], problem: undefined }
const files = new Map<number, File>()
const listeners = new Set<() => void>()
let nextId = 1
let isSending = false
let pause: ReturnType<typeof setTimeout> | undefined

/** What is being sent, and what became of what was. */
export function useSending(): Sending {
  const [shown, show] = useState(current)
  useEffect(() => {
    const look = () => show(current)
    look()
    listeners.add(look)
    return () => void listeners.delete(look)
  }, [])
  return shown
}

/** Sends files, one after another, once there is a key. */
export function addFiles(added: Iterable<File>): void {
  const sent = [...added].map((file) => {
    const each: Sent = { id: nextId++, name: file.name, state: 'waiting', outcomes: [] }
    files.set(each.id, file)
    return each
  })
  change({ ...current, sent: [...current.sent, ...sent] })
  goOn()
}

/** Tells what became of something that was taken in by another way. */
export function addOutcome(name: string, outcome: Outcome): void {
  change({ ...current, sent: [...current.sent, { id: nextId++, name, state: 'done', outcomes: [outcome] }] })
  forgetAnswers()
}

/** Sends what waits. */
export async function goOn(): Promise<void> {
  clearTimeout(pause)
  if (isSending || currentKey() === null || waiting() === undefined) return
  isSending = true
  change({ ...current, problem: undefined })
  const problem = await sendWaiting()
  isSending = false
  if (problem === undefined) return
  change({ ...current, problem })
  if (isPassing(problem)) pause = setTimeout(goOn, (problem.retrySeconds ?? PAUSE_SECONDS) * 1_000)
}

/** @returns what keeps the rest from being sent */
async function sendWaiting(): Promise<Problem | undefined> {
  try {
    for (let next = waiting(); next; next = waiting()) await sendNext(next)
    return undefined
  } catch (error) {
    return error as Problem
  }
}

async function sendNext({ id }: Sent): Promise<void> {
  let outcomes: readonly Outcome[] = []
  changeSent(id, { state: 'sending', outcomes })
  try {
    await sendFile(files.get(id) as File, (outcome) => {
      outcomes = [...outcomes, outcome]
      changeSent(id, { outcomes })
    })
  } catch (error) {
    changeSent(id, { state: 'waiting' })
    throw error
  } finally {
    if (outcomes.some(isStored)) forgetAnswers()
  }
  files.delete(id)
  changeSent(id, { state: 'done' })
}

const waiting = (): Sent | undefined => current.sent.find(({ state }) => state === 'waiting')

const changeSent = (id: number, changed: Partial<Sent>): void =>
  change({ ...current, sent: current.sent.map((each) => (each.id === id ? { ...each, ...changed } : each)) })

function change(next: Sending): void {
  current = next
  for (const listener of listeners) listener()
}
