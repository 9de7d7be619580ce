-- What an actor says to another lies in one index, in the order that statements have where no other is asked for: an
-- addressee repeats its statement's columns of that order, and its act.
ALTER TABLE "Addressee" ADD COLUMN "act" "Act",
ADD COLUMN "articleId" TEXT,
ADD COLUMN "contentStart" INTEGER,
ADD COLUMN "datedOn" DATE,
ADD COLUMN "sentenceStart" INTEGER;

UPDATE "Addressee" SET
  "act" = s."act",
  "articleId" = s."articleId",
  "contentStart" = coalesce(s."contentSpans"[1], s."sentenceStart"),
  "datedOn" = s."datedOn",
  "sentenceStart" = s."sentenceStart"
FROM "Statement" s WHERE s."id" = "Addressee"."statementId";

ALTER TABLE "Addressee" ALTER COLUMN "act" SET NOT NULL,
ALTER COLUMN "articleId" SET NOT NULL,
ALTER COLUMN "contentStart" SET NOT NULL,
ALTER COLUMN "datedOn" SET NOT NULL,
ALTER COLUMN "sentenceStart" SET NOT NULL;

-- DropIndex: the new one begins with the same columns
DROP INDEX "Addressee_actorId_speakerId_statementId_idx";

-- CreateIndex
CREATE INDEX "Addressee_walk" ON "Addressee"("actorId", "speakerId", "datedOn" DESC, "articleId", "sentenceStart", "contentStart", "statementId", "act");

-- What changes in a statement (its speaker, where two actors turn out to be one) changes beside its addressees.
CREATE FUNCTION "repeatStatement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Addressee" SET
    "speakerId" = NEW."speakerId",
    "act" = NEW."act",
    "articleId" = NEW."articleId",
    "contentStart" = coalesce(NEW."contentSpans"[1], NEW."sentenceStart"),
    "datedOn" = NEW."datedOn",
    "sentenceStart" = NEW."sentenceStart"
  WHERE "statementId" = NEW."id";
  RETURN NULL;
END $$;

CREATE TRIGGER "repeatStatement" AFTER UPDATE OF "speakerId", "act", "articleId", "contentSpans", "datedOn", "sentenceStart"
ON "Statement" FOR EACH ROW EXECUTE FUNCTION "repeatStatement"();
