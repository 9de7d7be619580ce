-- Surnames with a typing mistake: of "ernesto caicedo" only the last word looks like "caycedo" (named-actors.ts).
CREATE INDEX "Alias_surname_similar" ON "Alias" USING GIN ((regexp_replace("key", '^.* ', '')) gin_trgm_ops);
