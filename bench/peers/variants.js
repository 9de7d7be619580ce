// What the five questions are asked about: taken from the data, so that every one has an answer of full size.

import { nameKey } from '../../dist/text/name-key.js'

/** How many different ones each question is asked about, in turn: no contestant can live by repeating one answer. */
const VARIANTS = 40
export const PAGE = 20

/** @returns by question: the list of what it is asked about */
export async function readVariants(client) {
  const rows = async (sql, values) => (await client.query(sql, values)).rows
  /** Who speaks to whom most, at least so often; only by acts of URGE where that is asked for. */
  const pairs = async (least, act = null) => {
    const found = await rows(
      `SELECT s."speakerId" AS speaker, d."actorId" AS addressee, sa."name" AS "speakerName", da."name" AS "addresseeName"
       FROM "Statement" s JOIN "Addressee" d ON d."statementId" = s."id"
       JOIN "Actor" sa ON sa."id" = s."speakerId" JOIN "Actor" da ON da."id" = d."actorId"
       WHERE $3::"Act" IS NULL OR s."act" = $3
       GROUP BY 1, 2, 3, 4 HAVING count(*) >= $1 ORDER BY count(*) DESC, 1, 2 LIMIT $2`,
      [least, VARIANTS, act],
    )
    // The peers have no search keys of their own: their client makes them.
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
    // Every page of persons starts after the last one of the page before; the first page has no start.
    Q3: [
      { page: 0 },
      ...Array.from({ length: VARIANTS - 1 }, (_, at) => ({ page: at + 1, after: starts[(at + 1) * PAGE - 1] })),
    ],
    // Twenty of one pair and one act are rare; five are an answer, too.
    Q4: (await pairs(5, 'URGE')).map((pair) => ({ ...pair, act: 'URGE' })),
    Q5: await startsOfPageFive(rows, await pairs(5 * PAGE)),
  }
}

async function startsOfPageFive(rows, pairs) {
  const variants = []
  for (const pair of pairs) variants.push({ ...pair, after: await endOfPageFour(rows, pair) })
  return variants
}

/** The keys of the last row of the fourth page. */
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
