import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { actorAddress, askAddress, statementsAddress, topicAddress } from '../../addresses.js'
import { SuggestDocument, type SuggestQuery } from '../../generated/operations.js'
import { wordOf } from '../../words.js'
import { Combobox } from './combobox.js'
import { type Source, useSuggested } from './suggested.js'
import { useCombobox } from './use-combobox.js'

/** Longer questions the API refuses. */
const MOST_CHARACTERS = 500

/** How a question begins that no name begins like: whoever types one asks, and looks for nobody. */
const QUESTION = /^\s*(?:who|whom|whose|what|when|where|which|why|how|did|does)\s/i

interface AskBoxProps {
  /** What stands in it at first. */
  readonly question?: string
  /** Whether it is the page's main part, and takes the keyboard at once. */
  readonly isMain?: boolean
}

/** What opens as somebody types: names, topics, and the words themselves, each by its address. */
const ANYTHING: Source<SuggestQuery> = {
  document: SuggestDocument,
  optionsOf: ({ actors, topics }, text) => [
    ...actors.nodes.map((actor) => ({ value: actorAddress(actor), label: actor.name, kind: wordOf(actor.kind) })),
    ...topics.nodes.map((topic) => ({ value: topicAddress(topic), label: topic.name, kind: 'topic' })),
    { value: statementsAddress({ text: { search: text } }), label: text, kind: 'find these words' },
  ],
  none: '',
}

/** One box that asks (Enter) and finds (its suggestions, as long as what is typed is no question). */
export const AskBox = ({ question = '', isMain = false }: AskBoxProps) => {
  const { route } = useLocation()
  const typing = useCombobox(question)
  const input = useRef<HTMLInputElement>(null)
  const { options } = useSuggested(ANYTHING, typing.isOpen && !QUESTION.test(typing.typed) ? typing.typed : '')
  useEffect(() => {
    if (isMain) input.current?.focus({ preventScroll: true })
  }, [isMain])
  const submit = (event: Event) => {
    event.preventDefault()
    if (typing.typed.trim()) route(askAddress(typing.typed.trim()))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to all assistive technology yet
    <form role="search" class={isMain ? 'ask-box main' : 'ask-box'} action="/ask" onSubmit={submit}>
      <Combobox
        typing={typing}
        options={options}
        pick={({ value }) => route(value)}
        listLabel="Suggestions"
        isOpenEnded
        inputRef={input}
        name="q"
        aria-label="Ask, or find a name, a topic or words"
        placeholder="Ask who said what, or type a name"
        maxLength={MOST_CHARACTERS}
      />
      <button type="submit">Ask</button>
    </form>
  )
}
