import type { StatementFilter } from '../../models/filters/statement-filter.js'
import type { OrderBy } from '../../models/orders.js'
import type { Plan } from './plan.js'

/** What `orderBy` is given for each order of a plan. */
export const ORDERS: Readonly<Record<Plan['order'] | 'RANKED', readonly OrderBy[]>> = {
  RANKED: [{ field: 'RELEVANCE', direction: 'DESC' }],
  BEST: [{ field: 'CONFIDENCE', direction: 'DESC' }],
  LATEST: [{ field: 'SAID_ON', direction: 'DESC' }],
  EARLIEST: [{ field: 'SAID_ON', direction: 'ASC' }],
}

/** A GraphQL operation with its variables. */
export interface Operation {
  readonly graphql: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The GraphQL operation that returns the statements which answer a question. */
export const operationOf = (where: StatementFilter, order: Plan['order'] | 'RANKED'): Operation => ({
  graphql: GRAPHQL,
  variables: { where, orderBy: ORDERS[order] },
})

const GRAPHQL = `query Asked($where: StatementFilter!, $orderBy: [StatementOrder!], $first: Int = 20, $after: String) {
  statements(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      id
      speaker { name }
      speakers { name }
      speakerText
      act
      cue
      addressees { name }
      content
      quotes { text }
      saidOn
      confidence
      evidence { sentence source { start end text } cue { start end text } content { start end text } }
      article { title url publishedAt }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`
