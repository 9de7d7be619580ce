-- CreateIndex
CREATE INDEX "Statement_confidence_datedOn_articleId_sentenceStart_id_idx" ON "Statement"("confidence" DESC, "datedOn" DESC, "articleId", "sentenceStart", "id");
