import { sql } from 'kysely'
import type { TopicFilter } from '../../models/filters/topic-filter.js'
import { mapParameter } from '../compile/parameter.js'
import type { Scope } from '../compile/scope.js'
import type { Row, Sql } from '../compile/sql.js'
import { readId } from '../identity.js'
import { conditionOf, type Filter } from './filter.js'
import { idFilter, textFilter } from './value-filters.js'

const topicIdFilter = idFilter((id) => sql`${mapParameter(id, (given) => readId('id', given, ['topic']))}`)

/** A query for the id of the topic of this name, ignoring singular or plural, case and article. */
export const topicNamed = (name: string, scope: Scope): Sql =>
  sql`select "id" from "Topic" where "name" = ${scope.requestName(name, 'topic', 'topic')}`

export const topicFilter: Filter<TopicFilter, Row<'Topic'>> = {
  id: (ids, topic, scope) => conditionOf(topicIdFilter, ids, topic('id'), scope, 'id'),
  name: (name, topic, scope) => sql`${topic('name')} = ${scope.requestName(name, 'topic', 'name')}`,
  text: (words, topic, scope) => conditionOf(textFilter, words, { text: topic('name') }, scope, 'text'),
}
