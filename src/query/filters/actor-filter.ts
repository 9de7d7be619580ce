import { sql } from 'kysely'
import type { ActorFilter } from '../../models/filters/actor-filter.js'
import { mapParameter } from '../compile/parameter.js'
import type { Sql } from '../compile/sql.js'
import { ACTOR_IDS, canonicalId, readId } from '../identity.js'
import { actorsNamed } from '../names/named-so.js'
import { actorsLike, likeKey } from '../names/names-like.js'
import { asksFor, isEmpty, someRow } from './absence.js'
import { countryWithCode } from './country-code.js'
import { conditionOf, type Filter } from './filter.js'
import { actorKindFilter, idFilter } from './value-filters.js'

/** Compiled on an expression for an actor's id, so that no row of Actor has to be read. */
export const actorFilter: Filter<ActorFilter, Sql> = {
  id: (ids, actor, scope) => conditionOf(actorIdFilter, ids, actor, scope, 'id'),
  // An array, which PostgreSQL computes once and looks up in an index; it would turn a subquery into a join of all rows.
  name: (name, actor, scope) => sql`${actor} = any(array(${actorsNamed(sql`${scope.requestName(name)}::text`)}))`,
  nameLike: (name, actor) => {
    const key = mapParameter(name, (given) => likeKey('nameLike', given))
    return sql`${actor} = any(array(select "actorId" from (${actorsLike(key)}) as "like"))`
  },
  kind: (kinds, actor, scope) =>
    sql`${actor} in (select "id" from "Actor" where ${conditionOf(actorKindFilter, kinds, sql`"kind"`, scope, 'kind')})`,
  countryCode: (code, actor, scope) => {
    const country = countryWithCode('countryCode', code, scope)
    return sql`${actor} in (${country}
      union all select "id" from "Organization" where "countryId" = (${country})
      union all select "personId" from "Affiliation" where "ofId" = (${country}))`
  },
  affiliatedWith: (filter, actor, scope) => {
    if (isEmpty({ ...filter })) return sql`true`
    const title = scope.alias('Affiliation')
    const is = conditionOf(actorFilter, filter, title.row('ofId'), scope)
    if (asksFor(['isNull'], { ...filter })) {
      return someRow(filter, title, sql`${title.row('personId')} = ${actor} and ${title.row('ofId')} is not null`, is)
    }
    return sql`${actor} in (select ${title.row('personId')} from ${title.from} where ${title.row('ofId')} is not null and ${is})`
  },
  isNull: (wanted, actor) => sql`(${actor} is null) = ${wanted}::boolean`,
}

const actorIdFilter = idFilter((id) => canonicalId(mapParameter(id, (given) => readId('id', given, ACTOR_IDS))))

/** Whether a filter gives an actor's id or name, so that it matches only a few. */
export const isNamed = (filter: ActorFilter | null | undefined): boolean =>
  filter?.id?.eq != null || filter?.id?.in != null || filter?.name != null
