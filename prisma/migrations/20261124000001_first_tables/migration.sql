-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('PERSON', 'ORGANIZATION', 'COUNTRY');

-- CreateEnum
CREATE TYPE "MentionForm" AS ENUM ('NAME', 'NOMINAL', 'PRONOUN', 'METONYM', 'DEMONYM');

-- CreateEnum
CREATE TYPE "Act" AS ENUM ('SAY', 'EXPLAIN', 'ARGUE', 'CLAIM', 'NOTE', 'CITE', 'ANNOUNCE', 'CONFIRM', 'ADMIT', 'DENY', 'PREDICT', 'BELIEVE', 'ASK', 'URGE', 'PROPOSE', 'DEMAND', 'ORDER', 'PROMISE', 'AGREE', 'THANK', 'PRAISE', 'APOLOGIZE', 'CRITICIZE', 'ACCUSE', 'REJECT', 'THREATEN', 'WARN');

-- CreateEnum
CREATE TYPE "Mode" AS ENUM ('DIRECT', 'MIXED', 'INDIRECT');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('ACTUAL', 'POSSIBLE', 'CONDITIONAL', 'INTENDED');

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "title" TEXT,
    "url" TEXT,
    "publisher" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "ingestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "datedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Actor" (
    "id" TEXT NOT NULL,
    "kind" "ActorKind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" TEXT NOT NULL,
    "countryId" TEXT,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Country" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "alpha3" TEXT NOT NULL,
    "capital" TEXT,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alias" (
    "id" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "Alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "form" "MentionForm" NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "ofId" TEXT,
    "title" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "speakerId" TEXT,
    "speakerText" TEXT,
    "speakerAffiliationId" TEXT,
    "act" "Act" NOT NULL,
    "cameo" TEXT NOT NULL,
    "plover" TEXT,
    "mode" "Mode" NOT NULL,
    "negated" BOOLEAN NOT NULL,
    "modality" "Modality" NOT NULL,
    "inHeadline" BOOLEAN NOT NULL,
    "saidOn" DATE,
    "datedOn" DATE NOT NULL,
    "place" TEXT,
    "confidence" DOUBLE PRECISION NOT NULL,
    "rule" TEXT NOT NULL,
    "addresseeText" TEXT,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "sourceStart" INTEGER,
    "sourceEnd" INTEGER,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "contentSpans" INTEGER[],
    "quoteSpans" INTEGER[],
    "sentenceText" TEXT NOT NULL,
    "sourceText" TEXT,
    "cueText" TEXT,
    "contentTexts" TEXT[],
    "quoteTexts" TEXT[],
    "content" TEXT NOT NULL,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Addressee" (
    "statementId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Addressee_pkey" PRIMARY KEY ("statementId","actorId")
);

-- CreateTable
CREATE TABLE "StatementMention" (
    "statementId" TEXT NOT NULL,
    "mentionId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,

    CONSTRAINT "StatementMention_pkey" PRIMARY KEY ("statementId","mentionId")
);

-- CreateTable
CREATE TABLE "StatementAbout" (
    "statementId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,

    CONSTRAINT "StatementAbout_pkey" PRIMARY KEY ("statementId","actorId")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatementTopic" (
    "statementId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    CONSTRAINT "StatementTopic_pkey" PRIMARY KEY ("statementId","topicId")
);

-- CreateIndex
CREATE INDEX "Article_datedAt_id_idx" ON "Article"("datedAt", "id");

-- CreateIndex
CREATE INDEX "Article_publishedAt_id_idx" ON "Article"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "Article_publisher_id_idx" ON "Article"("publisher", "id");

-- CreateIndex
CREATE INDEX "Actor_kind_name_id_idx" ON "Actor"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "Actor_name_id_idx" ON "Actor"("name", "id");

-- CreateIndex
CREATE INDEX "Organization_countryId_idx" ON "Organization"("countryId");

-- CreateIndex
CREATE UNIQUE INDEX "Country_code_key" ON "Country"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Country_alpha3_key" ON "Country"("alpha3");

-- CreateIndex
CREATE INDEX "Alias_key_actorId_idx" ON "Alias"("key", "actorId");

-- CreateIndex
CREATE INDEX "Alias_key_similar" ON "Alias" USING GIN ("key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Alias_actorId_name_key" ON "Alias"("actorId", "name");

-- CreateIndex
CREATE INDEX "Mention_articleId_start_id_idx" ON "Mention"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Mention_actorId_articleId_start_idx" ON "Mention"("actorId", "articleId", "start");

-- CreateIndex
CREATE INDEX "Affiliation_personId_articleId_start_idx" ON "Affiliation"("personId", "articleId", "start");

-- CreateIndex
CREATE INDEX "Affiliation_personId_ofId_idx" ON "Affiliation"("personId", "ofId");

-- CreateIndex
CREATE INDEX "Affiliation_ofId_personId_idx" ON "Affiliation"("ofId", "personId");

-- CreateIndex
CREATE INDEX "Affiliation_articleId_start_idx" ON "Affiliation"("articleId", "start");

-- CreateIndex
CREATE INDEX "Statement_articleId_sentenceStart_id_idx" ON "Statement"("articleId", "sentenceStart", "id");

-- CreateIndex
CREATE INDEX "Statement_datedOn_articleId_sentenceStart_id_idx" ON "Statement"("datedOn" DESC, "articleId", "sentenceStart", "id");

-- CreateIndex
CREATE INDEX "Statement_speakerId_datedOn_articleId_sentenceStart_id_idx" ON "Statement"("speakerId", "datedOn" DESC, "articleId", "sentenceStart", "id");

-- CreateIndex
CREATE INDEX "Statement_act_datedOn_articleId_sentenceStart_id_idx" ON "Statement"("act", "datedOn" DESC, "articleId", "sentenceStart", "id");

-- CreateIndex
CREATE INDEX "Statement_speakerAffiliationId_id_idx" ON "Statement"("speakerAffiliationId", "id");

-- CreateIndex
CREATE INDEX "Statement_saidOn_id_idx" ON "Statement"("saidOn", "id");

-- CreateIndex
CREATE INDEX "Addressee_actorId_statementId_idx" ON "Addressee"("actorId", "statementId");

-- CreateIndex
CREATE INDEX "StatementMention_actorId_statementId_idx" ON "StatementMention"("actorId", "statementId");

-- CreateIndex
CREATE INDEX "StatementMention_mentionId_idx" ON "StatementMention"("mentionId");

-- CreateIndex
CREATE INDEX "StatementAbout_actorId_statementId_idx" ON "StatementAbout"("actorId", "statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_name_key" ON "Topic"("name");

-- CreateIndex
CREATE INDEX "StatementTopic_topicId_statementId_idx" ON "StatementTopic"("topicId", "statementId");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_id_fkey" FOREIGN KEY ("id") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_id_fkey" FOREIGN KEY ("id") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Country"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Country" ADD CONSTRAINT "Country_id_fkey" FOREIGN KEY ("id") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_ofId_fkey" FOREIGN KEY ("ofId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_speakerAffiliationId_fkey" FOREIGN KEY ("speakerAffiliationId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementMention" ADD CONSTRAINT "StatementMention_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementMention" ADD CONSTRAINT "StatementMention_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementMention" ADD CONSTRAINT "StatementMention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementAbout" ADD CONSTRAINT "StatementAbout_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementAbout" ADD CONSTRAINT "StatementAbout_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementTopic" ADD CONSTRAINT "StatementTopic_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementTopic" ADD CONSTRAINT "StatementTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;
