// The variants of the five questions: their values are taken from the data, so that every answer has its full size.

import { nameKey } from '../../dist/text/name-key.js'

/** Variants per question, used in turn, so that caching one answer does not help a contestant. */
const VARIANTS = 40
export const PAGE = 20

/** @returns question → variants */
export async function readVariants(client) {
  const rows = async (sql, values) => (await client.query(sql, values)).rows
  /** The pairs of speaker and addressee with the most statements, and at least this many; with `act`, only of that act. */
  const pairs = async (least, act = null) => {
    const found = await rows(
      `SELECT s."speakerId" AS speaker, d."actorId" AS addressee, sa."name" AS "speakerName", da."name" AS "addresseeName"
       FROM "Statement" s JOIN "Addressee" d ON d."statementId" = s."id"
       JOIN "Actor" sa ON sa."id" = s."speakerId" JOIN "Actor" da ON da."id" = d."actorId"
       WHERE $3::"Act" IS NULL OR s."act" = $3
       GROUP BY 1, 2, 3, 4 HAVING count(*) >= $1 ORDER BY count(*) DESC, 1, 2 LIMIT $2`,
      [least, VARIANTS, act],
    )
    // The other contestants do not compute search keys, so their client does.
    return found.map((pair) => ({
      ...pair,
      speakerKey: nameKey(pair.speakerName),
      addresseeKey: nameKey(pair.addresseeName),
    }))
  }
  const persons = await rows(`SELECT "id" FROM "Person" ORDER BY md5("id") LIMIT $1`, [VARIANTS])
  const starts = await rows(`SELECT "name", "id" FROM "Actor" WHERE "kind" = 'PERSON' ORDER BY "name", "id" LIMIT $1`, [
    VARIANTS * PAGE,
  ])
  return {
    Q1: persons,
    Q2: await pairs(PAGE),
    // Each page of persons starts after the last person of the page before; the first page has no start.
    Q3: [
      { page: 0 },
      ...Array.from({ length: VARIANTS - 1 }, (_, at) => ({ page: at + 1, after: starts[(at + 1) * PAGE - 1] })),
    ],
    // Twenty statements of one pair and one act are rare, so five are enough.
    Q4: (await pairs(5, 'URGE')).map((pair) => ({ ...pair, act: 'URGE' })),
    Q5: await startsOfPageFive(rows, await pairs(5 * PAGE)),
  }
}

async function startsOfPageFive(rows, pairs) {
  const variants = []
  for (const pair of pairs) variants.push({ ...pair, after: await endOfPageFour(rows, pair) })
  return variants
}

/** The sort keys of the last row on the fourth page. */
async function endOfPageFour(rows, { speakerKey, addresseeKey }) {
  const [row] = await rows(
    `SELECT "datedOn"::text, "articleId", "sentenceStart", "contentSpans"[1] AS content, s."id" FROM "Statement" s
     WHERE "speakerId" IN (SELECT "actorId" FROM "Alias" WHERE "key" = $1) AND EXISTS (
       SELECT FROM "Addressee" WHERE "statementId" = s."id"
         AND "actorId" IN (SELECT "actorId" FROM "Alias" WHERE "key" = $2))
     ORDER BY "datedOn" DESC, "articleId", "sentenceStart", 4, s."id" OFFSET $3 LIMIT 1`,
    [speakerKey, addresseeKey, 4 * PAGE - 1],
  )
  return row
}

/** Where a page of all statements starts: null for the first. */
export async function pageOf(client, page) {
  if (page === 1) return { after: null }
  const { rows } = await client.query(
    `SELECT "datedOn"::text, "articleId", "sentenceStart", "contentSpans"[1] AS content, "id" FROM "Statement"
     ORDER BY "datedOn" DESC, "articleId", "sentenceStart", 4, "id" OFFSET $1 LIMIT 1`,
    [(page - 1) * PAGE - 1],
  )
  return { after: rows[0] }
}
