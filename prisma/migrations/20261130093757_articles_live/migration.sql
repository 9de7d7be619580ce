-- AlterEnum
ALTER TYPE "ChangeAction" ADD VALUE 'UPDATE';
ALTER TYPE "ChangeAction" ADD VALUE 'DELETE';
ALTER TYPE "ChangeAction" ADD VALUE 'RESTORE';
ALTER TYPE "ChangeAction" ADD VALUE 'CREATE';
ALTER TYPE "ChangeAction" ADD VALUE 'RENAME';
ALTER TYPE "ChangeAction" ADD VALUE 'SPLIT';
ALTER TYPE "ChangeAction" ADD VALUE 'REMOVE_ALIAS';
ALTER TYPE "ChangeAction" ADD VALUE 'REJECT_MERGE';
ALTER TYPE "ChangeAction" ADD VALUE 'RECONSIDER_MERGE';

-- The same for texts that differ only in spacing, quotation marks, dashes, invisible characters and how characters are encoded.
-- Quotation marks and dashes come first: NFKC would take the accent apart that some type for one.
CREATE FUNCTION "textKeyOf"(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT AS $$
  SELECT md5(replace(regexp_replace(
    regexp_replace(
      normalize(translate($1, '‘’‚‛`´′‹›“”„‟«»″–—−‐‑‒―', '''''''''''''''''''"""""""-------'), NFKC),
      '[\s\u0001-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u1680\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFE00-\uFE0F\uFEFF]',
      '', 'g'
    ),
    '-{2,}', '-', 'g'), '''''', '"'))
$$;

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "authors" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "canonicalUrl" TEXT,
ADD COLUMN     "language" TEXT,
ADD COLUMN     "section" TEXT,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "ingestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- When statements of before came in, and that nothing has changed since.
UPDATE "Article" SET "updatedAt" = "ingestedAt";
UPDATE "Statement" SET "ingestedAt" = article."ingestedAt", "updatedAt" = article."ingestedAt"
  FROM "Article" article WHERE article."id" = "articleId";

-- CreateTable
CREATE TABLE "RemovedAlias" (
    "actorId" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "RemovedAlias_pkey" PRIMARY KEY ("actorId","key")
);

-- CreateTable
CREATE TABLE "RejectedMerge" (
    "actorId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,

    CONSTRAINT "RejectedMerge_pkey" PRIMARY KEY ("actorId","otherId")
);

-- CreateTable
CREATE TABLE "DeletedArticle" (
    "id" TEXT NOT NULL,
    "textKey" TEXT NOT NULL,
    "deletedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeletedArticle_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DeletedArticle_textKey_idx" ON "DeletedArticle"("textKey");

-- What Prisma's schema cannot say: finds an article by a text that differs from its own in nothing that counts.
CREATE INDEX "Article_textKey" ON "Article" ("textKeyOf"("text"));

-- CreateIndex
CREATE INDEX "Article_url_idx" ON "Article" USING HASH ("url");

-- CreateIndex
CREATE INDEX "Article_canonicalUrl_idx" ON "Article" USING HASH ("canonicalUrl");

-- CreateIndex
CREATE INDEX "Article_ingestedAt_id_idx" ON "Article"("ingestedAt", "id");

-- CreateIndex
CREATE INDEX "Article_updatedAt_id_idx" ON "Article"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_ingestedAt_articleId_sentenceStart_id_idx" ON "Statement"("ingestedAt" DESC, "articleId", "sentenceStart", "id");

-- CreateIndex
CREATE INDEX "Statement_updatedAt_articleId_sentenceStart_id_idx" ON "Statement"("updatedAt" DESC, "articleId", "sentenceStart", "id");

-- What Prisma's schema cannot say: persons by the last word of a name ("Doe" of "jane doe").
CREATE INDEX "Alias_surname" ON "Alias" ((regexp_replace("key", '^.* ', '')), "actorId");

-- How a word sounds, roughly: the same for spellings that people use of one foreign name ("qasimi", "kassimi"; "zelensky",
-- "zelenskyy"; "hryhorenko", "grigorenko"). All vowels are one.
CREATE FUNCTION "soundOf"(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT AS $$
  SELECT regexp_replace(
    translate(
      regexp_replace(regexp_replace(regexp_replace(regexp_replace($1,
        '(t|s)?s?ch|sh', 's', 'g'), 'ph', 'f', 'g'), '([kgdtz])h', '\1', 'g'), 'x', 'ks', 'g'),
      'qcghwyjeiou', 'kkkkvaaaaaa'),
    '(.)\1+', '\1', 'g')
$$;

-- What Prisma's schema cannot say: persons by what the last word of a name sounds like.
CREATE INDEX "Alias_surname_sound" ON "Alias" USING GIN ("soundOf"(regexp_replace("key", '^.* ', '')) gin_trgm_ops);
