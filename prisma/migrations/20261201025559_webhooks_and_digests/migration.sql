-- CreateEnum
CREATE TYPE "DigestPeriod" AS ENUM ('HOURLY', 'DAILY', 'WEEKLY');

-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'DELIVER_WEBHOOK';
ALTER TYPE "JobKind" ADD VALUE 'SEND_DIGEST';

-- CreateTable
CREATE TABLE "Webhook" (
    "id" TEXT NOT NULL,
    "searchId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "formerSecret" TEXT,
    "formerUntil" TIMESTAMPTZ(3),
    "delivered" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Digest" (
    "id" TEXT NOT NULL,
    "searchId" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "every" "DigestPeriod" NOT NULL,
    "sent" INTEGER NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Webhook_searchId_idx" ON "Webhook"("searchId");

-- CreateIndex
CREATE INDEX "Digest_searchId_idx" ON "Digest"("searchId");

-- CreateIndex
CREATE INDEX "Digest_nextAt_idx" ON "Digest"("nextAt");

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_searchId_fkey" FOREIGN KEY ("searchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_searchId_fkey" FOREIGN KEY ("searchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
