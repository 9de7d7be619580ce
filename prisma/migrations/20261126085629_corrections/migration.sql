-- CreateEnum
CREATE TYPE "Review" AS ENUM ('UNREVIEWED', 'CONFIRMED', 'EDITED', 'REJECTED');

-- CreateEnum
CREATE TYPE "ChangeAction" AS ENUM ('CONFIRM', 'EDIT', 'REJECT', 'LINK', 'UNLINK', 'ADD_ALIAS', 'MERGE', 'UNMERGE');

-- DropForeignKey
ALTER TABLE "Mention" DROP CONSTRAINT "Mention_actorId_fkey";

-- DropIndex
DROP INDEX "Addressee_walk";

-- AlterTable
ALTER TABLE "Actor" ADD COLUMN     "mergedIntoId" TEXT;

-- AlterTable
ALTER TABLE "Addressee" ADD COLUMN     "review" "Review" NOT NULL DEFAULT 'UNREVIEWED';

-- AlterTable
ALTER TABLE "Mention" ADD COLUMN     "review" "Review" NOT NULL DEFAULT 'UNREVIEWED',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "actorId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "review" "Review" NOT NULL DEFAULT 'UNREVIEWED',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "Change" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "action" "ChangeAction" NOT NULL,
    "targetId" TEXT NOT NULL,
    "why" TEXT,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "moved" JSONB,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Change_targetId_at_id_idx" ON "Change"("targetId", "at", "id");

-- CreateIndex
CREATE INDEX "Change_at_id_idx" ON "Change"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Actor_mergedIntoId_idx" ON "Actor"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Addressee_walk" ON "Addressee"("actorId", "speakerId", "datedOn" DESC, "articleId", "sentenceStart", "contentStart", "statementId", "act", "review");

-- AddForeignKey
ALTER TABLE "Actor" ADD CONSTRAINT "Actor_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What Prisma's schema cannot say.

-- An addressee repeats whether its statement was rejected, too.
CREATE OR REPLACE FUNCTION "repeatStatement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Addressee" SET
    "speakerId" = NEW."speakerId",
    "act" = NEW."act",
    "articleId" = NEW."articleId",
    "contentStart" = coalesce(NEW."contentSpans"[1], NEW."sentenceStart"),
    "datedOn" = NEW."datedOn",
    "sentenceStart" = NEW."sentenceStart",
    "review" = NEW."review"
  WHERE "statementId" = NEW."id";
  RETURN NULL;
END $$;

DROP TRIGGER "repeatStatement" ON "Statement";

CREATE TRIGGER "repeatStatement"
AFTER UPDATE OF "speakerId", "act", "articleId", "contentSpans", "datedOn", "sentenceStart", "review"
ON "Statement" FOR EACH ROW EXECUTE FUNCTION "repeatStatement"();

-- What people have looked at is little beside what nobody has: an index of it alone.
CREATE INDEX "Statement_reviewed" ON "Statement"("review", "datedOn" DESC, "articleId", "sentenceStart", "id")
WHERE "review" <> 'UNREVIEWED';

CREATE INDEX "Mention_reviewed" ON "Mention"("articleId") WHERE "review" <> 'UNREVIEWED';
