import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { actorAddress, askAddress, statementsAddress, topicAddress } from '../addresses.js'
import { SuggestDocument } from '../generated/operations.js'
import { useQuery } from '../service/use-query.js'
import { wordOf } from '../words.js'

/** How long the typing must rest before suggestions are asked for, in ms: between two keys of a slow typist. */
const REST = 150

/** Longer questions the API refuses. */
const MOST_CHARACTERS = 500

interface Suggested {
  readonly label: string
  /** What it is, beside the label. */
  readonly kind: string
  readonly address: string
}

interface AskBoxProps {
  /** What stands in it at first. */
  readonly question?: string
  /** Whether it is the page's main part, and takes the keyboard at once. */
  readonly isMain?: boolean
}

/** One box that asks (Enter) and finds (its suggestions): a combobox as ARIA describes it. */
export const AskBox = ({ question = '', isMain = false }: AskBoxProps) => {
  const { route } = useLocation()
  const [typed, setTyped] = useState(question)
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const suggested = useSuggested(isOpen ? typed : '')
  useEffect(() => setTyped(question), [question])
  useEffect(() => {
    if (isMain) input.current?.focus({ preventScroll: true })
  }, [isMain])

  const go = (address: string) => {
    setOpen(false)
    setChosen(-1)
    route(address)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const address = suggested[chosen]?.address
    if (address) go(address)
    else if (typed.trim()) go(askAddress(typed.trim()))
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') setOpen(false)
    if (!step || suggested.length === 0) return
    event.preventDefault()
    setOpen(true)
    // One place more than there are suggestions: what was typed itself.
    const places = suggested.length + 1
    setChosen((at) => ((at + 1 + step + places) % places) - 1)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to all assistive technology yet
    <form role="search" class={isMain ? 'ask-box main' : 'ask-box'} action="/ask" onSubmit={submit}>
      <div class="ask-field">
        <input
          ref={input}
          name="q"
          type="text"
          role="combobox"
          aria-label="Ask, or find a name, a topic or words"
          aria-expanded={isOpen && suggested.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
          placeholder="Ask who said what, or type a name"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          maxLength={MOST_CHARACTERS}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setOpen(true)
            setChosen(-1)
          }}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
        />
        <div id={list} role="listbox" aria-label="Suggestions" hidden={!isOpen || suggested.length === 0} tabIndex={-1}>
          {suggested.map(({ label, kind, address }, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys, and names the chosen option by aria-activedescendant
            <div
              key={address}
              id={`${list}-${at}`}
              role="option"
              aria-selected={at === chosen}
              tabIndex={-1}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => go(address)}
            >
              <span dir="auto">{label}</span> <small>{kind}</small>
            </div>
          ))}
        </div>
      </div>
      <button type="submit">Ask</button>
    </form>
  )
}

/** What opens as somebody types: names, topics, and the words themselves. */
function useSuggested(typed: string): readonly Suggested[] {
  const [text, setText] = useState('')
  useEffect(() => {
    const waiting = setTimeout(() => setText(typed.trim()), REST)
    return () => clearTimeout(waiting)
  }, [typed])
  const { data } = useQuery(SuggestDocument, text ? { text } : null)
  if (!typed.trim() || !text) return []
  const actors = data?.actors.nodes ?? []
  const topics = data?.topics.nodes ?? []
  return [
    ...actors.map((actor) => ({ label: actor.name, kind: wordOf(actor.kind), address: actorAddress(actor) })),
    ...topics.map((topic) => ({ label: topic.name, kind: 'topic', address: topicAddress(topic) })),
    { label: text, kind: 'find these words', address: statementsAddress({ text: { search: text } }) },
  ]
}
