import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { articleAddress } from '../../addresses.js'
import type { StatementFilter } from '../../generated/operations.js'
import { currentEntry, lastDecision } from './desk/queue.js'
import { type StatementVerdict, statementWork } from './desk/statement-work.js'
import { DeskFrame } from './desk-frame.js'
import { EditForm } from './edit/edit-form.js'
import { StatementToReview } from './statement-item.js'
import { useDesk } from './use-desk.js'

interface StatementDeskProps {
  readonly queue: string
  readonly where: StatementFilter
}

const SAID: Readonly<Record<StatementVerdict['kind'], string>> = {
  CONFIRM: 'Accepted.',
  REJECT: 'Rejected.',
  EDIT: 'Changed.',
}

/** Statements, one after another. */
export const StatementDesk = ({ queue, where }: StatementDeskProps) => {
  const { route } = useLocation()
  const { desk, state, readAgain } = useDesk(`${queue} ${JSON.stringify(where)}`, () => statementWork(where))
  const [editedId, setEditedId] = useState<string>()
  const [said, setSaid] = useState('')
  const page = useRef<HTMLDivElement>(null)
  const entry = currentEntry(state.queue)
  const isEditing = entry !== undefined && entry.item.id === editedId
  const isNone = entry === undefined

  const wasEditing = useRef(false)
  useLayoutEffect(() => {
    // The form that had the focus is gone.
    if (wasEditing.current && !isEditing) page.current?.querySelector<HTMLElement>('.review-item')?.focus()
    wasEditing.current = isEditing
  }, [isEditing])

  const decide = (verdict: StatementVerdict) => {
    setEditedId(undefined)
    setSaid(SAID[verdict.kind])
    desk.decide(verdict)
  }
  const undo = () => {
    if (lastDecision(state.queue)) setSaid('Taken back.')
    desk.undo()
  }
  const refusedVerdict = entry?.refused?.verdict
  return (
    <div ref={page} class="review">
      <DeskFrame
        desk={{ ...desk, undo }}
        state={state}
        readAgain={readAgain}
        said={said}
        isEditing={isEditing}
        commands={[
          { key: 'y', name: 'Accept', run: () => decide({ kind: 'CONFIRM' }), isOff: isNone },
          { key: 'n', name: 'Reject', run: () => decide({ kind: 'REJECT' }), isOff: isNone },
          { key: 'e', name: 'Edit', run: () => setEditedId(desk.state().queue.currentId ?? undefined), isOff: isNone },
          {
            key: 'o',
            alsoKey: 'Enter',
            name: 'Open the article',
            run: () => entry && route(articleAddress(entry.item.statement.article, entry.item.statement)),
            isOff: isNone,
          },
        ]}
      >
        {entry && !isEditing && <StatementToReview key={entry.item.id} item={entry.item} queue={queue} />}
        {entry && isEditing && (
          <EditForm
            key={`${entry.item.id} ${entry.item.statement.version}`}
            item={entry.item}
            before={refusedVerdict?.kind === 'EDIT' ? refusedVerdict.draft : undefined}
            begin={queue === 'unlinked' ? 'speakers' : 'content'}
            save={(edit, draft) => decide({ kind: 'EDIT', edit, draft })}
            leave={() => setEditedId(undefined)}
          />
        )}
      </DeskFrame>
    </div>
  )
}
