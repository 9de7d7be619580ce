-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "firstReportedAt" TIMESTAMPTZ(3) NOT NULL,
    "statementCount" INTEGER NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposition" (
    "id" TEXT NOT NULL,
    "said" JSONB NOT NULL,
    "prints" INTEGER[],
    "component" TEXT,
    "claimId" TEXT,
    "denies" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Proposition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assertion" (
    "statementId" TEXT NOT NULL,
    "propositionId" TEXT NOT NULL,

    CONSTRAINT "Assertion_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "PropositionLink" (
    "propositionId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "PropositionLink_pkey" PRIMARY KEY ("propositionId","otherId")
);

-- CreateTable
CREATE TABLE "Unclaimed" (
    "statementId" TEXT NOT NULL,

    CONSTRAINT "Unclaimed_pkey" PRIMARY KEY ("statementId")
);

-- CreateIndex
CREATE INDEX "Claim_firstReportedAt_id_idx" ON "Claim"("firstReportedAt", "id");

-- CreateIndex
CREATE INDEX "Claim_statementCount_id_idx" ON "Claim"("statementCount", "id");

-- CreateIndex
CREATE INDEX "Proposition_prints_idx" ON "Proposition" USING GIN ("prints");

-- CreateIndex
CREATE INDEX "Proposition_component_idx" ON "Proposition"("component");

-- CreateIndex
CREATE INDEX "Proposition_claimId_idx" ON "Proposition"("claimId");

-- CreateIndex
CREATE INDEX "Assertion_propositionId_idx" ON "Assertion"("propositionId");

-- CreateIndex
CREATE INDEX "PropositionLink_otherId_idx" ON "PropositionLink"("otherId");

-- What Prisma's schema cannot say.

-- Whatever is noted for utterances is noted for claims, too.
CREATE OR REPLACE FUNCTION "noteUngrouped"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Ungrouped" SELECT "id" FROM changed ON CONFLICT DO NOTHING;
  INSERT INTO "Unclaimed" SELECT "id" FROM changed ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "noteDated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Ungrouped" SELECT "id" FROM "Statement" WHERE "articleId" = NEW."id" ON CONFLICT DO NOTHING;
  INSERT INTO "Unclaimed" SELECT "id" FROM "Statement" WHERE "articleId" = NEW."id" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- “Denied having taken it” is of whoever the speaker is called.
CREATE FUNCTION "noteRenamed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Unclaimed" SELECT "statementId" FROM "Speaker" WHERE "actorId" = NEW."id" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "noteRenamed" AFTER UPDATE OF "name" ON "Actor"
FOR EACH ROW WHEN (OLD."name" <> NEW."name") EXECUTE FUNCTION "noteRenamed"();

-- The statements of an earlier version.
INSERT INTO "Unclaimed" SELECT "id" FROM "Statement";
