import { useEffect, useState } from 'preact/hooks'
import { useKey } from '../../service/key.js'
import type { Desk, DeskState, Work } from './desk/desk.js'
import { deskOf, reopen, watchAll } from './desk/desks.js'
import type { Decidable, Verdict } from './desk/queue.js'

interface UsedDesk<Item extends Decidable, V extends Verdict> {
  readonly desk: Desk<Item, V>
  readonly state: DeskState<Item, V>
  /** Opens it anew. */
  readonly readAgain: () => void
}

/** The desk of a name, shown as it changes. @param work called where there is none of this name */
export function useDesk<Item extends Decidable, V extends Verdict>(
  name: string,
  work: () => Work<Item, V>,
): UsedDesk<Item, V> {
  const key = useKey()
  const [, show] = useState({})
  const desk = deskOf(name, work)
  useEffect(() => {
    show({})
    return watchAll(() => show({}))
  }, [desk])
  // What waits for a key goes on with a new one.
  useEffect(() => desk.resume(), [desk, key])
  const readAgain = () => {
    reopen(name, work)
    show({})
  }
  return { desk, state: desk.state(), readAgain }
}
