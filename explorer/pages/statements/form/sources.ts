import {
  StatementArticlesDocument,
  type StatementArticlesQuery,
  StatementCountriesDocument,
  type StatementCountriesQuery,
  StatementPublishersDocument,
  type StatementPublishersQuery,
  type TypedDocumentString,
} from '../../../generated/operations.js'
import type { Source } from '../../../parts/combobox/suggested.js'
import { showCount, showDay, showTitle } from '../../../parts/show.js'

/** What the form's fields offer besides actors and topics. */

export const ARTICLES: Source<StatementArticlesQuery> = {
  document: StatementArticlesDocument,
  optionsOf: ({ articles }) =>
    articles.nodes.map(({ id, title, publishedOn }) => ({
      value: id,
      label: showTitle(title),
      kind: publishedOn ? showDay(publishedOn) : '',
    })),
  none: 'No article has these words in its title.',
}

export const COUNTRIES: Source<StatementCountriesQuery> = {
  document: StatementCountriesDocument,
  optionsOf: ({ countries }) => countries.nodes.map(({ code, name }) => ({ value: code, label: name, kind: code })),
  none: 'No country has such a name.',
}

/** Publishers suggested at most: as many as fit under a box. */
const MOST_PUBLISHERS = 8

/** The API lists the publishers of most statements; what is typed chooses among them. */
export const PUBLISHERS: Source<StatementPublishersQuery> = {
  document: StatementPublishersDocument as TypedDocumentString<StatementPublishersQuery, object>,
  optionsOf: ({ statementStats }, text) =>
    (statementStats?.rows ?? [])
      .flatMap(({ publisher, count }) =>
        publisher?.toLowerCase().includes(text.toLowerCase())
          ? [{ value: publisher, label: publisher, kind: showCount(count, 'statement') }]
          : [],
      )
      .slice(0, MOST_PUBLISHERS),
  none: 'No publisher has such a name.',
}
