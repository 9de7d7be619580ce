-- Trigrams find the nearest names to one that nobody bears.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
