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
