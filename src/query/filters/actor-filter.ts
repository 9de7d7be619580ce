import { sql } from 'kysely'
import type { ActorFilter } from '../../models/filters/actor-filter.js'
import { mapParameter } from '../compile/parameter.js'
import type { Sql } from '../compile/sql.js'
import { ACTOR_IDS, canonicalId, readId } from '../identity.js'
import { actorsLike, likeKey } from '../names/names-like.js'
import { countryWithCode } from './country-code.js'
import { conditionOf, type Filter } from './filter.js'

/** Compiled on an expression for an actor's id, so that no row of Actor has to be read. */
export const actorFilter: Filter<ActorFilter, Sql> = {
  id: (id, actor) => sql`${actor} = ${canonicalId(mapParameter(id, (given) => readId('id', given, ACTOR_IDS)))}`,
  // An array, which PostgreSQL computes once and looks up in an index; it would turn a subquery into a join of all rows.
  name: (name, actor, scope) =>
    sql`${actor} = any(array(select "actorId" from "Alias" where "key" = ${scope.requestName(name)}))`,
  nameLike: (name, actor) => {
    const key = mapParameter(name, (given) => likeKey('nameLike', given))
    return sql`${actor} = any(array(select "actorId" from (${actorsLike(key)}) as "like"))`
  },
  kind: (kind, actor) => sql`${actor} in (select "id" from "Actor" where "kind" = ${kind}::"ActorKind")`,
  countryCode: (code, actor, scope) => {
    const country = countryWithCode('countryCode', code, scope)
    return sql`${actor} in (${country}
      union all select "id" from "Organization" where "countryId" = (${country})
      union all select "personId" from "Affiliation" where "ofId" = (${country}))`
  },
  affiliatedWith: (filter, actor, scope) => {
    const title = scope.alias('Affiliation')
    return sql`${actor} in (select ${title.row('personId')} from ${title.from} where ${title.row('ofId')} is not null and ${conditionOf(actorFilter, filter, title.row('ofId'), scope)})`
  },
}

/** Whether a filter gives an actor's id or name, so that it matches only a few. */
export const isNamed = (filter: ActorFilter | null | undefined): boolean => filter?.id != null || filter?.name != null
