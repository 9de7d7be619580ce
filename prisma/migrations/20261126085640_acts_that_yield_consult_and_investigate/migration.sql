-- PLOVER's other verbal types: consulting, conceding, investigating.
ALTER TYPE "Act" ADD VALUE 'CONSULT';
ALTER TYPE "Act" ADD VALUE 'CONCEDE';
ALTER TYPE "Act" ADD VALUE 'INVESTIGATE';
