import { useEffect, useState } from 'preact/hooks'
import {
  StatementActorsDocument,
  StatementArticlesDocument,
  StatementCountriesDocument,
  StatementPublishersDocument,
  StatementTopicsDocument,
  type TypedDocumentString,
} from '../../../generated/operations.js'
import { showCount, showDay } from '../../../parts/show.js'
import { useQuery } from '../../../service/use-query.js'
import { wordOf } from '../../../words.js'

/** What a picker offers as somebody types. */

export interface Option {
  /** What the filter takes. */
  readonly value: string
  readonly label: string
  /** What it is, beside the label. */
  readonly kind: string
}

/** How long the typing must rest before suggestions are asked for, in ms: between two keys of a slow typist. */
const REST = 150

/** Suggestions shown at most: as many as fit under a box. */
const MOST = 8

interface Source<Data> {
  readonly document: TypedDocumentString<Data, { readonly text: string }>
  readonly optionsOf: (data: Data, text: string) => readonly Option[]
}

/** The types of a source's data and options belong together; from outside it is any source. */
const source = <Data>(
  document: TypedDocumentString<Data, never>,
  optionsOf: (data: Data, text: string) => readonly Option[],
): Source<unknown> => ({ document, optionsOf }) as unknown as Source<unknown>

const SOURCES = {
  actor: source(StatementActorsDocument, ({ actors }) =>
    actors.nodes.map(({ id, name, kind }) => ({ value: id, label: name, kind: wordOf(kind) })),
  ),
  topic: source(StatementTopicsDocument, ({ topics }) =>
    topics.nodes.map(({ name }) => ({ value: name, label: name, kind: 'topic' })),
  ),
  article: source(StatementArticlesDocument, ({ articles }) =>
    articles.nodes.map(({ id, title, publishedOn }) => ({
      value: id,
      label: title ?? 'Article without a title',
      kind: publishedOn ? showDay(publishedOn) : '',
    })),
  ),
  country: source(StatementCountriesDocument, ({ countries }) =>
    countries.nodes.map(({ code, name }) => ({ value: code, label: name, kind: code })),
  ),
  // The API lists the publishers of most statements; what is typed chooses among them.
  publisher: source(StatementPublishersDocument, ({ statementStats }, text) =>
    (statementStats?.rows ?? []).flatMap(({ publisher, count }) =>
      publisher?.toLowerCase().includes(text.toLowerCase())
        ? [{ value: publisher, label: publisher, kind: showCount(count, 'statement') }]
        : [],
    ),
  ),
}

export type SourceName = keyof typeof SOURCES

/** @param text what is typed; empty: nothing is asked */
export function useSuggested(name: SourceName, text: string): readonly Option[] {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const waiting = setTimeout(() => setRested(text.trim()), REST)
    return () => clearTimeout(waiting)
  }, [text])
  const { document, optionsOf } = SOURCES[name]
  const { data } = useQuery(document, rested ? { text: rested } : null)
  return data && rested && text.trim() ? optionsOf(data, rested).slice(0, MOST) : []
}
