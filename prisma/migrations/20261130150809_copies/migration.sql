-- CreateTable
CREATE TABLE "Sketch" (
    "articleId" TEXT NOT NULL,
    "fingerprints" INTEGER[],

    CONSTRAINT "Sketch_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "SharedText" (
    "articleId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "spans" int4multirange NOT NULL,

    CONSTRAINT "SharedText_pkey" PRIMARY KEY ("articleId","otherId")
);

-- CreateIndex
-- Each ingestion searches it: a list of pending entries, which only grows until a vacuum, would be read each time.
CREATE INDEX "Sketch_fingerprints_idx" ON "Sketch" USING GIN ("fingerprints") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "SharedText_otherId_idx" ON "SharedText"("otherId");

-- AddForeignKey
ALTER TABLE "Sketch" ADD CONSTRAINT "Sketch_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharedText" ADD CONSTRAINT "SharedText_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharedText" ADD CONSTRAINT "SharedText_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The articles whose sketches have at least this part of the fingerprints of the shorter one in common with a sketch. Always by the
-- index: without statistics a small table would be read whole, and each of its rows be compared with each fingerprint.
CREATE FUNCTION "sketchesLike"(given int[], least_common float8) RETURNS SETOF text LANGUAGE sql STABLE SET enable_seqscan TO off AS $$
  SELECT "articleId" FROM (
    SELECT "articleId", cardinality("fingerprints") AS "size",
      (SELECT count(*) FROM unnest("fingerprints") "own" JOIN unnest(given) "other" ON "own" = "other") AS "common"
    FROM "Sketch" WHERE "fingerprints" && given OFFSET 0
  ) near WHERE "common" >= least_common * least("size", cardinality(given)) ORDER BY "articleId"
$$;
