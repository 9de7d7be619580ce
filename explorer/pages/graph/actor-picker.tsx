import { useEffect, useId, useState } from 'preact/hooks'
import { GraphCentreDocument, NearestDocument } from '../../generated/operations.js'
import { useQuery } from '../../service/use-query.js'
import { wordOf } from '../../words.js'

/** How long the typing must rest before names are asked for, in ms: between two keys of a slow typist. */
const REST = 150

interface ActorPickerProps {
  /** Who is chosen already. */
  readonly id: string | undefined
  readonly choose: (id: string | undefined) => void
}

/** Chooses an actor by a name that is typed: a combobox as ARIA describes it. */
export const ActorPicker = ({ id, choose }: ActorPickerProps) =>
  id === undefined ? <Typed choose={choose} /> : <Chosen id={id} choose={choose} />

const Chosen = ({ id, choose }: ActorPickerProps & { readonly id: string }) => {
  const { data } = useQuery(GraphCentreDocument, { id })
  const actor = data?.node
  const name = data === undefined ? '…' : actor && 'name' in actor ? actor.name : `nobody: ${id} is no actor’s id`
  return (
    <div class="graph-field">
      <span id="graph-centre">In the centre</span>
      <button
        type="button"
        onClick={() => choose(undefined)}
        aria-describedby="graph-centre"
        title="Show everybody again"
      >
        <span dir="auto">{name}</span> <span aria-hidden="true">×</span>
        <span class="unseen">, show everybody again</span>
      </button>
    </div>
  )
}

const Typed = ({ choose }: Pick<ActorPickerProps, 'choose'>) => {
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState(0)
  const list = useId()
  const name = useRested(typed.trim())
  const { data } = useQuery(NearestDocument, name ? { name } : null)
  const actors = typed.trim() && name ? (data?.actors.nodes ?? []) : []
  const isShown = isOpen && typed.trim() !== '' && data !== undefined && name !== ''
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'Enter') {
      const actor = isShown ? actors[marked] : undefined
      if (actor) choose(actor.id)
    } else if (step && actors.length > 0) {
      setOpen(true)
      setMarked((at) => (at + step + actors.length) % actors.length)
    } else return
    event.preventDefault()
  }
  return (
    <div class="graph-field ask-field">
      <label for={`${list}-name`}>In the centre</label>
      <input
        id={`${list}-name`}
        type="text"
        role="combobox"
        aria-expanded={isShown && actors.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown && actors.length > 0 ? `${list}-${marked}` : undefined}
        placeholder="everybody, or type a name"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setOpen(true)
          setMarked(0)
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <div id={list} role="listbox" aria-label="Actors" hidden={!isShown || actors.length === 0} tabIndex={-1}>
        {actors.map((actor, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys, and names the marked option by aria-activedescendant
          <div
            key={actor.id}
            id={`${list}-${at}`}
            role="option"
            aria-selected={at === marked}
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(actor.id)}
          >
            <span dir="auto">{actor.name}</span> <small>{wordOf(actor.kind)}</small>
          </div>
        ))}
      </div>
      <span class="graph-none" role="status">
        {isShown && actors.length === 0 && 'Nobody has such a name.'}
      </span>
    </div>
  )
}

/** A value once it has rested. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const waiting = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(waiting)
  }, [value])
  return rested
}
