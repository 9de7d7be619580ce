import { useEffect, useState } from 'preact/hooks'
import {
  SuggestActorsDocument,
  type SuggestActorsQuery,
  SuggestTopicsDocument,
  type SuggestTopicsQuery,
  type TypedDocumentString,
} from '../../generated/operations.js'
import { useQuery } from '../../service/use-query.js'
import { wordOf } from '../../words.js'
import type { Option } from './combobox.js'

/** Where suggestions for what is typed come from. */
export interface Source<Data, Each extends Option = Option> {
  readonly document: TypedDocumentString<Data, { text: string }>
  /** @param text what was asked for */
  readonly optionsOf: (data: Data, text: string) => readonly Each[]
  /** What is said where there are none. */
  readonly none: string
}

interface ActorOption extends Option {
  readonly actor: SuggestActorsQuery['actors']['nodes'][number]
}

export const ACTORS: Source<SuggestActorsQuery, ActorOption> = {
  document: SuggestActorsDocument,
  optionsOf: ({ actors }) =>
    actors.nodes.map((actor) => ({ value: actor.id, label: actor.name, kind: wordOf(actor.kind), actor })),
  none: 'Nobody has such a name.',
}

export const TOPICS: Source<SuggestTopicsQuery> = {
  document: SuggestTopicsDocument,
  optionsOf: ({ topics }) => topics.nodes.map(({ name }) => ({ value: name, label: name, kind: 'topic' })),
  none: 'No topic begins like this.',
}

/** How long the typing must rest before suggestions are asked for, in ms: between two keys of a slow typist. */
const REST = 150

interface Suggested<Each> {
  /** What was asked for: what is typed, once the typing rests. */
  readonly text: string
  readonly options: readonly Each[]
  /** What is to be said as long as there are none. */
  readonly none: string
}

/** @param typed empty: nothing is asked */
export function useSuggested<Data, Each extends Option>(source: Source<Data, Each>, typed: string): Suggested<Each> {
  const [rested, setRested] = useState('')
  const text = typed.trim()
  useEffect(() => {
    const waiting = setTimeout(() => setRested(text), REST)
    return () => clearTimeout(waiting)
  }, [text])
  const { data, isLoading } = useQuery(source.document, rested ? { text: rested } : null)
  if (!text || !rested) return { text: '', options: [], none: '' }
  const options = data ? source.optionsOf(data, rested) : []
  return { text: rested, options, none: data && !isLoading && options.length === 0 ? source.none : '' }
}
