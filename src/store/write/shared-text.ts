import { setImmediate as nextTurn } from 'node:timers/promises'
import { type SharedPart, sharedText } from '../../knowledge/copies/shared-text.js'
import { sketchOf } from '../../knowledge/copies/sketch.js'
import { type Words, wordsOf } from '../../knowledge/copies/words.js'
import type { Prisma } from '../prisma/client.js'

/** An article as far as copies are told by it. */
interface Text {
  readonly id: string
  readonly text: string
}

/**
 * Of the sampled shingles of the shorter text, the part that texts share which are worth a comparison: `sharedText` asks for half of
 * the words, which may be quotations for the most part.
 */
const LEAST_SAMPLED = 1 / 8

/** Articles read and compared at a time: a few megabytes at most. */
const PAGE = 20

/**
 * Finds out what a newly stored article shares with others, and stores it. Whatever the order in which articles come and go, the same
 * is found: it depends on two texts alone.
 */
export async function findSharedText(transaction: Prisma.TransactionClient, { id, text }: Text): Promise<void> {
  const words = wordsOf(text)
  const candidates = await addSketch(transaction, id, sketchOf(words))
  for (let at = 0; at < candidates.length; at += PAGE) {
    const others = await transaction.article.findMany({
      where: { id: { in: candidates.slice(at, at + PAGE) } },
      select: { id: true, text: true },
    })
    const rows = others.flatMap((other) => sharedRows(id, words, other))
    await insertShared(transaction, rows)
    await nextTurn()
  }
}

/** Finds it anew, for an article that was stored by a version that knew no copies, or told them otherwise. */
export async function findSharedTextAgain(transaction: Prisma.TransactionClient, article: Text): Promise<void> {
  const { id } = article
  await transaction.sketch.deleteMany({ where: { articleId: id } })
  await transaction.sharedText.deleteMany({ where: { OR: [{ articleId: id }, { otherId: id }] } })
  await findSharedText(transaction, article)
}

/**
 * Stores the sketch of an article. One SQL statement, by the index.
 * @returns the ids of the other articles whose sketches have enough in common with it
 */
async function addSketch(
  transaction: Prisma.TransactionClient,
  id: string,
  sketch: readonly number[],
): Promise<readonly string[]> {
  const fingerprints = [...sketch]
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    WITH added AS (INSERT INTO "Sketch" ("articleId", "fingerprints") VALUES (${id}, ${fingerprints}::int[]))
    SELECT "id" FROM "sketchesLike"(${fingerprints}::int[], ${LEAST_SAMPLED}::float8) AS "id"`
  return rows.map((row) => row.id)
}

/** A row of "SharedText", with the spans as PostgreSQL reads a multirange. */
interface SharedRow {
  readonly articleId: string
  readonly otherId: string
  readonly share: number
  readonly spans: string
}

/** The rows of two articles, both ways; none where they share too little. */
function sharedRows(id: string, words: Words, other: Text): SharedRow[] {
  const others = wordsOf(other.text)
  const isFirst = id < other.id
  const parts = isFirst ? sharedText(words, others) : sharedText(others, words)
  if (parts === null) return []
  const ids = isFirst ? [id, other.id] : [other.id, id]
  const row = (at: 0 | 1): SharedRow => ({
    articleId: ids[at] as string,
    otherId: ids[1 - at] as string,
    share: parts[at].share,
    spans: multirange(parts[at]),
  })
  return [row(0), row(1)]
}

const multirange = ({ spans }: SharedPart): string => `{${spans.map(({ start, end }) => `[${start},${end})`).join()}}`

async function insertShared(transaction: Prisma.TransactionClient, rows: readonly SharedRow[]): Promise<void> {
  if (rows.length === 0) return
  await transaction.$executeRaw`
    INSERT INTO "SharedText" ("articleId", "otherId", "share", "spans")
    SELECT "articleId", "otherId", "share", "spans" FROM json_populate_recordset(NULL::"SharedText", ${JSON.stringify(rows)}::json)`
}
