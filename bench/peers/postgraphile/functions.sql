-- What a user of PostGraphile writes for the two filters that its schema does not have: over another table, and by names.

CREATE OR REPLACE FUNCTION said_to(speaker text, addressee text) RETURNS SETOF "Statement" STABLE LANGUAGE sql AS $$
  SELECT s.* FROM "Statement" s WHERE "speakerId" = speaker
    AND EXISTS (SELECT FROM "Addressee" WHERE "statementId" = s."id" AND "actorId" = addressee AND "Addressee"."speakerId" = speaker)
  ORDER BY "datedOn" DESC, "articleId", "sentenceStart", "contentSpans"[1], "id" $$;
CREATE OR REPLACE FUNCTION said_to_by_names(speaker text, addressee text, act "Act" DEFAULT NULL) RETURNS SETOF "Statement" STABLE LANGUAGE sql AS $$
  SELECT s.* FROM "Statement" s WHERE "speakerId" = ANY (ARRAY(SELECT "actorId" FROM "Alias" WHERE "key" = speaker))
    AND EXISTS (SELECT FROM "Addressee" WHERE "statementId" = s."id" AND "actorId" = ANY (ARRAY(SELECT "actorId" FROM "Alias" WHERE "key" = addressee))
        AND "Addressee"."speakerId" = ANY (ARRAY(SELECT "actorId" FROM "Alias" WHERE "key" = speaker)))
    AND (said_to_by_names.act IS NULL OR s."act" = said_to_by_names.act)
  ORDER BY "datedOn" DESC, "articleId", "sentenceStart", "contentSpans"[1], "id" $$;
