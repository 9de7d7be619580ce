import type { Runner } from '../jobs/add-jobs.js'
import { PRIORITIES } from '../jobs/kinds.js'

/**
 * Asks for the jobs of webhooks that have events before them, and of digests that are due. One whose job waits, runs or was set aside has it
 * already: what comes meanwhile hurries no retry, and wakes nothing that is dead.
 */
export async function addDeliveries(runner: Runner): Promise<void> {
  await runner.$executeRaw`
    INSERT INTO "Job" ("id", "kind", "payload", "key", "lane", "priority", "dueAt")
    SELECT 'job_' || replace(gen_random_uuid()::text, '-', ''), due.*, now() FROM (
      SELECT 'DELIVER_WEBHOOK'::"JobKind" AS "kind", jsonb_build_object('webhookId', w."id"), w."id" AS "key",
        substring(w."url" FROM '^\\w+://([^/?#]+)'), ${PRIORITIES.DELIVER_WEBHOOK}::int
      FROM "Webhook" w JOIN "SavedSearch" s ON s."id" = w."searchId" WHERE w."delivered" < s."events"
      UNION ALL
      SELECT 'SEND_DIGEST', jsonb_build_object('digestId', d."id", 'upTo', s."events"), d."id", NULL, ${PRIORITIES.SEND_DIGEST}::int
      FROM "Digest" d JOIN "SavedSearch" s ON s."id" = d."searchId" WHERE d."nextAt" <= now()
    ) due
    WHERE NOT EXISTS (SELECT FROM "Job" j WHERE j."kind" = due."kind" AND j."key" = due."key")
    ORDER BY due."kind", due."key"
    ON CONFLICT DO NOTHING`
}
