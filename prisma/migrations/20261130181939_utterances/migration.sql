-- CreateTable
CREATE TABLE "Utterance" (
    "id" TEXT NOT NULL,
    "firstReportedAt" TIMESTAMPTZ(3) NOT NULL,
    "statementCount" INTEGER NOT NULL,

    CONSTRAINT "Utterance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Wording" (
    "statementId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "sketch" BYTEA NOT NULL,
    "component" TEXT,
    "utteranceId" TEXT,
    "form" INTEGER,
    "differences" TEXT[],

    CONSTRAINT "Wording_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "Fingerprint" (
    "statementId" TEXT NOT NULL,
    "print" INTEGER NOT NULL,

    CONSTRAINT "Fingerprint_pkey" PRIMARY KEY ("statementId","print")
);

-- CreateTable
CREATE TABLE "Ungrouped" (
    "statementId" TEXT NOT NULL,

    CONSTRAINT "Ungrouped_pkey" PRIMARY KEY ("statementId")
);

-- CreateIndex
CREATE INDEX "Utterance_firstReportedAt_id_idx" ON "Utterance"("firstReportedAt", "id");

-- CreateIndex
CREATE INDEX "Utterance_statementCount_id_idx" ON "Utterance"("statementCount", "id");

-- CreateIndex
CREATE INDEX "Wording_component_idx" ON "Wording"("component");

-- CreateIndex
CREATE INDEX "Wording_utteranceId_idx" ON "Wording"("utteranceId");

-- CreateIndex
CREATE INDEX "Fingerprint_print_idx" ON "Fingerprint"("print");

-- What Prisma's schema cannot say.

-- Every statement that comes, changes or goes is noted, whatever does it; whoever groups statements takes the notes.
CREATE FUNCTION "noteUngrouped"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Ungrouped" SELECT "id" FROM changed ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "noteAdded" AFTER INSERT ON "Statement"
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUngrouped"();

CREATE TRIGGER "noteChanged" AFTER UPDATE ON "Statement"
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUngrouped"();

CREATE TRIGGER "noteRemoved" AFTER DELETE ON "Statement"
REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "noteUngrouped"();

-- Which of the articles is the first depends on their dates.
CREATE FUNCTION "noteDated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Ungrouped" SELECT "id" FROM "Statement" WHERE "articleId" = NEW."id" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "noteDated" AFTER UPDATE OF "datedAt" ON "Article"
FOR EACH ROW WHEN (OLD."datedAt" <> NEW."datedAt") EXECUTE FUNCTION "noteDated"();

-- The statements of an earlier version.
INSERT INTO "Ungrouped" SELECT "id" FROM "Statement";
