-- What a user of PostGraphile writes for the two filters that its schema lacks: over another table, and by names.
-- The first is inlined by PostgreSQL, so it reads the index of "Addressee" only up to PostGraphile's own LIMIT. For several
-- actors with the same name a function could do that only if it knew the page, so the second one sorts.

CREATE OR REPLACE FUNCTION said_to(speaker text, addressee text) RETURNS SETOF "Statement" STABLE LANGUAGE sql AS $$
  SELECT s.* FROM "Addressee" d JOIN "Statement" s ON s."id" = d."statementId"
  WHERE d."actorId" = addressee AND d."speakerId" = speaker
  ORDER BY d."datedOn" DESC, d."articleId", d."sentenceStart", d."contentStart", d."statementId" $$;
CREATE OR REPLACE FUNCTION said_to_by_names(speaker text, addressee text, act "Act" DEFAULT NULL) RETURNS SETOF "Statement" STABLE LANGUAGE sql AS $$
  SELECT s.* FROM "Statement" s WHERE "speakerId" = ANY (ARRAY(SELECT "actorId" FROM "Alias" WHERE "key" = speaker))
    AND EXISTS (SELECT FROM "Addressee" WHERE "statementId" = s."id" AND "actorId" = ANY (ARRAY(SELECT "actorId" FROM "Alias" WHERE "key" = addressee))
        AND "Addressee"."speakerId" = ANY (ARRAY(SELECT "actorId" FROM "Alias" WHERE "key" = speaker)))
    AND (said_to_by_names.act IS NULL OR s."act" = said_to_by_names.act)
  ORDER BY "datedOn" DESC, "articleId", "sentenceStart", "contentSpans"[1], "id" $$;
