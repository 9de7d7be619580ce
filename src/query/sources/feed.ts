import { desc } from '../compile/order.js'
import { feedFilter } from '../filters/feed-filter.js'
import { conditionOf } from '../filters/filter.js'
import { columns, type Members, type Source } from './declaration.js'
import { instant } from './instant.js'

const feed: Members = {
  ...columns('Feed', 'id', 'url', 'movedFrom', 'title', 'state', 'reason', 'failures', 'interval'),
  nextAt: instant('nextAt'),
  lastFetchedAt: instant('lastFetchedAt'),
  createdAt: instant('createdAt'),
}

export const feeds: Source = {
  table: 'Feed',
  types: { Feed: feed },
  where: (filter, row, scope) => conditionOf(feedFilter, filter, row, scope),
  orders: { LATEST_FIRST: [desc('createdAt', 'timestamptz'), desc('id', 'text')] },
}
