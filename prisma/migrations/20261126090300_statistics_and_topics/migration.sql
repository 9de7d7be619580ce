-- What whole articles speak of. Articles that are here already have no rows: they get them when they are read again.
-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "ArticleTopic_pkey" PRIMARY KEY ("articleId","topicId")
);

-- CreateIndex
CREATE INDEX "ArticleTopic_articleId_count_start_topicId_idx" ON "ArticleTopic"("articleId", "count" DESC, "start", "topicId");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_articleId_idx" ON "ArticleTopic"("topicId", "articleId");

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What only the rows can tell is too much (a timeline of days over centuries) is refused by the statement that comes upon it: it fails
-- with a code of its own and with what it found, of which the service makes the answer (src/store/read/refusal.ts).
CREATE FUNCTION "refuse"("details" json) RETURNS json LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'refused' USING ERRCODE = 'DCT01', DETAIL = "details"::text;
END $$;
