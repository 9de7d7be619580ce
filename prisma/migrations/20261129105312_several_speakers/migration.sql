-- DropIndex
DROP INDEX "Addressee_walk";

-- AlterTable
ALTER TABLE "Addressee" ADD COLUMN     "withinId" TEXT;

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "reportedById" TEXT,
ADD COLUMN     "reportedByText" TEXT,
ADD COLUMN     "withinId" TEXT;

-- CreateTable
CREATE TABLE "Speaker" (
    "statementId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Speaker_pkey" PRIMARY KEY ("statementId","actorId")
);

-- CreateIndex
CREATE INDEX "Speaker_actorId_statementId_idx" ON "Speaker"("actorId", "statementId");

-- CreateIndex
CREATE INDEX "Addressee_walk" ON "Addressee"("actorId", "speakerId", "datedOn" DESC, "articleId", "sentenceStart", "contentStart", "statementId", "act", "review", "withinId");

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_reportedById_fkey" FOREIGN KEY ("reportedById") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_withinId_fkey" FOREIGN KEY ("withinId") REFERENCES "Statement"("id") ON DELETE SET NULL ON UPDATE CASCADE
  -- Whichever of the two is inserted first.
  DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What is stored has one speaker.
INSERT INTO "Speaker" ("statementId", "actorId", "position")
SELECT "id", "speakerId", 0 FROM "Statement" WHERE "speakerId" IS NOT NULL;


-- What Prisma's schema cannot say.

-- Few statements have more speakers than one, stand within others or are reported: indexes of these alone.
CREATE INDEX "Speaker_further" ON "Speaker"("actorId", "statementId") WHERE "position" > 0;

CREATE INDEX "Statement_within" ON "Statement"("withinId") WHERE "withinId" IS NOT NULL;

CREATE INDEX "Statement_reportedBy" ON "Statement"("reportedById") WHERE "reportedById" IS NOT NULL;

-- An addressee repeats whether its statement stands within another, too.
CREATE OR REPLACE FUNCTION "repeatStatement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Addressee" SET
    "speakerId" = NEW."speakerId",
    "act" = NEW."act",
    "articleId" = NEW."articleId",
    "contentStart" = coalesce(NEW."contentSpans"[1], NEW."sentenceStart"),
    "datedOn" = NEW."datedOn",
    "sentenceStart" = NEW."sentenceStart",
    "review" = NEW."review",
    "withinId" = NEW."withinId"
  WHERE "statementId" = NEW."id";
  RETURN NULL;
END $$;

DROP TRIGGER "repeatStatement" ON "Statement";

CREATE TRIGGER "repeatStatement"
AFTER UPDATE OF "speakerId", "act", "articleId", "contentSpans", "datedOn", "sentenceStart", "review", "withinId"
ON "Statement" FOR EACH ROW EXECUTE FUNCTION "repeatStatement"();
