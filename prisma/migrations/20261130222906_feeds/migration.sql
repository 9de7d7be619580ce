-- CreateEnum
CREATE TYPE "FeedState" AS ENUM ('ACTIVE', 'MOVED', 'DEAD');

-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'POLL_FEED';
ALTER TYPE "JobKind" ADD VALUE 'INGEST_URL';

-- AlterTable
ALTER TABLE "Job" ADD COLUMN     "lane" TEXT;

-- CreateTable
CREATE TABLE "Feed" (
    "id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "movedFrom" TEXT,
    "title" TEXT,
    "state" "FeedState" NOT NULL DEFAULT 'ACTIVE',
    "reason" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "etag" TEXT,
    "lastModified" TEXT,
    "interval" INTEGER NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "lastFetchedAt" TIMESTAMPTZ(3),
    "entries" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Feed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Feed_url_key" ON "Feed"("url");

-- CreateIndex
CREATE INDEX "Feed_state_nextAt_idx" ON "Feed"("state", "nextAt");

-- CreateIndex
CREATE INDEX "Feed_createdAt_id_idx" ON "Feed"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Job_lane_idx" ON "Job"("lane");
