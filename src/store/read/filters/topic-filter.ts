import { sql } from 'kysely'
import type { TopicFilter } from '../../../models/filters/topic-filter.js'
import { conditionOf, type Filter } from '../filter.js'
import type { Row } from '../sql.js'
import { textFilter } from './value-filters.js'

export const topicFilter: Filter<TopicFilter, Row<'Topic'>> = {
  name: (name, topic, scope) => sql`${topic('name')} = ${scope.askedName(name, 'topic', 'name')}`,
  text: (words, topic, scope) => conditionOf(textFilter, words, topic('name'), scope),
}
