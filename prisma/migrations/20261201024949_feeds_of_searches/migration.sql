-- AlterTable
ALTER TABLE "SavedSearch" ADD COLUMN     "feedHash" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_feedHash_key" ON "SavedSearch"("feedHash");
