import { sql } from 'kysely'
import type { TopicFilter } from '../../../models/filters/topic-filter.js'
import { conditionOf, type Filter } from '../filter.js'
import { bound } from '../slot.js'
import type { Row } from '../sql.js'
import { textFilter } from './value-filters.js'

/** A topic's name as it is stored. */
export const topicName = (name: string): string => name.trim().toLowerCase()

export const topicFilter: Filter<TopicFilter, Row<'Topic'>> = {
  name: (name, topic) => sql`${topic('name')} = ${bound(name, topicName)}`,
  text: (words, topic, scope) => conditionOf(textFilter, words, topic('name'), scope),
}
