import { sql } from 'kysely'
import type { ActorKind } from '../../vocabulary/enumerations.js'
import { badInput } from '../bad-input.js'
import { andReversed, asc, byFit, type Key, type Order, type OrderFor } from '../compile/order.js'
import { mapParameter } from '../compile/parameter.js'
import type { AnyRow, Sql } from '../compile/sql.js'
import { actorFilter } from '../filters/actor-filter.js'
import { conditionOf } from '../filters/filter.js'
import { bestFit, likeKey } from '../names/names-like.js'
import { history } from './change.js'
import { columns, list, type Members, one, pages, type Source, type Value, value } from './declaration.js'
import { sameAs } from './known-elsewhere.js'
import { positionChanges, positions } from './position.js'

/** The members that persons, organizations and countries share. */
const actor: Members = {
  ...columns('Actor', 'id', 'kind', 'name'),
  aliases: value(
    (row) => sql`(select coalesce(json_agg("name" order by "name"), '[]') from "Alias" where "actorId" = ${row('id')})`,
  ),
  mergedIds: value(
    (row) =>
      sql`(select coalesce(json_agg("id" order by "id"), '[]') from "Actor" where "mergedIntoId" = ${row('id')})`,
  ),
  sameAs: value(sameAs),
  history,
  statements: {
    ...pages(
      'statements',
      (row, statement) =>
        sql`${statement('id')} in (select "statementId" from "Speaker" where "actorId" = ${row('id')})`,
    ),
    // Those of which it is the first speaker, which an index has in order, and the few of which it is a further one. The condition
    // stays outside, so that PostgreSQL merges the two in order.
    from: (_args, _scope, row) => sql`(select * from (
      select s.*, s."speakerId" as "saidBy" from "Statement" s
      union all select s.*, k."actorId" from "Speaker" k join "Statement" s on s."id" = k."statementId"
        where k."position" > 0 and s."speakerId" <> k."actorId") said where said."saidBy" = ${row('id')})`,
  },
  positions,
  positionChanges,
  addressedIn: pages(
    'statements',
    (row, statement) =>
      sql`${statement('id')} in (select "statementId" from "Addressee" where "actorId" = ${row('id')})`,
  ),
  mentions: pages('mentions', (row, mention) => sql`${mention('actorId')} = ${row('id')}`),
}

/** The affiliations of a person: for each title at each organization or country, the one of the latest article. */
const latestAffiliations = (person: AnyRow): Sql =>
  sql`(select distinct on (f."title", f."ofId") f.*, a."datedAt" from "Affiliation" f
    join "Article" a on a."id" = f."articleId" where f."personId" = ${person('id')}
    order by f."title", f."ofId", a."datedAt" desc, f."articleId", f."start")`

const person: Members = {
  ...actor,
  affiliations: list('affiliations', {
    from: latestAffiliations,
    on: () => sql`true`,
    order: (affiliation) => sql`${affiliation('datedAt')} desc, ${affiliation('id')}`,
  }),
}

const isAffiliate = (at: AnyRow, row: AnyRow): Sql =>
  sql`${row('id')} in (select "personId" from "Affiliation" where "ofId" = ${at('id')})`

const organization: Members = {
  ...actor,
  country: one(
    'countries',
    (row, country) =>
      sql`${country('id')} = (select "countryId" from "Organization" where "Organization"."id" = ${row('id')})`,
  ),
  people: pages('people', isAffiliate),
}

const ofCountry = (column: 'code' | 'alpha3' | 'capital'): Value =>
  value((row) => sql`(select ${sql.ref(column)} from "Country" where "Country"."id" = ${row('id')})`)

const country: Members = {
  ...actor,
  code: ofCountry('code'),
  alpha3: ofCountry('alpha3'),
  capital: ofCountry('capital'),
  organizations: pages(
    'organizations',
    (row, organization) =>
      sql`${organization('id')} in (select "id" from "Organization" where "countryId" = ${row('id')})`,
  ),
  people: pages('people', isAffiliate),
}

const BY_NAME: Order = [asc('name', 'text'), asc('id', 'text')]

/** So many mentions are counted of each: enough to tell who is spoken of often. */
const MOST_COUNTED = 200

/** How often an actor is mentioned: of several whose names fit alike ("Roe"), the one spoken of most is meant most often. */
const told: Key = {
  name: 'told',
  of: (row) =>
    sql`(select count(*) from (select from "Mention" where "actorId" = ${row('id')} limit ${sql.lit(MOST_COUNTED)}) as "counted")::int`,
  type: 'int',
  descending: true,
}

/** By how well their names fit the typed text, then by how often they are spoken of. */
const byRelevance: OrderFor = ({ nameLike }) => {
  if (nameLike == null) {
    throw badInput(
      'orderBy',
      'RELEVANCE',
      'RELEVANCE only beside `where: { nameLike: "…" }`, which it measures names by',
    )
  }
  const key = mapParameter(nameLike as string, (given) => likeKey('nameLike', given))
  const fit: Key = { name: 'fit', of: (row) => bestFit(row('id'), key), type: 'float8', descending: true }
  return [fit, told, ...BY_NAME]
}

/** A source of actors of certain kinds. */
const actorsOf = (types: Source['types'], kinds: Pick<Source, 'typeOf' | 'only'>): Source => ({
  table: 'Actor',
  types,
  where: (filter, row, scope) => conditionOf(actorFilter, filter, row('id'), scope),
  listed: (_, row) => sql`${row('mergedIntoId')} is null`,
  orders: { ...andReversed('NAME', BY_NAME), ...byFit(byRelevance) },
  ...kinds,
})

const isOfKind =
  (kind: ActorKind) =>
  (row: AnyRow): Sql =>
    sql`${row('kind')} = ${sql.lit(kind)}`

export const people = actorsOf({ Person: person }, { only: isOfKind('PERSON') })
export const organizations = actorsOf({ Organization: organization }, { only: isOfKind('ORGANIZATION') })
export const countries = actorsOf({ Country: country }, { only: isOfKind('COUNTRY') })
export const actors = actorsOf(
  { Person: person, Organization: organization, Country: country },
  { typeOf: (row) => sql`initcap(${row('kind')}::text)` },
)
