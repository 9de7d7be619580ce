import { sql } from 'kysely'
import { ORGANIZATION_ITEMS } from '../../languages/en/names/organization-items.js'
import { COUNTRY_ITEMS, WIKIDATA_ENTITY } from '../../vocabulary/wikidata.js'
import type { AnyRow, Sql } from '../compile/sql.js'

// The lists stand in the SQL, not among its parameters, so that PostgreSQL reads them once for all rows.
const countries = sql`${sql.lit(JSON.stringify(COUNTRY_ITEMS))}::jsonb`
const organizations = sql`${sql.lit(JSON.stringify(ORGANIZATION_ITEMS))}::jsonb`

/**
 * The item of an actor in Wikidata, such as "Q884", or null. A country's code says which it is. An organization is known by a name that one
 * body in the world has, if it belongs to no country; what belongs to one only bears that name.
 */
export const wikidataItem = (actor: AnyRow): Sql => sql`case ${actor('kind')}
    when 'COUNTRY' then ${countries} ->> (select "code" from "Country" where "Country"."id" = ${actor('id')})
    when 'ORGANIZATION' then ${organizations} ->> (select ${actor('name')} from "Organization"
      where "Organization"."id" = ${actor('id')} and "Organization"."countryId" is null)
  end`

/** The addresses of an actor elsewhere, as a JSON list. */
export const sameAs = (actor: AnyRow): Sql =>
  sql`(select case when item is null then '[]'::json else json_build_array(${sql.lit(WIKIDATA_ENTITY)} || item) end
    from (select ${wikidataItem(actor)} as item) known)`
