import type { Prisma } from '../../prisma/client.js'

/** Copies the country of another organization to one that has none. @returns the country's id; null if nothing changed */
export async function giveCountry(
  transaction: Prisma.TransactionClient,
  from: string,
  into: string,
): Promise<string | null> {
  const [given] = await transaction.$queryRaw<{ countryId: string }[]>`
    UPDATE "Organization" into_ SET "countryId" = from_."countryId" FROM "Organization" from_
    WHERE from_."id" = ${from} AND into_."id" = ${into} AND into_."countryId" IS NULL AND from_."countryId" IS NOT NULL
    RETURNING into_."countryId"`
  return given?.countryId ?? null
}

/** Removes that country again, if it is still the organization's country. */
export async function takeCountryBack(
  transaction: Prisma.TransactionClient,
  from: string,
  countryId: string,
): Promise<void> {
  await transaction.organization.updateMany({ where: { id: from, countryId }, data: { countryId: null } })
}
