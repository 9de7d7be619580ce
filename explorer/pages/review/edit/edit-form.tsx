import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Act, Modality } from '../../../generated/operations.js'
import { ActOptions } from '../../../parts/fields/act-options.js'
import { DayField } from '../../../parts/fields/day-field.js'
import { MODALITIES } from '../../../words.js'
import type { StatementItem } from '../desk/statement-work.js'
import { marksOf } from '../statement-item.js'
import { ActorPicker } from './actor-picker.js'
import { ContentEditor } from './content-editor.js'
import { changesOf, type Draft, draftOf, type StatementEdit } from './draft.js'

interface EditFormProps {
  readonly item: StatementItem
  /** What an edit that was refused had made of it. */
  readonly before: Draft | undefined
  /** Where the editor most likely begins. */
  readonly begin: 'content' | 'speakers'
  readonly save: (edit: StatementEdit, draft: Draft) => void
  readonly leave: () => void
}

/** Changes what was read wrong in a statement. */
export const EditForm = ({ item, before, begin, save, leave }: EditFormProps) => {
  const { statement, text } = item
  const [draft, setDraft] = useState<Draft>(() => before ?? draftOf(statement))
  const [hint, setHint] = useState<string>()
  const asking = useRef<HTMLDialogElement>(null)
  const edit = changesOf(draft, statement)
  const isChanged = Object.keys(edit).length > 0
  const change = (changed: Partial<Draft>) => {
    setHint(undefined)
    setDraft((draft) => ({ ...draft, ...changed }))
  }

  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isChanged])

  const submit = () => {
    if (isChanged) save(edit, draft)
    else setHint('Nothing is changed yet. Change something, or leave with Escape and accept it as it is.')
  }
  const leaveOrAsk = () => {
    if (isChanged) asking.current?.showModal()
    else leave()
  }
  const press = useRef((_event: KeyboardEvent) => {})
  press.current = (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
    if (event.key !== 'Escape') return
    // Else the same key closes the question that it opens.
    event.preventDefault()
    leaveOrAsk()
  }
  // Wherever the focus is: nothing else on the page takes these keys.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => press.current(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <form
      class="review-edit"
      aria-label="Edit the statement"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ContentEditor
        text={text}
        marks={marksOf(statement)}
        parts={draft.content}
        change={(content) => change({ content })}
        isFirst={begin === 'content'}
      />
      <div class="review-fields">
        <ActorPicker
          label="Speakers"
          chosen={draft.speakers}
          change={(speakers) => change({ speakers })}
          isFirst={begin === 'speakers'}
        />
        <ActorPicker label="Addressees" chosen={draft.addressees} change={(addressees) => change({ addressees })} />
        <label>
          Act{' '}
          <select value={draft.act} onChange={(event) => change({ act: event.currentTarget.value as Act })}>
            <ActOptions />
          </select>
        </label>
        <label>
          Modality{' '}
          <select
            value={draft.modality}
            onChange={(event) => change({ modality: event.currentTarget.value as Modality })}
          >
            {Object.entries(MODALITIES).map(([modality, words]) => (
              <option key={modality} value={modality}>
                {words ?? 'said'}
              </option>
            ))}
          </select>
        </label>
        <DayField label="Said on" day={draft.saidOn} take={(saidOn) => change({ saidOn })} />
        <label class="review-check">
          <input
            type="checkbox"
            checked={draft.negated}
            onChange={(event) => change({ negated: event.currentTarget.checked })}
          />
          The text says that it was not said
        </label>
      </div>
      <div class="row">
        <button type="submit">Save and next</button>
        <button type="button" onClick={leaveOrAsk}>
          <kbd>Escape</kbd> Leave
        </button>
        <span class="hint">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> saves, too.
        </span>
        <span class="hint" role="status">
          {hint}
        </span>
      </div>
      <dialog ref={asking} aria-label="Leave the edit?">
        <p>What you changed is not saved.</p>
        <div class="row">
          <button type="button" onClick={() => asking.current?.close()}>
            Go on editing
          </button>
          <button type="button" onClick={leave}>
            Leave without saving
          </button>
        </div>
      </dialog>
    </form>
  )
}
