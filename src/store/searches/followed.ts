import { sql } from 'kysely'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { runSql } from '../../query/run/run-sql.js'
import type { Database } from '../database/database.js'

/** A saved search as it is compared. */
export interface Followed {
  readonly id: string
  readonly where: StatementFilter
}

/** The filters read before: a search never changes its own. */
const known = new WeakMap<Database, ReadonlyMap<string, Followed>>()

/** All saved searches that can be compared. */
export async function followedSearches(database: Database): Promise<readonly Followed[]> {
  const before = known.get(database) ?? new Map<string, Followed>()
  const rows = await runSql<{ id: string; where: StatementFilter | null }>(
    database,
    sql`select "id", case when "id" = any(${[...before.keys()]}::text[]) then null else "where" end as "where"
      from "SavedSearch" where "failure" is null order by "id"`,
  )
  const now = rows.map(({ id, where }) => before.get(id) ?? { id, where: where ?? {} })
  known.set(database, new Map(now.map((each) => [each.id, each])))
  return now
}
