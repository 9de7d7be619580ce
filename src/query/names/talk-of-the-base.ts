import { sql } from 'kysely'
import type { Database } from '../../store/database/database.js'
import { isCurrent } from '../filters/versions.js'
import { runSql } from '../run/run-sql.js'

/** Somebody of whom much is told, and what they speak of most. */
export interface Talk {
  readonly speaker: string
  readonly topic: string | null
}

/** So many of the latest statements are looked at, and so many speakers of them are told. */
const LATEST = 2_000
const MOST = 3

/** The speakers of most of the latest statements, with what they speak of most: of two words, where there is one, as it tells more. One SQL statement. */
export const talkOfTheBase = (database: Database): Promise<readonly Talk[]> =>
  runSql<Talk>(
    database,
    sql`with "latest" as materialized (
        select "id", "speakerId" from "Statement" where "speakerId" is not null and "withinId" is null and "review" <> 'REJECTED'
          and ${isCurrent(sql`"Statement"."articleId"`)}
        order by "datedOn" desc, "articleId", "sentenceStart", "id" limit ${LATEST}::int
      ), "speaking" as (
        select "speakerId", count(*) as "times" from "latest" group by "speakerId" order by "times" desc, "speakerId" limit ${MOST}::int
      )
      select actor."name" as "speaker", (
          select topic."name" from "latest" join "StatementTopic" of on of."statementId" = "latest"."id" join "Topic" topic on topic."id" = of."topicId"
          where "latest"."speakerId" = "speaking"."speakerId" group by topic."name"
          order by topic."name" like '% %' desc, count(*) desc, topic."name" limit 1) as "topic"
      from "speaking" join "Actor" actor on actor."id" = "speaking"."speakerId" order by "speaking"."times" desc, actor."id"`,
  )
