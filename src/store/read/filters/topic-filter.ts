import { sql } from 'kysely'
import { topicName } from '../../../lexicon/topic-words.js'
import type { TopicFilter } from '../../../models/filters/topic-filter.js'
import { conditionOf, type Filter } from '../filter.js'
import { bound } from '../slot.js'
import type { Row, Sql } from '../sql.js'
import { textFilter } from './value-filters.js'

/** The id of the topic of this name, whatever its number, case and article, as a query. */
export const topicNamed = (name: string): Sql => sql`select "id" from "Topic" where "name" = ${bound(name, topicName)}`

export const topicFilter: Filter<TopicFilter, Row<'Topic'>> = {
  name: (name, topic) => sql`${topic('name')} = ${bound(name, topicName)}`,
  text: (words, topic, scope) => conditionOf(textFilter, words, topic('name'), scope),
}
