-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "modifiedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "EarlierVersion" (
    "articleId" TEXT NOT NULL,
    "replacedById" TEXT NOT NULL,

    CONSTRAINT "EarlierVersion_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "EarlierVersion_replacedById_idx" ON "EarlierVersion"("replacedById");

-- AddForeignKey
ALTER TABLE "EarlierVersion" ADD CONSTRAINT "EarlierVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EarlierVersion" ADD CONSTRAINT "EarlierVersion_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- The address that names an article, as its page gives it; that of a site's front page names none.
CREATE FUNCTION "addressOf"("url" TEXT, "canonicalUrl" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN coalesce("canonicalUrl", "url") !~ '^[^/?#]*//[^/?#]*/?$' THEN coalesce("canonicalUrl", "url") END
$$;

CREATE INDEX "Article_addressOf_idx" ON "Article" USING HASH ("addressOf"("url", "canonicalUrl"));

-- Tells the versions of one address and publisher anew. Only what differs is written, so that it does not matter how many there are.
CREATE FUNCTION "tellVersions"("address" TEXT, "by" TEXT) RETURNS void LANGUAGE sql AS $$
  WITH versions AS (
    SELECT "id", lead("id") OVER (ORDER BY "modifiedAt" NULLS FIRST, "ingestedAt", "id") AS "next"
    FROM "Article" WHERE "addressOf"("url", "canonicalUrl") = "address" AND "publisher" IS NOT DISTINCT FROM "by"
  ), latest AS (
    DELETE FROM "EarlierVersion" USING versions WHERE "articleId" = "id" AND "next" IS NULL
  )
  INSERT INTO "EarlierVersion" ("articleId", "replacedById") SELECT "id", "next" FROM versions WHERE "next" IS NOT NULL
  ON CONFLICT ("articleId") DO UPDATE SET "replacedById" = excluded."replacedById"
    WHERE "EarlierVersion"."replacedById" <> excluded."replacedById"
$$;

CREATE FUNCTION "tellVersionsOf"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM "EarlierVersion" WHERE "articleId" = OLD."id";
    PERFORM "tellVersions"("addressOf"(OLD."url", OLD."canonicalUrl"), OLD."publisher");
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM "tellVersions"("addressOf"(NEW."url", NEW."canonicalUrl"), NEW."publisher");
  END IF;
  RETURN NULL;
END $$;

-- Triggers run in the order of their names: by then, the foreign keys' own have taken the rows of what is gone.
CREATE TRIGGER "versionsINSERT" AFTER INSERT ON "Article" FOR EACH ROW EXECUTE FUNCTION "tellVersionsOf"();
CREATE TRIGGER "versionsDELETE" AFTER DELETE ON "Article" FOR EACH ROW EXECUTE FUNCTION "tellVersionsOf"();
CREATE TRIGGER "versionsUPDATE" AFTER UPDATE ON "Article" FOR EACH ROW
WHEN ((OLD."url", OLD."canonicalUrl", OLD."publisher", OLD."modifiedAt") IS DISTINCT FROM (NEW."url", NEW."canonicalUrl", NEW."publisher", NEW."modifiedAt"))
EXECUTE FUNCTION "tellVersionsOf"();

-- Lists show the latest versions, utterances are told by them, and what shares its text with one is no copy of an earlier one.
CREATE FUNCTION "noteVersions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Ungrouped" SELECT s."id" FROM changed JOIN "Statement" s ON s."articleId" = changed."articleId" ON CONFLICT DO NOTHING;
  IF EXISTS (SELECT FROM "SavedSearch") THEN
    INSERT INTO "Unmatched" SELECT "id", pg_current_xact_id()::text::bigint FROM (
      SELECT "articleId" FROM changed
      UNION SELECT shared."articleId" FROM changed JOIN "SharedText" shared ON shared."otherId" = changed."articleId") AS articles ("id")
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "noteINSERT" AFTER INSERT ON "EarlierVersion"
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteVersions"();

CREATE TRIGGER "noteDELETE" AFTER DELETE ON "EarlierVersion"
REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteVersions"();

-- The articles of before.
INSERT INTO "EarlierVersion" ("articleId", "replacedById") SELECT "id", "next" FROM (
  SELECT "id", lead("id") OVER (PARTITION BY "addressOf"("url", "canonicalUrl"), "publisher" ORDER BY "modifiedAt" NULLS FIRST, "ingestedAt", "id") AS "next"
  FROM "Article" WHERE "addressOf"("url", "canonicalUrl") IS NOT NULL) AS versions
WHERE "next" IS NOT NULL;
