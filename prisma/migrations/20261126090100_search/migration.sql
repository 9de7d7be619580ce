-- What a search finds words by: without accents, as the stems of English words and, for words that are typed in part, as
-- they stand.
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TEXT SEARCH CONFIGURATION "stems" (COPY = english);
ALTER TEXT SEARCH CONFIGURATION "stems" ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

CREATE TEXT SEARCH DICTIONARY "word" (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION "words" (COPY = english);
ALTER TEXT SEARCH CONFIGURATION "words" ALTER MAPPING FOR hword, hword_part, word WITH unaccent, "word";
ALTER TEXT SEARCH CONFIGURATION "words" ALTER MAPPING FOR asciiword, asciihword, hword_asciipart WITH "word";

-- Both lie in one column. Between them stands a lexeme that no text has, so that no phrase leads from one to the other. A
-- tsvector holds 1 MiB at most, which the stems alone of the longest article may nearly fill (docs/decisions/0006): in
-- what is longer than half of it, words are found by their stems alone.
ALTER TABLE "Statement" ADD COLUMN "lexemes" tsvector GENERATED ALWAYS AS (
  to_tsvector('stems', "content")
  || CASE WHEN length("content") <= 75000 THEN ''' '':16'::tsvector || to_tsvector('words', "content") ELSE '' END
) STORED;

ALTER TABLE "Article" ADD COLUMN "lexemes" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('stems', coalesce("title", '')), 'A') || ''' '':16'::tsvector || to_tsvector('stems', "text")
  || CASE WHEN length("text") <= 75000 THEN
    ''' '':16'::tsvector || setweight(to_tsvector('words', coalesce("title", '')), 'A')
    || ''' '':16'::tsvector || to_tsvector('words', "text") ELSE '' END
) STORED;

-- DropIndex: the new ones take their place
DROP INDEX "Statement_content_search";
DROP INDEX "Article_text_search";

-- CreateIndex
CREATE INDEX "Statement_lexemes_idx" ON "Statement" USING GIN ("lexemes");

-- CreateIndex
CREATE INDEX "Article_lexemes_idx" ON "Article" USING GIN ("lexemes");

-- CreateIndex
CREATE INDEX "Topic_name_similar" ON "Topic" USING GIN ("name" gin_trgm_ops);

-- What Prisma's schema cannot say: the aliases that begin with a letter, the shortest first.
CREATE INDEX "Alias_letter" ON "Alias" (left("key", 1), length("key"), "key", "actorId");

-- What Prisma's schema cannot say: places are found whatever the case.
CREATE INDEX "Statement_place_search" ON "Statement" (lower("place"), "id") WHERE "place" IS NOT NULL;

-- The length of a text as offsets count it, in UTF-16 code units: characters beyond U+FFFF are two.
CREATE FUNCTION "utf16Length"(text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT AS $$
  SELECT length(regexp_replace($1, '[\U00010000-\U0010FFFF]', '..', 'g'))
$$;

-- The part of a passage around the words that were searched for, 200 characters at most, and these words in it. A word is
-- one of them where it has one of the stems, begins like one of the starts, or looks like one of those in "alike".
-- "place": where the passage starts in its article, in UTF-16 code units; null where it stands in none. "start" and "end"
-- are places in that article, those of the matches are places in the snippet.
CREATE FUNCTION "snippetOf"("passage" text, "place" int, "stems" text[], "starts" text[], "alike" text[])
RETURNS TABLE ("text" text, "start" int, "end" int, "matches" json) LANGUAGE plpgsql STABLE AS $$
DECLARE
  longest CONSTANT int := 200;
  before CONSTANT int := 40;
  words text[];
  places int[];
  "from" int := 0;
  best int;
BEGIN
  SELECT array_agg(word ORDER BY at), array_agg(at ORDER BY at) INTO words, places
  FROM (
    SELECT piece[2] AS word, (sum(length(piece[1] || piece[2])) OVER (ORDER BY n) - length(piece[2]))::int AS at
    FROM regexp_matches("passage", '([^[:alnum:]]*)([[:alnum:]]+(?:\.[[:alnum:]]+)*)', 'g') WITH ORDINALITY AS token (piece, n)
  ) token, lateral lower(unaccent(word)) AS plain
  WHERE plain = ANY("stems") OR ts_lexize('english_stem', plain) && "stems"
    OR EXISTS (SELECT FROM unnest("starts") AS begun WHERE starts_with(plain, begun))
    OR EXISTS (SELECT FROM unnest("alike") AS asked WHERE similarity(plain, asked) >= 0.3);

  "text" := "passage";
  IF length("passage") > longest THEN
    -- Where the most different words stand together; of several such places the first.
    SELECT one.at INTO best
    FROM unnest(places) AS one (at), unnest(places, words) AS other (at, word)
    WHERE other.at BETWEEN one.at AND one.at + longest - before - length(other.word)
    GROUP BY one.at ORDER BY count(DISTINCT lower(other.word)) DESC, one.at LIMIT 1;
    "from" := greatest(0, coalesce(best, 0) - before);
    -- It begins and ends with whole words, where there is a space to cut at.
    IF "from" > 0 THEN
      "from" := "from" + coalesce(length(substring(substr("passage", "from" + 1, best - "from") FROM '^\S*\s+')), 0);
    END IF;
    "text" := substr("passage", "from" + 1, longest);
    IF "from" + longest < length("passage") THEN
      "text" := coalesce(substring("text" FROM '^(.*\S)\s+\S*$'), "text");
    END IF;
  END IF;
  "start" := "place" + "utf16Length"(left("passage", "from"));
  "end" := "start" + "utf16Length"("text");
  SELECT coalesce(json_agg(json_build_object('start', first, 'end', first + "utf16Length"(word), 'text', word) ORDER BY at), '[]')
  INTO "matches"
  FROM unnest(places, words) AS matched (at, word), lateral "utf16Length"(substr("passage", "from" + 1, at - "from")) AS first
  WHERE at >= "from" AND at + length(word) <= "from" + length("text");
  RETURN NEXT;
END $$;
