import type { Database } from './database/database.js'

/** Whether nothing has been ingested yet. */
export async function isEmpty({ kysely }: Database): Promise<boolean> {
  return (await kysely.selectFrom('Article').select('id').limit(1).execute()).length === 0
}
