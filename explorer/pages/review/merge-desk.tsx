import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { actorAddress } from '../../addresses.js'
import { type MergeVerdict, MOST_MERGES, mergeWork } from './desk/merge-work.js'
import { currentEntry, lastDecision, nextEntries } from './desk/queue.js'
import { DeskFrame } from './desk-frame.js'
import { MergeToReview } from './merge-item.js'
import { useDesk } from './use-desk.js'

const SAID: Readonly<Record<MergeVerdict['kind'], string>> = { MERGE: 'Merged.', KEEP_APART: 'Kept apart.' }

/** Actors that may be one, pair by pair. */
export const MergeDesk = () => {
  const { route } = useLocation()
  const { desk, state, readAgain } = useDesk('merges', () => mergeWork)
  const [swappedId, setSwappedId] = useState<string>()
  const [said, setSaid] = useState('')
  const entry = currentEntry(state.queue)
  const [next] = nextEntries(state.queue)
  const isNone = entry === undefined
  const isSwapped = !isNone && entry.item.id === swappedId

  const decide = (verdict: MergeVerdict) => {
    setSaid(SAID[verdict.kind])
    desk.decide(verdict)
  }
  const merge = () => {
    // Keys may come faster than the page is drawn.
    const current = currentEntry(desk.state().queue)
    if (!current) return
    const { from, into } = current.item.merge
    const [fromId, intoId] = current.item.id === swappedId ? [into.id, from.id] : [from.id, into.id]
    decide({ kind: 'MERGE', takes: fromId, fromId, intoId })
  }
  const undo = () => {
    if (lastDecision(state.queue)) setSaid('Taken back.')
    desk.undo()
  }
  return (
    <div class="review">
      <DeskFrame
        desk={{ ...desk, undo }}
        state={state}
        readAgain={readAgain}
        said={said}
        isOpenEnded={state.total === MOST_MERGES}
        commands={[
          { key: 'y', name: 'Merge', run: merge, isOff: isNone },
          { key: 'n', name: 'Keep apart', run: () => decide({ kind: 'KEEP_APART' }), isOff: isNone },
          {
            key: 's',
            name: 'Swap',
            run: () => setSwappedId(isSwapped ? undefined : entry?.item.id),
            isOff: isNone,
          },
          {
            key: 'o',
            alsoKey: 'Enter',
            name: 'Open the actor',
            run: () => entry && route(actorAddress(entry.item.merge.into)),
            isOff: isNone,
          },
        ]}
      >
        {entry && <MergeToReview key="pair" item={entry.item} isSwapped={isSwapped} next={next?.item} />}
      </DeskFrame>
    </div>
  )
}
