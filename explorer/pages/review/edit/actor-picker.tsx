import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import {
  type ActorLinkFragment,
  type CreateActorInput,
  ReviewActorsDocument,
  ReviewCreateActorDocument,
} from '../../../generated/operations.js'
import { Notice } from '../../../parts/notice.js'
import type { Problem } from '../../../service/problem.js'
import { request } from '../../../service/request.js'
import { forgetAnswers, useQuery } from '../../../service/use-query.js'
import { wordOf } from '../../../words.js'

/** How long the typing must rest before names are asked for, in ms: between two keys of a slow typist. */
const REST = 150

/** The longest name that the service takes, in characters. */
const LONGEST_NAME = 200

interface ActorPickerProps {
  /** What they are for the statement: "Speakers". */
  readonly label: string
  readonly chosen: readonly ActorLinkFragment[]
  readonly change: (chosen: readonly ActorLinkFragment[]) => void
  /** Whether it takes the keyboard at once. */
  readonly isFirst?: boolean
}

interface Option {
  readonly key: string
  readonly label: string
  readonly kind: string
  readonly choose: () => void
}

/** Actors in order: found by their names, or made where they are missing. */
export const ActorPicker = ({ label, chosen, change, isFirst = false }: ActorPickerProps) => {
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const [problem, setProblem] = useState<Problem>()
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (isFirst) input.current?.focus()
  }, [])
  const name = useRested(typed.trim())
  const { data } = useQuery(ReviewActorsDocument, name ? { name } : null)

  const add = (actor: ActorLinkFragment) => {
    change([...chosen, actor])
    setTyped('')
    setOpen(false)
  }
  const create = async (kind: CreateActorInput['kind']) => {
    setProblem(undefined)
    setOpen(false)
    try {
      const { createActor } = (await request(ReviewCreateActorDocument, { input: { kind, name: typed.trim() } })).data
      forgetAnswers()
      if (createActor) add(createActor.actor)
    } catch (error) {
      setProblem(error as Problem)
    }
  }
  const isFound = typed.trim() !== '' && name !== ''
  const found = (isFound && data?.actors.nodes) || []
  const options: readonly Option[] = isFound
    ? [
        ...found
          .filter(({ id }) => chosen.every((actor) => actor.id !== id))
          .map((actor) => ({
            key: actor.id,
            label: actor.name,
            kind: wordOf(actor.kind),
            choose: () => add(actor),
          })),
        { key: 'PERSON', label: typed.trim(), kind: 'add as a new person', choose: () => create('PERSON') },
        {
          key: 'ORGANIZATION',
          label: typed.trim(),
          kind: 'add as a new organization',
          choose: () => create('ORGANIZATION'),
        },
      ]
    : []
  const isShown = isOpen && options.length > 0
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      setOpen(false)
    }
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (isShown) options[at]?.choose()
    }
    if (!step || options.length === 0) return
    event.preventDefault()
    setOpen(true)
    setAt((before) => (before + step + options.length) % options.length)
  }

  return (
    <fieldset class="review-picker">
      <legend>{label}</legend>
      {chosen.length === 0 ? (
        <p class="hint">nobody known</p>
      ) : (
        <ul class="chips">
          {chosen.map((actor) => (
            <li key={actor.id}>
              <button type="button" onClick={() => change(chosen.filter(({ id }) => id !== actor.id))}>
                <span class="unseen">Take away </span>
                <span dir="auto">{actor.name}</span> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="ask-field">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={`Add to ${label.toLowerCase()}`}
          aria-expanded={isShown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={isShown ? `${list}-${at}` : undefined}
          placeholder="Type a name to add"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          maxLength={LONGEST_NAME}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setOpen(true)
            setAt(0)
          }}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
        />
        <div id={list} role="listbox" aria-label={`Names for ${label.toLowerCase()}`} hidden={!isShown} tabIndex={-1}>
          {options.map(({ key, label, kind, choose }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys, and names the chosen option by aria-activedescendant
            <div
              key={key}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onPointerDown={(event) => event.preventDefault()}
              onClick={choose}
            >
              <span dir="auto">{label}</span> <small>{kind}</small>
            </div>
          ))}
        </div>
      </div>
      {problem && <Notice problem={problem} />}
    </fieldset>
  )
}

/** A text once its typing rests. */
function useRested(text: string): string {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const waiting = setTimeout(() => setRested(text), REST)
    return () => clearTimeout(waiting)
  }, [text])
  return rested
}
