-- What Prisma's schema cannot say: indexes on expressions. A query must use the same expression to run on them.

CREATE INDEX "Statement_content_search" ON "Statement" USING GIN (to_tsvector('english', "content"));

CREATE INDEX "Article_text_search" ON "Article"
  USING GIN (to_tsvector('english', coalesce("title", '') || ' ' || "text"));
