-- CreateEnum
CREATE TYPE "MatchKind" AS ENUM ('ADDED', 'REMOVED');

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "where" JSONB NOT NULL,
    "by" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "events" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Match" (
    "searchId" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,

    CONSTRAINT "Match_pkey" PRIMARY KEY ("searchId","statementId")
);

-- CreateTable
CREATE TABLE "MatchEvent" (
    "searchId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "MatchKind" NOT NULL,
    "statementId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MatchEvent_pkey" PRIMARY KEY ("searchId","number")
);

-- CreateTable
CREATE TABLE "Unmatched" (
    "articleId" TEXT NOT NULL,
    "transaction" BIGINT NOT NULL,

    CONSTRAINT "Unmatched_pkey" PRIMARY KEY ("articleId","transaction")
);

-- CreateTable
CREATE TABLE "UnmatchedActor" (
    "actorId" TEXT NOT NULL,
    "transaction" BIGINT NOT NULL,

    CONSTRAINT "UnmatchedActor_pkey" PRIMARY KEY ("actorId","transaction")
);

-- CreateIndex
CREATE INDEX "SavedSearch_createdAt_id_idx" ON "SavedSearch"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Match_articleId_idx" ON "Match"("articleId");

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_searchId_fkey" FOREIGN KEY ("searchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchEvent" ADD CONSTRAINT "MatchEvent_searchId_fkey" FOREIGN KEY ("searchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- For the articles of an actor that another one's name, title or country leads to.
CREATE INDEX "Statement_reportedById_idx" ON "Statement"("reportedById") WHERE "reportedById" IS NOT NULL;

-- Whatever a filter of statements looks at is noted as it changes, in the transaction that changes it; whoever compares saved searches takes
-- the notes. Where nothing is saved, nothing is noted: a search is saved under the write lock, with all that matches then.
CREATE FUNCTION "noteUnmatched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "SavedSearch") THEN
    INSERT INTO "Unmatched" SELECT DISTINCT "articleId", pg_current_xact_id()::text::bigint FROM changed ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "noteUnmatchedLink"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "SavedSearch") THEN
    INSERT INTO "Unmatched" SELECT DISTINCT s."articleId", pg_current_xact_id()::text::bigint
    FROM changed JOIN "Statement" s ON s."id" = changed."statementId" ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  place RECORD;
BEGIN
  FOR place IN
    SELECT "table", "function", "event", "rows"
    FROM (VALUES ('Statement', 'noteUnmatched'), ('Mention', 'noteUnmatched'), ('ArticleTopic', 'noteUnmatched'), ('SharedText', 'noteUnmatched'),
        ('Speaker', 'noteUnmatchedLink'), ('Addressee', 'noteUnmatchedLink'), ('StatementMention', 'noteUnmatchedLink'),
        ('StatementAbout', 'noteUnmatchedLink'), ('StatementTopic', 'noteUnmatchedLink')) AS t ("table", "function")
      CROSS JOIN (VALUES ('INSERT', 'NEW'), ('UPDATE', 'NEW'), ('DELETE', 'OLD')) AS e ("event", "rows")
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      'match' || place."event", place."event", place."table", place."rows", place."function");
  END LOOP;
END $$;

-- Which of the articles that share a text is the original depends on when they were published.
CREATE FUNCTION "noteUnmatchedArticle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "SavedSearch") THEN
    INSERT INTO "Unmatched" SELECT "id", pg_current_xact_id()::text::bigint FROM (
      SELECT NEW."id" UNION SELECT "articleId" FROM "SharedText" WHERE "otherId" = NEW."id"
        AND OLD."publishedAt" IS DISTINCT FROM NEW."publishedAt") AS articles ("id") ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "matchUPDATE" AFTER UPDATE ON "Article" FOR EACH ROW EXECUTE FUNCTION "noteUnmatchedArticle"();

CREATE FUNCTION "noteUnmatchedActors"("ids" TEXT[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "UnmatchedActor" SELECT DISTINCT "id", pg_current_xact_id()::text::bigint FROM unnest("ids") AS "id"
  WHERE "id" IS NOT NULL AND EXISTS (SELECT FROM "SavedSearch") ON CONFLICT DO NOTHING
$$;

CREATE FUNCTION "noteUnmatchedActor"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "noteUnmatchedActors"(ARRAY[NEW."id", OLD."mergedIntoId", NEW."mergedIntoId"]);
  RETURN NULL;
END $$;

CREATE TRIGGER "matchUPDATE" AFTER UPDATE ON "Actor" FOR EACH ROW
WHEN (OLD."kind" <> NEW."kind" OR OLD."mergedIntoId" IS DISTINCT FROM NEW."mergedIntoId")
EXECUTE FUNCTION "noteUnmatchedActor"();

CREATE FUNCTION "noteUnmatchedOrganization"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "noteUnmatchedActors"(ARRAY[NEW."id"]);
  RETURN NULL;
END $$;

CREATE TRIGGER "matchUPDATE" AFTER UPDATE ON "Organization" FOR EACH ROW
WHEN (OLD."countryId" IS DISTINCT FROM NEW."countryId")
EXECUTE FUNCTION "noteUnmatchedOrganization"();

CREATE FUNCTION "noteUnmatchedAliases"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "noteUnmatchedActors"(array_agg("actorId")) FROM changed;
  RETURN NULL;
END $$;

CREATE TRIGGER "matchINSERT" AFTER INSERT ON "Alias"
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUnmatchedAliases"();

CREATE TRIGGER "matchUPDATE" AFTER UPDATE ON "Alias"
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUnmatchedAliases"();

CREATE TRIGGER "matchUPDATED" AFTER UPDATE ON "Alias"
REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUnmatchedAliases"();

CREATE TRIGGER "matchDELETE" AFTER DELETE ON "Alias"
REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUnmatchedAliases"();

-- That somebody holds a title somewhere is new once, however many articles say it, and no longer so when the last one is gone.
CREATE FUNCTION "noteUnmatchedTitles"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "SavedSearch") THEN
    PERFORM "noteUnmatchedActors"(array_agg("personId")) FROM changed
    WHERE NOT EXISTS (SELECT FROM "Affiliation" other WHERE other."personId" = changed."personId"
      AND other."ofId" IS NOT DISTINCT FROM changed."ofId" AND other."id" NOT IN (SELECT "id" FROM changed));
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "matchINSERT" AFTER INSERT ON "Affiliation"
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUnmatchedTitles"();

CREATE TRIGGER "matchUPDATE" AFTER UPDATE ON "Affiliation"
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUnmatchedTitles"();

CREATE TRIGGER "matchUPDATED" AFTER UPDATE ON "Affiliation"
REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUnmatchedTitles"();

CREATE TRIGGER "matchDELETE" AFTER DELETE ON "Affiliation"
REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUnmatchedTitles"();
