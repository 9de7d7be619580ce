import { sql } from 'kysely'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import { isCurrent } from '../filters/versions.js'
import { runSql } from './run-sql.js'

/** Whoever says most. */
export interface MostQuoted {
  readonly id: string
  readonly name: string
  /** The number of their statements. */
  readonly times: number
}

/** The person who says most within some days (half-open, YYYY-MM-DD); null if nobody says anything. One SQL statement. */
export async function mostQuotedSpeaker(
  database: Database,
  { gte, lt }: { readonly gte?: string; readonly lt?: string },
  client?: Client,
): Promise<MostQuoted | null> {
  const [most] = await runSql<MostQuoted>(
    database,
    sql`select actor."id", actor."name", count(*)::int as "times"
      from "Statement" s join "Speaker" k on k."statementId" = s."id" join "Actor" actor on actor."id" = k."actorId"
      where actor."kind" = 'PERSON' and s."withinId" is null and s."review" <> 'REJECTED' and ${isCurrent(sql`s."articleId"`)}
        and (${gte ?? null}::date is null or s."datedOn" >= ${gte ?? null}::date) and (${lt ?? null}::date is null or s."datedOn" < ${lt ?? null}::date)
      group by actor."id", actor."name" order by "times" desc, actor."id" limit 1`,
    client,
  )
  return most ?? null
}
