-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "publishedOn" DATE;

-- The zone in which publishedAt was given has not been kept so far: UTC, by which days were counted.
UPDATE "Article" SET "publishedOn" = ("publishedAt" AT TIME ZONE 'UTC')::date;
