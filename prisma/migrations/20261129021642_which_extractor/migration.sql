-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "extractor" TEXT NOT NULL DEFAULT 'rules',
ADD COLUMN     "extractorVersion" TEXT NOT NULL DEFAULT '0';
