import type { KnownActor } from '../../knowledge/actor-link.js'
import type { Prisma } from '../prisma/client.js'

/**
 * The people and organizations that have a name with one of `keys`, with what distinguishes namesakes. Two SQL statements.
 */
export async function findKnownActors(
  transaction: Prisma.TransactionClient,
  keys: readonly string[],
): Promise<readonly KnownActor[]> {
  if (keys.length === 0) return []
  const rows = await transaction.$queryRaw<Row[]>`
    SELECT actor."id", actor."kind", actor."name", array_agg(DISTINCT alias."key") AS "keys", country."code"
    FROM "Alias" alias
    JOIN "Actor" actor ON actor."id" = alias."actorId"
    LEFT JOIN "Organization" organization ON organization."id" = actor."id"
    LEFT JOIN "Country" country ON country."id" = organization."countryId"
    WHERE alias."key" = ANY (${keys}::text[]) AND actor."kind" <> 'COUNTRY'
    GROUP BY actor."id", country."code"
    ORDER BY actor."id"`
  const people = rows.filter((row) => row.kind === 'PERSON').map((row) => row.id)
  const affiliations = people.length === 0 ? [] : await findAffiliations(transaction, people)
  return rows.map(({ id, kind, name, keys, code }) => {
    const own = affiliations.filter((affiliation) => affiliation.personId === id)
    const codes = [code, ...own.map((affiliation) => affiliation.code)]
    return {
      id,
      kind,
      name,
      keys: new Set(keys),
      countries: new Set(codes.filter((each) => each !== null)),
      affiliatedWith: new Set(own.map((affiliation) => affiliation.ofId)),
    }
  })
}

interface Row {
  readonly id: string
  readonly kind: 'PERSON' | 'ORGANIZATION'
  readonly name: string
  readonly keys: readonly string[]
  /** The country of an organization. */
  readonly code: string | null
}

interface AffiliationRow {
  readonly personId: string
  readonly ofId: string
  /** The country that `ofId` is or belongs to. */
  readonly code: string | null
}

/**
 * The organizations and countries where these people hold titles, each once per person. A prominent person has one
 * affiliation row per article, so the recursive query skips through the index instead of reading them all.
 */
function findAffiliations(transaction: Prisma.TransactionClient, people: readonly string[]): Promise<AffiliationRow[]> {
  return transaction.$queryRaw<AffiliationRow[]>`
    WITH RECURSIVE place AS (
      SELECT "personId", (SELECT min("ofId") FROM "Affiliation" WHERE "personId" = person."personId") AS "ofId"
      FROM unnest(${people}::text[]) AS person ("personId")
      UNION ALL
      SELECT "personId", (
        SELECT min("ofId") FROM "Affiliation" WHERE "personId" = place."personId" AND "ofId" > place."ofId"
      )
      FROM place WHERE "ofId" IS NOT NULL
    )
    SELECT place."personId", place."ofId", country."code"
    FROM place
    LEFT JOIN "Organization" organization ON organization."id" = place."ofId"
    LEFT JOIN "Country" country ON country."id" IN (place."ofId", organization."countryId")
    WHERE place."ofId" IS NOT NULL
    ORDER BY place."personId", place."ofId"`
}
