import type { FeedFilter } from '../../models/filters/feed-filter.js'
import type { Row } from '../compile/sql.js'
import { conditionOf, type Filter } from './filter.js'
import { feedStateFilter, textFilter } from './value-filters.js'

export const feedFilter: Filter<FeedFilter, Row<'Feed'>> = {
  state: (states, feed, scope) => conditionOf(feedStateFilter, states, feed('state'), scope, 'state'),
  url: (url, feed, scope) => conditionOf(textFilter, url, { text: feed('url'), isExact: true }, scope, 'url'),
  reason: (reason, feed, scope) => conditionOf(textFilter, reason, { text: feed('reason') }, scope, 'reason'),
}
