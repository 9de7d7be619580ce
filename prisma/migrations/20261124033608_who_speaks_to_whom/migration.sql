-- Who speaks to whom lies in one index: the speaker of a statement once more, beside each of its addressees.
ALTER TABLE "Addressee" ADD COLUMN "speakerId" TEXT;

UPDATE "Addressee" SET "speakerId" = "Statement"."speakerId"
FROM "Statement" WHERE "Statement"."id" = "Addressee"."statementId";

-- CreateIndex
CREATE INDEX "Addressee_actorId_speakerId_statementId_idx" ON "Addressee"("actorId", "speakerId", "statementId");

-- What Prisma's schema cannot say: publishers are found whatever the case.
CREATE INDEX "Article_publisher_search" ON "Article" (lower("publisher"), "id");
