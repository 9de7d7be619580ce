import type { Prisma } from '../prisma/client.js'

/** Gives an organization that has no country the one of another. Returns it; null where nothing changed. */
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

/** Takes it back, as far as it is still the one. */
export async function takeCountryBack(
  transaction: Prisma.TransactionClient,
  from: string,
  countryId: string,
): Promise<void> {
  await transaction.organization.updateMany({ where: { id: from, countryId }, data: { countryId: null } })
}
