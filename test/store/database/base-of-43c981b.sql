-- A base of commit 43c981b, as `pg_dump --inserts --rows-per-insert=20 --no-owner --no-privileges` of PostgreSQL 15 wrote it, without its comments.
-- The service of that commit loaded the sample and took three articles written for this test; editors confirmed, edited, rejected, linked,
-- unlinked, named and merged, one merge was taken back, and `dictum key add` and `revoke` made its three keys, which open nothing else.

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';

CREATE TYPE public."Act" AS ENUM (
    'SAY',
    'EXPLAIN',
    'ARGUE',
    'CLAIM',
    'NOTE',
    'CITE',
    'ANNOUNCE',
    'CONFIRM',
    'ADMIT',
    'DENY',
    'PREDICT',
    'BELIEVE',
    'ASK',
    'URGE',
    'PROPOSE',
    'DEMAND',
    'ORDER',
    'PROMISE',
    'AGREE',
    'THANK',
    'PRAISE',
    'APOLOGIZE',
    'CRITICIZE',
    'ACCUSE',
    'REJECT',
    'THREATEN',
    'WARN',
    'CONSULT',
    'CONCEDE',
    'INVESTIGATE'
);

CREATE TYPE public."ActorKind" AS ENUM (
    'PERSON',
    'ORGANIZATION',
    'COUNTRY'
);

CREATE TYPE public."ChangeAction" AS ENUM (
    'CONFIRM',
    'EDIT',
    'REJECT',
    'LINK',
    'UNLINK',
    'ADD_ALIAS',
    'MERGE',
    'UNMERGE'
);

CREATE TYPE public."MentionForm" AS ENUM (
    'NAME',
    'NOMINAL',
    'PRONOUN',
    'METONYM',
    'DEMONYM'
);

CREATE TYPE public."Modality" AS ENUM (
    'ACTUAL',
    'POSSIBLE',
    'CONDITIONAL',
    'INTENDED'
);

CREATE TYPE public."Mode" AS ENUM (
    'DIRECT',
    'MIXED',
    'INDIRECT'
);

CREATE TYPE public."Review" AS ENUM (
    'UNREVIEWED',
    'CONFIRMED',
    'EDITED',
    'REJECTED'
);

CREATE TYPE public."Role" AS ENUM (
    'READER',
    'EDITOR',
    'ADMIN'
);

CREATE FUNCTION public.refuse(details json) RETURNS json
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION 'refused' USING ERRCODE = 'DCT01', DETAIL = "details"::text;
END $$;

CREATE FUNCTION public."repeatStatement"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  UPDATE "Addressee" SET
    "speakerId" = NEW."speakerId",
    "act" = NEW."act",
    "articleId" = NEW."articleId",
    "contentStart" = coalesce(NEW."contentSpans"[1], NEW."sentenceStart"),
    "datedOn" = NEW."datedOn",
    "sentenceStart" = NEW."sentenceStart",
    "review" = NEW."review"
  WHERE "statementId" = NEW."id";
  RETURN NULL;
END $$;

CREATE FUNCTION public."snippetOf"(passage text, place integer, stems text[], starts text[], alike text[]) RETURNS TABLE(text text, start integer, "end" integer, matches json)
    LANGUAGE plpgsql STABLE
    AS $_$
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
END $_$;

CREATE FUNCTION public."utf16Length"(text) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$
  SELECT length(regexp_replace($1, '[\U00010000-\U0010FFFF]', '..', 'g'))
$_$;

CREATE TEXT SEARCH DICTIONARY public.word (
    TEMPLATE = pg_catalog.simple,
    stopwords = 'english' );

CREATE TEXT SEARCH CONFIGURATION public.stems (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR asciiword WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR word WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR hword_part WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR hword_asciipart WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR asciihword WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR hword WITH public.unaccent, english_stem;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.stems
    ADD MAPPING FOR uint WITH simple;

CREATE TEXT SEARCH CONFIGURATION public.words (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR asciiword WITH public.word;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR word WITH public.unaccent, public.word;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR hword_part WITH public.unaccent, public.word;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR hword_asciipart WITH public.word;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR asciihword WITH public.word;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR hword WITH public.unaccent, public.word;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.words
    ADD MAPPING FOR uint WITH simple;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public."Actor" (
    id text NOT NULL,
    kind public."ActorKind" NOT NULL,
    name text NOT NULL,
    "mergedIntoId" text
);

CREATE TABLE public."Addressee" (
    "statementId" text NOT NULL,
    "actorId" text NOT NULL,
    "position" integer NOT NULL,
    "speakerId" text,
    act public."Act" NOT NULL,
    "articleId" text NOT NULL,
    "contentStart" integer NOT NULL,
    "datedOn" date NOT NULL,
    "sentenceStart" integer NOT NULL,
    review public."Review" DEFAULT 'UNREVIEWED'::public."Review" NOT NULL
);

CREATE TABLE public."Affiliation" (
    id text NOT NULL,
    "personId" text NOT NULL,
    "ofId" text,
    title text NOT NULL,
    "articleId" text NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    text text NOT NULL
);

CREATE TABLE public."Alias" (
    id text NOT NULL,
    "actorId" text NOT NULL,
    name text NOT NULL,
    key text NOT NULL
);

CREATE TABLE public."Article" (
    id text NOT NULL,
    text text NOT NULL,
    title text,
    url text,
    publisher text,
    "publishedAt" timestamp(3) with time zone,
    "ingestedAt" timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "datedAt" timestamp(3) with time zone NOT NULL,
    lexemes tsvector GENERATED ALWAYS AS ((((setweight(to_tsvector('public.stems'::regconfig, COALESCE(title, ''::text)), 'A'::"char") || ''' '':16'::tsvector) || to_tsvector('public.stems'::regconfig, text)) ||
CASE
    WHEN (length(text) <= 75000) THEN (((''' '':16'::tsvector || setweight(to_tsvector('public.words'::regconfig, COALESCE(title, ''::text)), 'A'::"char")) || ''' '':16'::tsvector) || to_tsvector('public.words'::regconfig, text))
    ELSE ''::tsvector
END)) STORED
);

CREATE TABLE public."ArticleTopic" (
    "articleId" text NOT NULL,
    "topicId" text NOT NULL,
    count integer NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL
);

CREATE TABLE public."Change" (
    id text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    by text NOT NULL,
    action public."ChangeAction" NOT NULL,
    "targetId" text NOT NULL,
    why text,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    moved jsonb
);

CREATE TABLE public."Country" (
    id text NOT NULL,
    code text NOT NULL,
    alpha3 text NOT NULL,
    capital text
);

CREATE TABLE public."Key" (
    id text NOT NULL,
    name text NOT NULL,
    role public."Role" NOT NULL,
    hash text NOT NULL,
    "perMinute" integer NOT NULL,
    "createdAt" timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "revokedAt" timestamp(3) with time zone
);

CREATE TABLE public."Mention" (
    id text NOT NULL,
    "articleId" text NOT NULL,
    "actorId" text,
    start integer NOT NULL,
    "end" integer NOT NULL,
    text text NOT NULL,
    form public."MentionForm" NOT NULL,
    score double precision NOT NULL,
    reason text NOT NULL,
    review public."Review" DEFAULT 'UNREVIEWED'::public."Review" NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

CREATE TABLE public."Organization" (
    id text NOT NULL,
    "countryId" text
);

CREATE TABLE public."Person" (
    id text NOT NULL
);

CREATE TABLE public."Statement" (
    id text NOT NULL,
    "articleId" text NOT NULL,
    "speakerId" text,
    "speakerText" text,
    "speakerAffiliationId" text,
    act public."Act" NOT NULL,
    cameo text NOT NULL,
    plover text,
    mode public."Mode" NOT NULL,
    negated boolean NOT NULL,
    modality public."Modality" NOT NULL,
    "inHeadline" boolean NOT NULL,
    "saidOn" date,
    "datedOn" date NOT NULL,
    place text,
    confidence double precision NOT NULL,
    rule text NOT NULL,
    "addresseeText" text,
    "sentenceStart" integer NOT NULL,
    "sentenceEnd" integer NOT NULL,
    "sourceStart" integer,
    "sourceEnd" integer,
    "cueStart" integer,
    "cueEnd" integer,
    "contentSpans" integer[],
    "quoteSpans" integer[],
    "sentenceText" text NOT NULL,
    "sourceText" text,
    "cueText" text,
    "contentTexts" text[],
    "quoteTexts" text[],
    content text NOT NULL,
    review public."Review" DEFAULT 'UNREVIEWED'::public."Review" NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    lexemes tsvector GENERATED ALWAYS AS ((to_tsvector('public.stems'::regconfig, content) ||
CASE
    WHEN (length(content) <= 75000) THEN (''' '':16'::tsvector || to_tsvector('public.words'::regconfig, content))
    ELSE ''::tsvector
END)) STORED
);

CREATE TABLE public."StatementAbout" (
    "statementId" text NOT NULL,
    "actorId" text NOT NULL
);

CREATE TABLE public."StatementMention" (
    "statementId" text NOT NULL,
    "mentionId" text NOT NULL,
    "actorId" text NOT NULL
);

CREATE TABLE public."StatementTopic" (
    "statementId" text NOT NULL,
    "topicId" text NOT NULL
);

CREATE TABLE public."Topic" (
    id text NOT NULL,
    name text NOT NULL
);

CREATE TABLE public._prisma_migrations (
    id character varying(36) NOT NULL,
    checksum character varying(64) NOT NULL,
    finished_at timestamp with time zone,
    migration_name character varying(255) NOT NULL,
    logs text,
    rolled_back_at timestamp with time zone,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    applied_steps_count integer DEFAULT 0 NOT NULL
);

INSERT INTO public."Actor" VALUES
	('country_KR', 'COUNTRY', 'South Korea', NULL),
	('country_UA', 'COUNTRY', 'Ukraine', NULL),
	('country_RU', 'COUNTRY', 'Russia', NULL),
	('country_JP', 'COUNTRY', 'Japan', NULL),
	('country_US', 'COUNTRY', 'United States', NULL),
	('country_CN', 'COUNTRY', 'China', NULL),
	('country_PL', 'COUNTRY', 'Poland', NULL),
	('country_DE', 'COUNTRY', 'Germany', NULL),
	('country_SE', 'COUNTRY', 'Sweden', NULL),
	('country_NO', 'COUNTRY', 'Norway', NULL),
	('organization_0lqgrdoiskcno4mrorj4', 'ORGANIZATION', 'NATO', NULL),
	('person_ff7bbsi745eslo277cja', 'PERSON', 'Jens Stoltenberg', NULL),
	('organization_7a8g11ev0c1kerabravi', 'ORGANIZATION', 'Chey Institute for Advanced Studies', NULL),
	('person_s3h02qrubufk90pqaoke', 'PERSON', 'Yoon Suk-yeol', NULL),
	('person_eddql4r610p2e1hm1ek1', 'PERSON', 'Lloyd Austin', NULL),
	('country_FI', 'COUNTRY', 'Finland', NULL),
	('organization_ms68s4kjkkatos4cbmm7', 'ORGANIZATION', 'Tornholm Port Authority', NULL),
	('person_jelc7pcs33qmrk0mt0fv', 'PERSON', 'Marta Lindqvist', NULL),
	('person_0to0o18cibt66gp7qp9i', 'PERSON', 'Eero Salmi', NULL),
	('person_mjhbt5cq1j5gb7ir9lt8', 'PERSON', 'Lindqvist', NULL);
INSERT INTO public."Actor" VALUES
	('person_7laghjnvsd28fof1a5pg', 'PERSON', 'Ida Brandt', NULL),
	('person_74rhf60thd6oj4ao6adc', 'PERSON', 'E. Salmi', 'person_0to0o18cibt66gp7qp9i'),
	('person_f03b2q12k4e61m29vgc2', 'PERSON', 'I. Brandt', NULL);

INSERT INTO public."Addressee" VALUES
	('statement_7p9hgr4qqfichrpr6j0j', 'country_KR', 0, 'person_ff7bbsi745eslo277cja', 'URGE', 'article_mq899v8bnucqia38mv40', 41, '2023-01-30', 0, 'UNREVIEWED'),
	('statement_76nhcrnjhjpfjsna6jtp', 'country_KR', 0, 'person_ff7bbsi745eslo277cja', 'URGE', 'article_mq899v8bnucqia38mv40', 134, '2023-01-30', 72, 'UNREVIEWED'),
	('statement_8i0s8cln9h1tk7b5gel5', 'country_KR', 0, 'person_ff7bbsi745eslo277cja', 'THANK', 'article_mq899v8bnucqia38mv40', 598, '2023-01-30', 499, 'UNREVIEWED'),
	('statement_7gfsicp052uhpbeite8j', 'country_KR', 0, 'person_ff7bbsi745eslo277cja', 'URGE', 'article_mq899v8bnucqia38mv40', 704, '2023-01-30', 704, 'UNREVIEWED'),
	('statement_vi5hv9psun0g5lem2bis', 'country_KR', 0, 'person_ff7bbsi745eslo277cja', 'ARGUE', 'article_mq899v8bnucqia38mv40', 882, '2023-01-30', 815, 'UNREVIEWED'),
	('statement_8qj3gupovlk26j5fk4jc', 'organization_ms68s4kjkkatos4cbmm7', 0, 'person_0to0o18cibt66gp7qp9i', 'ORDER', 'article_afeulc2a5oq1d0dfg7vi', 94, '2024-03-08', 50, 'UNREVIEWED'),
	('statement_h47j6tg93ge3qe89ktsh', 'country_NO', 0, 'person_7laghjnvsd28fof1a5pg', 'CRITICIZE', 'article_19u41bqqfb0lkb8iueq3', 127, '2026-11-30', 61, 'UNREVIEWED'),
	('statement_vqft800c7ho708eqp7p5', 'country_KR', 0, 'person_ff7bbsi745eslo277cja', 'URGE', 'article_mq899v8bnucqia38mv40', 641, '2023-01-30', 499, 'CONFIRMED'),
	('statement_1788mjte54odqr9vj6gh', 'country_NO', 0, 'person_jelc7pcs33qmrk0mt0fv', 'DEMAND', 'article_cv25vmqggt6dfi46fmng', 87, '2024-03-05', 34, 'EDITED'),
	('statement_0dtfnc4cudn435m8h6h5', 'country_FI', 0, 'person_jelc7pcs33qmrk0mt0fv', 'THANK', 'article_afeulc2a5oq1d0dfg7vi', 33, '2024-03-08', 0, 'EDITED');

INSERT INTO public."Affiliation" VALUES
	('affiliation_qngpdusiehii5o1753gv', 'person_ff7bbsi745eslo277cja', 'organization_0lqgrdoiskcno4mrorj4', 'Secretary-General', 'article_mq899v8bnucqia38mv40', 77, 94, 'Secretary-General'),
	('affiliation_i0ga5ga9ok82akaqdna4', 'person_s3h02qrubufk90pqaoke', 'country_KR', 'President', 'article_mq899v8bnucqia38mv40', 1204, 1213, 'President'),
	('affiliation_90jpo162vrvj085jhvmu', 'person_eddql4r610p2e1hm1ek1', 'country_US', 'Defence Secretary', 'article_mq899v8bnucqia38mv40', 2223, 2240, 'Defence Secretary'),
	('affiliation_7r4mjv2jpkn4fksc9d52', 'person_jelc7pcs33qmrk0mt0fv', 'organization_ms68s4kjkkatos4cbmm7', 'mayor', 'article_cv25vmqggt6dfi46fmng', 55, 60, 'mayor'),
	('affiliation_kdu7ar61n9k4221et6a1', 'person_0to0o18cibt66gp7qp9i', 'country_FI', 'transport minister', 'article_cv25vmqggt6dfi46fmng', 246, 264, 'transport minister'),
	('affiliation_khuntu3p0rqnah86tnpc', 'person_7laghjnvsd28fof1a5pg', NULL, 'Spokeswoman', 'article_afeulc2a5oq1d0dfg7vi', 153, 164, 'Spokeswoman'),
	('affiliation_56egf06hohb2q1t1pvie', 'person_7laghjnvsd28fof1a5pg', 'organization_ms68s4kjkkatos4cbmm7', 'spokeswoman', 'article_19u41bqqfb0lkb8iueq3', 71, 82, 'spokeswoman');

INSERT INTO public."Alias" VALUES
	('alias_lerk5tccs68fupsham4o', 'country_KR', 'South Korea', 'south korea'),
	('alias_c3g0duuf8ks8n5gtbrn1', 'country_KR', 'Republic of Korea', 'republic of korea'),
	('alias_ic1a3g082kr28o8gblnj', 'country_KR', 'Korea, Republic of', 'korea republic of'),
	('alias_7uva7aego1ckfckn2sn6', 'country_KR', '남조선', '남조선'),
	('alias_ajmjvpuub3fie5ir252j', 'country_KR', 'South Korean', 'south korean'),
	('alias_ge6oarqe8ae86i8qullc', 'country_KR', 'Seoul', 'seoul'),
	('alias_v5r4im5us8vhniusd1gc', 'country_UA', 'Ukraine', 'ukraine'),
	('alias_jp8eqhl631fc55kgvhu6', 'country_UA', 'Ukrayina', 'ukrayina'),
	('alias_fv1lq1fvj7n2vmu8obec', 'country_UA', 'Ukrainian', 'ukrainian'),
	('alias_drbi0c4p4540renbnt8r', 'country_UA', 'Kyiv', 'kyiv'),
	('alias_8hotcgrem3o70jvu2ntp', 'country_RU', 'Russia', 'russia'),
	('alias_fnv1cskigs1i55g5dtvb', 'country_RU', 'Russian Federation', 'russian federation'),
	('alias_08bpiqikbsc8ds5i8f0u', 'country_RU', 'Российская Федерация', 'россииская федерация'),
	('alias_oboo500mroq6teb8fdfd', 'country_RU', 'Russian', 'russian'),
	('alias_9dc3pp2vbvqt95j85bi6', 'country_RU', 'Moscow', 'moscow'),
	('alias_1g0sqb9j9gpfkubslltg', 'country_JP', 'Japan', 'japan'),
	('alias_obonls1d64r9latujjma', 'country_JP', 'Nippon', 'nippon'),
	('alias_onp2q507a7ekqr0g6cmn', 'country_JP', 'Nihon', 'nihon'),
	('alias_jjomoqrjioqgl7ml0n6h', 'country_JP', 'Japanese', 'japanese'),
	('alias_k2se3go7hmhqr1davtl6', 'country_JP', 'Tokyo', 'tokyo');
INSERT INTO public."Alias" VALUES
	('alias_kricq01743ltl7mh7aic', 'country_US', 'United States', 'united states'),
	('alias_j4gdo3ul2hvi8bp455cp', 'country_US', 'United States of America', 'united states of america'),
	('alias_14lokhi7hc4cciv6hjvl', 'country_US', 'USA', 'usa'),
	('alias_gjeahghfmb5irupp1u17', 'country_US', 'American', 'american'),
	('alias_1utfbcqeu51g1df57h8p', 'country_US', 'Washington D.C.', 'washington dc'),
	('alias_jhe4sj4lv5tj2rvcd0ge', 'country_CN', 'China', 'china'),
	('alias_eu0eeqnafcfonr2ac03s', 'country_CN', 'People''s Republic of China', 'peoples republic of china'),
	('alias_nlk8q3losrk733094ngd', 'country_CN', 'Zhōngguó', 'zhongguo'),
	('alias_1oho0ecrisa6ri3i2h19', 'country_CN', 'Zhongguo', 'zhongguo'),
	('alias_vqiooq0h0jb16im69vue', 'country_CN', 'Zhonghua', 'zhonghua'),
	('alias_4num23vv5umhkdeqcsn1', 'country_CN', '中华人民共和国', '中华人民共和国'),
	('alias_ui9hfcgtg0kikj65gi37', 'country_CN', 'Zhōnghuá Rénmín Gònghéguó', 'zhonghua renmin gongheguo'),
	('alias_glf5reo9mo8jkp0l2jog', 'country_CN', 'Chinese', 'chinese'),
	('alias_9pa9mk1nbqbo7l8c9l1j', 'country_CN', 'Beijing', 'beijing'),
	('alias_6o7v6jgfddhem9offt90', 'country_PL', 'Poland', 'poland'),
	('alias_po2g8lpv77hvu6p1eeib', 'country_PL', 'Republic of Poland', 'republic of poland'),
	('alias_g0b8d0um8c1vmhdf34lh', 'country_PL', 'Rzeczpospolita Polska', 'rzeczpospolita polska'),
	('alias_l4vc4getqk4ijn2dpqcd', 'country_PL', 'Polish', 'polish'),
	('alias_l3lgn72fag53kn1l55kl', 'country_PL', 'Warsaw', 'warsaw'),
	('alias_vgt314k9t3c1hdhr5kba', 'country_DE', 'Germany', 'germany');
INSERT INTO public."Alias" VALUES
	('alias_mc5er6ui07kq22gnu17n', 'country_DE', 'Federal Republic of Germany', 'federal republic of germany'),
	('alias_860uken0rpjbhlp5ur4i', 'country_DE', 'Bundesrepublik Deutschland', 'bundesrepublik deutschland'),
	('alias_47m1af1h85fkfmjnmt20', 'country_DE', 'German', 'german'),
	('alias_t2u4qv23bf97v7t8bcdk', 'country_DE', 'Berlin', 'berlin'),
	('alias_tts84glm6ons1j725s24', 'country_SE', 'Sweden', 'sweden'),
	('alias_47qsvkisdvi1qsc1acv3', 'country_SE', 'Kingdom of Sweden', 'kingdom of sweden'),
	('alias_t6g02u7kkf92r6rc0ce3', 'country_SE', 'Konungariket Sverige', 'konungariket sverige'),
	('alias_grchu7oaovfg38jvnufo', 'country_SE', 'Swedish', 'swedish'),
	('alias_utip0fm5h0p6c64c214h', 'country_SE', 'Stockholm', 'stockholm'),
	('alias_v4hjbukv7nc1ftkofqp7', 'country_NO', 'Norway', 'norway'),
	('alias_cntn6kemnbfsc2nruvge', 'country_NO', 'Kingdom of Norway', 'kingdom of norway'),
	('alias_12unijpdjrgr5j2cthdt', 'country_NO', 'Norge', 'norge'),
	('alias_du4d10csgfc5gnc5j01g', 'country_NO', 'Noreg', 'noreg'),
	('alias_arm3jeufq8khuarl4l1s', 'country_NO', 'Kongeriket Norge', 'kongeriket norge'),
	('alias_t8ugeicqh5biv8kikj9e', 'country_NO', 'Kongeriket Noreg', 'kongeriket noreg'),
	('alias_9vf00cret51g4utulnas', 'country_NO', 'Norwegian', 'norwegian'),
	('alias_68uukaq7g7cfvdrbl9ei', 'country_NO', 'Oslo', 'oslo'),
	('alias_5u71an5s0l6mm50d4en6', 'organization_0lqgrdoiskcno4mrorj4', 'NATO', 'nato'),
	('alias_kub86gvkm2v88aa23ra6', 'country_UA', 'Ukrainians', 'ukrainians'),
	('alias_8s74o8coh99tmcoebnn0', 'person_ff7bbsi745eslo277cja', 'Jens Stoltenberg', 'jens stoltenberg');
INSERT INTO public."Alias" VALUES
	('alias_84a9jb7djsng1o5qfksk', 'person_ff7bbsi745eslo277cja', 'Stoltenberg', 'stoltenberg'),
	('alias_fuclvmfe5l5nna5qdme6', 'person_ff7bbsi745eslo277cja', 'NATO Secretary-General', 'nato secretary general'),
	('alias_c81k4c29qju46tl5bupb', 'person_ff7bbsi745eslo277cja', 'NATO Secretary General', 'nato secretary general'),
	('alias_ucq3reb2q2k59pieo9ui', 'person_ff7bbsi745eslo277cja', 'NATO chief', 'nato chief'),
	('alias_elevrbnt6938351gp2ra', 'country_US', 'US', 'us'),
	('alias_vcof3p4nr6q3lvs4jsff', 'organization_7a8g11ev0c1kerabravi', 'Chey Institute for Advanced Studies', 'chey institute for advanced studies'),
	('alias_sein210or3afocdoafr3', 'person_s3h02qrubufk90pqaoke', 'Yoon Suk-yeol', 'yoon suk yeol'),
	('alias_aaouefatsebe0rtl33o4', 'person_s3h02qrubufk90pqaoke', 'South Korean President', 'south korean president'),
	('alias_h283slke2i08cv71hc92', 'person_eddql4r610p2e1hm1ek1', 'Lloyd Austin', 'lloyd austin'),
	('alias_4ah9vnta9t4mdk693pid', 'person_eddql4r610p2e1hm1ek1', 'US Defence Secretary', 'us defence secretary'),
	('alias_kfd7pjktctj4dap935u9', 'country_FI', 'Finland', 'finland'),
	('alias_hkvkuop8tvplpihjdbvq', 'country_FI', 'Republic of Finland', 'republic of finland'),
	('alias_i3d7or468pp8e776uauk', 'country_FI', 'Suomi', 'suomi'),
	('alias_gn325e0mrtp1jh6m40p8', 'country_FI', 'Suomen tasavalta', 'suomen tasavalta'),
	('alias_vdcak3cskt713b81pjld', 'country_FI', 'Republiken Finland', 'republiken finland'),
	('alias_bru4r5dlt3ot0kjrvmgq', 'country_FI', 'Finnish', 'finnish'),
	('alias_cc74bbafjkpnbaj1ug5g', 'country_FI', 'Helsinki', 'helsinki'),
	('alias_tejbc7j6l076g6i2r54p', 'organization_ms68s4kjkkatos4cbmm7', 'Tornholm Port Authority', 'tornholm port authority'),
	('alias_92s8408oe1mnabrqarqr', 'organization_ms68s4kjkkatos4cbmm7', 'Tornholm', 'tornholm'),
	('alias_clg61krgtc3e06626olk', 'person_jelc7pcs33qmrk0mt0fv', 'Marta Lindqvist', 'marta lindqvist');
INSERT INTO public."Alias" VALUES
	('alias_dg7lfg8gcm6144i5iea2', 'person_jelc7pcs33qmrk0mt0fv', 'Lindqvist', 'lindqvist'),
	('alias_aqvqs7j7j1cdrg34rvao', 'person_0to0o18cibt66gp7qp9i', 'Eero Salmi', 'eero salmi'),
	('alias_mn1i5e5ck24u5bohaidg', 'person_mjhbt5cq1j5gb7ir9lt8', 'Lindqvist', 'lindqvist'),
	('alias_pi3m7fnj457f2cirmfsn', 'person_7laghjnvsd28fof1a5pg', 'Ida Brandt', 'ida brandt'),
	('alias_elfpc356e92ialn1i1h8', 'person_7laghjnvsd28fof1a5pg', 'Brandt', 'brandt'),
	('alias_s50saqihsihbupl1rfqo', 'organization_ms68s4kjkkatos4cbmm7', 'TPA', 'tpa'),
	('alias_7p166snfu9rcos9pr16v', 'person_0to0o18cibt66gp7qp9i', 'E. Salmi', 'e salmi'),
	('alias_lvfi3k1hl7869d6q0bfe', 'person_f03b2q12k4e61m29vgc2', 'I. Brandt', 'i brandt');

INSERT INTO public."Article" VALUES
	('article_mq899v8bnucqia38mv40', 'NATO Secretary General Urges South Korea To Deliver Weapons To Ukraine

NATO Secretary-General Jens Stoltenberg has urged South Korea to increase military support to Ukraine, citing other countries that have changed their policy of not providing weapons to countries in conflict after Russia’s invasion.

Stoltenberg is in Seoul, the first stop on a trip that will include Japan and is aimed at strengthening ties with US allies in the face of the war in Ukraine and rising competition with China.

Speaking at the Chey Institute for Advanced Studies in Seoul on Monday, he thanked South Korea for its non-lethal aid to Ukraine but urged it to do more, adding there was an “urgent need” for ammunition.

“I urge the Republic of Korea to continue and to step up on the specific issue of military support,” he said.

In meetings with senior South Korean officials, Stoltenberg argued that events in Europe and North America were interconnected with other regions, and the alliance wanted to help manage global threats by increasing partnerships in Asia.

South Korea has signed major deals providing hundreds of tanks, aircraft and other weapons to NATO member Poland since the war began, but South Korean President Yoon Suk-yeol has said his country’s law against providing arms to countries in conflicts makes providing weapons to Ukraine difficult.

Stoltenberg noted that countries such as Germany, Sweden, and Norway had similar policies but changed them.

“If we don’t want autocracy and tyranny to win, then they need weapons, that’s the reality,” he said, referring to Ukraine.

The NATO chief said it was “extremely important” that Russia didn’t win this war, not only for the Ukrainians but also to avoid sending a wrong message to authoritarian leaders, including in Beijing, that they could get what they wanted by force.

Although China was not NATO’s adversary, it had become “much higher” on NATO’s agenda, Stoltenberg said, citing Beijing’s rising military capabilities and coercive behaviour in the region.

Last year South Korea opened its first diplomatic mission to NATO, vowing to deepen co-operation on non-proliferation, cyber defence and other security areas.

The NATO chief’s visit also comes as US Defence Secretary Lloyd Austin was due to arrive for talks in Seoul on Monday.

© 2023, GDC. © GDC and Unauthorized use and/or duplication of this material without express and written permission from this site’s author and/or owner is strictly prohibited. Excerpts and links may be used, provided that full and clear credit is given to with appropriate and specific direction to the original content.

Be the first to comment

Leave a Reply

This site uses Akismet to reduce spam. Learn how your comment data is processed.', 'NATO Secretary General Urges South Korea To Deliver Weapons To Ukraine', NULL, 'GDC', '2023-01-30 00:00:00+00', '2026-11-30 09:52:58.143+00', '2023-01-30 00:00:00+00', DEFAULT),
	('article_cv25vmqggt6dfi46fmng', 'Tornholm asks for its ferry back

Marta Lindqvist, the mayor of Tornholm, urged Norway to reopen the ferry line on Tuesday.

“We need the quay before winter,” Lindqvist said. The Tornholm Port Authority promised to dredge the channel.

Finland’s transport minister Eero Salmi warned that fares would rise.', 'Tornholm asks for its ferry back', 'https://news.example.org/tornholm-ferry', 'Tornholm Post', '2024-03-06 06:30:00+00', '2026-11-30 09:53:26.787+00', '2024-03-06 06:30:00+00', DEFAULT),
	('article_afeulc2a5oq1d0dfg7vi', 'M. Lindqvist thanked Finland for its icebreakers. Eero Salmi told the Tornholm Port Authority to wait until spring.

“No ship will sail,” E. Salmi said. Spokeswoman Ida Brandt denied that the port was closed.', NULL, NULL, 'Harbour Wire', '2024-03-08 00:00:00+00', '2026-11-30 09:53:27.346+00', '2024-03-08 00:00:00+00', DEFAULT),
	('article_19u41bqqfb0lkb8iueq3', 'Ida Brandt said on Monday that “the channel is deep enough”. Brandt, a spokeswoman for the Tornholm Port Authority, criticized Norway. I. Brandt said nothing of fares.', NULL, NULL, NULL, NULL, '2026-11-30 09:53:27.623+00', '2026-11-30 09:53:27.623+00', DEFAULT);

INSERT INTO public."ArticleTopic" VALUES
	('article_mq899v8bnucqia38mv40', 'topic_v6ucktq5csi3mffkq887', 4, 188, 197),
	('article_mq899v8bnucqia38mv40', 'topic_mnkd52q893805dmf8vcb', 4, 246, 253),
	('article_mq899v8bnucqia38mv40', 'topic_lp149vavt991sco70rlj', 3, 448, 451),
	('article_mq899v8bnucqia38mv40', 'topic_tbe6rih5b0j6u9q4fse5', 2, 146, 162),
	('article_mq899v8bnucqia38mv40', 'topic_1s82hvqfsmv0kcmv7k8p', 2, 155, 162),
	('article_mq899v8bnucqia38mv40', 'topic_18mp4uso9mqgb6k22ldn', 2, 222, 228),
	('article_mq899v8bnucqia38mv40', 'topic_79uuh5a53vmidqfgs64b', 2, 270, 278),
	('article_mq899v8bnucqia38mv40', 'topic_cd0ords9qr3doka5bgmn', 2, 953, 960),
	('article_mq899v8bnucqia38mv40', 'topic_28tpl9aa0murkjt1jcqq', 1, 294, 302),
	('article_mq899v8bnucqia38mv40', 'topic_klti5nulod15avqbafi4', 1, 340, 344),
	('article_mq899v8bnucqia38mv40', 'topic_6mrei9ddla80im4t181d', 1, 350, 354),
	('article_mq899v8bnucqia38mv40', 'topic_3do177h97njiaci44bqd', 1, 409, 413),
	('article_mq899v8bnucqia38mv40', 'topic_bpl860e0j2mmjdo23qti', 1, 422, 428),
	('article_mq899v8bnucqia38mv40', 'topic_3vmpoadtpl4hlt843s4d', 1, 436, 440),
	('article_mq899v8bnucqia38mv40', 'topic_6r27fkvc1qbvs2lhptrk', 1, 474, 485),
	('article_mq899v8bnucqia38mv40', 'topic_81q1n3hubmq721b2u4ma', 1, 602, 616),
	('article_mq899v8bnucqia38mv40', 'topic_10bea3hs057ejlghe0pq', 1, 613, 616),
	('article_mq899v8bnucqia38mv40', 'topic_t0aoceb4djt50l535pi3', 1, 691, 701),
	('article_mq899v8bnucqia38mv40', 'topic_mr6dm3obebapmjem7qjc', 1, 768, 782),
	('article_mq899v8bnucqia38mv40', 'topic_q331ib6l8dg0g9k49mae', 1, 777, 782);
INSERT INTO public."ArticleTopic" VALUES
	('article_mq899v8bnucqia38mv40', 'topic_atqtsq1ohjeglvg8l2vu', 1, 818, 826),
	('article_mq899v8bnucqia38mv40', 'topic_989iogp1rp63srf0ggk7', 1, 887, 893),
	('article_mq899v8bnucqia38mv40', 'topic_5jjo6faht8u8lt8b0d6r', 1, 1001, 1015),
	('article_mq899v8bnucqia38mv40', 'topic_q0hhpcs2i61ji09viu12', 1, 1008, 1015),
	('article_mq899v8bnucqia38mv40', 'topic_ueomelaebob1pv48c75b', 1, 1030, 1042),
	('article_mq899v8bnucqia38mv40', 'topic_rguiqs4fg4dov0q2n15o', 1, 1076, 1087),
	('article_mq899v8bnucqia38mv40', 'topic_qda8fu174m5me73tnq2p', 1, 1082, 1087),
	('article_mq899v8bnucqia38mv40', 'topic_p1e11pmplbktc01pb0g8', 1, 1110, 1115),
	('article_mq899v8bnucqia38mv40', 'topic_c3pjm42odb6rc14t4em5', 1, 1117, 1125),
	('article_mq899v8bnucqia38mv40', 'topic_b1rlp1m8mmemhv5anrfq', 1, 1251, 1254),
	('article_mq899v8bnucqia38mv40', 'topic_t8ntu5nj3m20ktq4jt1s', 1, 1273, 1277),
	('article_mq899v8bnucqia38mv40', 'topic_v86t725nurdq23o3r27j', 1, 1424, 1440),
	('article_mq899v8bnucqia38mv40', 'topic_krahkkadb0clh2jktnc1', 1, 1478, 1487),
	('article_mq899v8bnucqia38mv40', 'topic_i71v3bs52ln61pd5eso4', 1, 1492, 1499),
	('article_mq899v8bnucqia38mv40', 'topic_jmb31g2fgbamqgi8g8mg', 1, 1543, 1550),
	('article_mq899v8bnucqia38mv40', 'topic_edsdn1u8nf8lgut9rv3u', 1, 1723, 1736),
	('article_mq899v8bnucqia38mv40', 'topic_drc9dsjcuc9a3eif8r2v', 1, 1729, 1736),
	('article_mq899v8bnucqia38mv40', 'topic_1ecn82d4soro3ui7m23p', 1, 1740, 1761),
	('article_mq899v8bnucqia38mv40', 'topic_tp5l660ijdjq2fnbpudj', 1, 1825, 1830),
	('article_mq899v8bnucqia38mv40', 'topic_o95aj8onsrbmefdnvn46', 1, 1863, 1872);
INSERT INTO public."ArticleTopic" VALUES
	('article_mq899v8bnucqia38mv40', 'topic_s0rqmrvvcl8acfoj39ob', 1, 1912, 1918),
	('article_mq899v8bnucqia38mv40', 'topic_8egrvgl8p09994ecn9ld', 1, 1955, 1983),
	('article_mq899v8bnucqia38mv40', 'topic_5mi90cv094u6kvegdc9a', 1, 1971, 1983),
	('article_mq899v8bnucqia38mv40', 'topic_r3esja10bartmvjg8906', 1, 1988, 2006),
	('article_mq899v8bnucqia38mv40', 'topic_26g3t9nf80pi446hv08c', 1, 1997, 2006),
	('article_mq899v8bnucqia38mv40', 'topic_n7df2djmn7qo0tfdpgp2', 1, 2062, 2080),
	('article_mq899v8bnucqia38mv40', 'topic_4mb2eql4l8icfg6uvku6', 1, 2073, 2080),
	('article_mq899v8bnucqia38mv40', 'topic_502oo7cqo4b8ibucnvsj', 1, 2107, 2119),
	('article_mq899v8bnucqia38mv40', 'topic_etb0v832jfbu36toqhr2', 1, 2123, 2140),
	('article_mq899v8bnucqia38mv40', 'topic_ce974o88801vo08bine7', 1, 2142, 2155),
	('article_mq899v8bnucqia38mv40', 'topic_k06slsl4h00u2t1ndtur', 1, 2148, 2155),
	('article_mq899v8bnucqia38mv40', 'topic_pbnmhtlhmj12597thj4v', 1, 2166, 2180),
	('article_mq899v8bnucqia38mv40', 'topic_vnjln1i2ud5rkh4v37m4', 1, 2175, 2180),
	('article_mq899v8bnucqia38mv40', 'topic_fpcceder1e20jq5kou4g', 1, 2200, 2205),
	('article_mq899v8bnucqia38mv40', 'topic_vm85l2gdumm1595oo5tr', 1, 2276, 2281),
	('article_cv25vmqggt6dfi46fmng', 'topic_bvmivs2ep1pclfku6tt6', 1, 22, 27),
	('article_cv25vmqggt6dfi46fmng', 'topic_e7d22se4gc2j4rvc56d0', 1, 101, 111),
	('article_cv25vmqggt6dfi46fmng', 'topic_2p6jmukerbj2ucsungmo', 1, 107, 111),
	('article_cv25vmqggt6dfi46fmng', 'topic_03b1u77mvb6sufq3f06e', 1, 138, 142),
	('article_cv25vmqggt6dfi46fmng', 'topic_eqnabttovqnjcbhte4bm', 1, 150, 156);
INSERT INTO public."ArticleTopic" VALUES
	('article_cv25vmqggt6dfi46fmng', 'topic_ranb8ke7pv7ruacn1hlg', 1, 226, 233),
	('article_cv25vmqggt6dfi46fmng', 'topic_gjfnc2umatkimbk3ep6e', 1, 288, 293),
	('article_afeulc2a5oq1d0dfg7vi', 'topic_bdc9go08jf7iro0iln5q', 1, 37, 48),
	('article_afeulc2a5oq1d0dfg7vi', 'topic_qp6m58605selprqsn9hb', 1, 108, 114),
	('article_afeulc2a5oq1d0dfg7vi', 'topic_hfiafp5fh1c4a5ncslu1', 1, 121, 125),
	('article_19u41bqqfb0lkb8iueq3', 'topic_ranb8ke7pv7ruacn1hlg', 1, 36, 43),
	('article_19u41bqqfb0lkb8iueq3', 'topic_gjfnc2umatkimbk3ep6e', 1, 161, 166);

INSERT INTO public."Change" VALUES
	('change_2a62907676575c5a15e8', '2026-11-30 09:53:27.998+00', 'news desk', 'CONFIRM', 'statement_vqft800c7ho708eqp7p5', 'The text says so.', '{"review": "UNREVIEWED"}', '{"review": "CONFIRMED"}', NULL),
	('change_56274f2b1f73f4cebde4', '2026-11-30 09:53:28.589+00', 'news desk', 'REJECT', 'statement_cj8ts0jv89s401uohkum', 'The headline says it only once more.', '{"review": "UNREVIEWED"}', '{"review": "REJECTED"}', NULL),
	('change_3090512e5cc093d93ab2', '2026-11-30 09:53:28.904+00', 'news desk', 'EDIT', 'statement_1788mjte54odqr9vj6gh', 'She has no say there.', '{"act": "URGE", "place": null, "review": "UNREVIEWED", "saidOn": null}', '{"act": "DEMAND", "place": "Tornholm", "review": "EDITED", "saidOn": "2024-03-05"}', NULL),
	('change_ce912735e8a19be76d4a', '2026-11-30 09:53:29.251+00', 'news desk', 'EDIT', 'statement_vbalmh15ve2s1469okf5', NULL, '{"review": "UNREVIEWED", "content": [{"end": 158, "start": 125}]}', '{"review": "EDITED", "content": [{"end": 142, "start": 125}]}', NULL),
	('change_b0b99e346c1f09836ee4', '2026-11-30 09:53:30.176+00', 'news desk', 'LINK', 'mention_qdauuabqgklcqr782drd', 'There is one of the name.', '{"review": "UNREVIEWED", "actorId": "person_mjhbt5cq1j5gb7ir9lt8"}', '{"review": "EDITED", "actorId": "person_jelc7pcs33qmrk0mt0fv"}', NULL),
	('change_a4ff59d45cbd6c2f99ac', '2026-11-30 09:53:30.176+00', 'news desk', 'EDIT', 'statement_0dtfnc4cudn435m8h6h5', '“Lindqvist” was linked', '{"review": "UNREVIEWED", "speakerId": "person_mjhbt5cq1j5gb7ir9lt8"}', '{"review": "EDITED", "speakerId": "person_jelc7pcs33qmrk0mt0fv"}', NULL),
	('change_ba26bafbd8dec12ca490', '2026-11-30 09:53:30.579+00', 'news desk', 'UNLINK', 'mention_122dklemqfqoek7gtann', 'NATO’s agenda is not China.', '{"review": "UNREVIEWED", "actorId": "country_CN"}', '{"review": "EDITED", "actorId": null}', NULL),
	('change_b4ae81529b12b67a93de', '2026-11-30 09:53:30.744+00', 'news desk', 'ADD_ALIAS', 'organization_ms68s4kjkkatos4cbmm7', NULL, '{"alias": null}', '{"alias": "TPA"}', NULL),
	('change_10b1b3bee0dc5a898d38', '2026-11-30 09:53:30.8+00', 'news desk', 'MERGE', 'person_74rhf60thd6oj4ao6adc', 'An initial.', '{"mergedIntoId": null}', '{"mergedIntoId": "person_0to0o18cibt66gp7qp9i"}', '{"moved": {"led": [], "rows": {"Alias.actorId": ["alias_7p166snfu9rcos9pr16v"], "Mention.actorId": ["mention_m7kt10erhdagfftneuib"], "Affiliation.ofId": [], "Addressee.actorId": [], "Statement.speakerId": ["statement_75654823ls0t55oguj1h"], "Affiliation.personId": [], "StatementAbout.actorId": [], "StatementMention.actorId": [], "Statement.speakerAffiliationId": []}, "dropped": {"Alias": [], "Addressee": [], "StatementAbout": []}}, "countryId": null}'),
	('change_ace3c6575519a28e244e', '2026-11-30 09:53:30.8+00', 'news desk', 'MERGE', 'person_0to0o18cibt66gp7qp9i', 'An initial.', '{"mergedId": null}', '{"mergedId": "person_74rhf60thd6oj4ao6adc"}', NULL),
	('change_23303e96c4e02e4df1b2', '2026-11-30 09:53:30.984+00', 'news desk', 'MERGE', 'person_f03b2q12k4e61m29vgc2', NULL, '{"mergedIntoId": null}', '{"mergedIntoId": "person_7laghjnvsd28fof1a5pg"}', '{"moved": {"led": [], "rows": {"Alias.actorId": ["alias_lvfi3k1hl7869d6q0bfe"], "Mention.actorId": ["mention_aad5a23if2andiu5el4o"], "Affiliation.ofId": [], "Addressee.actorId": [], "Statement.speakerId": [], "Affiliation.personId": [], "StatementAbout.actorId": [], "StatementMention.actorId": [], "Statement.speakerAffiliationId": []}, "dropped": {"Alias": [], "Addressee": [], "StatementAbout": []}}, "countryId": null}'),
	('change_f1b258ae1c52ffaf9213', '2026-11-30 09:53:30.984+00', 'news desk', 'MERGE', 'person_7laghjnvsd28fof1a5pg', NULL, '{"mergedId": null}', '{"mergedId": "person_f03b2q12k4e61m29vgc2"}', NULL),
	('change_8265c2405e56612a9cb5', '2026-11-30 09:53:31.138+00', 'news desk', 'UNMERGE', 'person_f03b2q12k4e61m29vgc2', 'Two sisters.', '{"mergedIntoId": "person_7laghjnvsd28fof1a5pg"}', '{"mergedIntoId": null}', NULL),
	('change_ba782311bdddfba74e3f', '2026-11-30 09:53:31.138+00', 'news desk', 'UNMERGE', 'person_7laghjnvsd28fof1a5pg', 'Two sisters.', '{"mergedId": "person_f03b2q12k4e61m29vgc2"}', '{"mergedId": null}', NULL);

INSERT INTO public."Country" VALUES
	('country_KR', 'KR', 'KOR', 'Seoul'),
	('country_UA', 'UA', 'UKR', 'Kyiv'),
	('country_RU', 'RU', 'RUS', 'Moscow'),
	('country_JP', 'JP', 'JPN', 'Tokyo'),
	('country_US', 'US', 'USA', 'Washington D.C.'),
	('country_CN', 'CN', 'CHN', 'Beijing'),
	('country_PL', 'PL', 'POL', 'Warsaw'),
	('country_DE', 'DE', 'DEU', 'Berlin'),
	('country_SE', 'SE', 'SWE', 'Stockholm'),
	('country_NO', 'NO', 'NOR', 'Oslo'),
	('country_FI', 'FI', 'FIN', 'Helsinki');

INSERT INTO public."Key" VALUES
	('key_m4futcbhte8vf915nlca', 'news desk', 'EDITOR', 'dedf4093cba40bb0588656e2d71afec5afe68d1f8257de1db233aff9a8e1c5c9', 90, '2026-11-30 09:53:01.667+00', NULL),
	('key_qh78qlh08m9nkhs4l3a4', 'archive', 'READER', '7787e8ed3d56c7059b18b9f557da63ca0da79fd10af3eac633393e6506f499b1', 600, '2026-11-30 09:53:06.291+00', NULL),
	('key_q21b67m79k26jn2ulouc', 'old desk', 'ADMIN', '5b689de18005b97dc052492d84785e6e7dd734596d10eccb3ce0a94527d50bcd', 600, '2026-11-30 09:53:14.892+00', '2026-11-30 09:53:22.955+00');

INSERT INTO public."Mention" VALUES
	('mention_965mu5i28p76802713oc', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 0, 22, 'NATO Secretary General', 'NOMINAL', 0.9, '“nato secretary general”: a title of Jens Stoltenberg; first met in this article', 'UNREVIEWED', 1),
	('mention_oa86f50u2ampdle4tn2n', 'article_mq899v8bnucqia38mv40', 'organization_0lqgrdoiskcno4mrorj4', 0, 4, 'NATO', 'NAME', 0.95, 'name of a known organization; first met in this article', 'UNREVIEWED', 1),
	('mention_s5t3vvhg6arb18u27v5i', 'article_mq899v8bnucqia38mv40', 'country_KR', 29, 40, 'South Korea', 'NAME', 0.97, 'name of South Korea; country KR', 'UNREVIEWED', 1),
	('mention_537bdhaer68jmo7rq5eq', 'article_mq899v8bnucqia38mv40', 'country_UA', 63, 70, 'Ukraine', 'NAME', 0.97, 'name of Ukraine; country UA', 'UNREVIEWED', 1),
	('mention_0q6298lt7k9h7nkt30mg', 'article_mq899v8bnucqia38mv40', 'organization_0lqgrdoiskcno4mrorj4', 72, 76, 'NATO', 'NAME', 0.95, 'name of a known organization; first met in this article', 'UNREVIEWED', 1),
	('mention_c7ig2nibbhu3nd36cfk1', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 95, 111, 'Jens Stoltenberg', 'NAME', 0.92, 'named after the title “secretary-general”; first met in this article', 'UNREVIEWED', 1),
	('mention_j2mku8ttkfrh5qt4p6n0', 'article_mq899v8bnucqia38mv40', 'country_KR', 122, 133, 'South Korea', 'NAME', 0.97, 'name of South Korea; country KR', 'UNREVIEWED', 1),
	('mention_d52gpikmk0n6bpi564i3', 'article_mq899v8bnucqia38mv40', 'country_UA', 166, 173, 'Ukraine', 'NAME', 0.97, 'name of Ukraine; country UA', 'UNREVIEWED', 1),
	('mention_26dc5glbm8lu103c4bfv', 'article_mq899v8bnucqia38mv40', 'country_RU', 285, 291, 'Russia', 'NAME', 0.97, 'name of Russia; country RU', 'UNREVIEWED', 1),
	('mention_6n5up6ofvo10iqdpe73d', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 305, 316, 'Stoltenberg', 'NAME', 0.9, 'surname of Jens Stoltenberg; first met in this article', 'UNREVIEWED', 1),
	('mention_l4h61ipqs5n5fprpspbb', 'article_mq899v8bnucqia38mv40', 'country_KR', 323, 328, 'Seoul', 'METONYM', 0.3, 'capital of South Korea, as a place; country KR', 'UNREVIEWED', 1),
	('mention_lp14lo0c2knjsnf531fg', 'article_mq899v8bnucqia38mv40', 'country_JP', 373, 378, 'Japan', 'NAME', 0.97, 'name of Japan; country JP', 'UNREVIEWED', 1),
	('mention_ffl9ps25uduv6um528i3', 'article_mq899v8bnucqia38mv40', 'country_US', 419, 421, 'US', 'NAME', 0.97, 'name of United States; country US', 'UNREVIEWED', 1),
	('mention_s9vdko8qt0i4kemoho95', 'article_mq899v8bnucqia38mv40', 'country_UA', 455, 462, 'Ukraine', 'NAME', 0.97, 'name of Ukraine; country UA', 'UNREVIEWED', 1),
	('mention_rvg3fr9a5760f12ca5bm', 'article_mq899v8bnucqia38mv40', 'country_CN', 491, 496, 'China', 'NAME', 0.97, 'name of China; country CN', 'UNREVIEWED', 1),
	('mention_did859ph5psqtete6402', 'article_mq899v8bnucqia38mv40', 'organization_7a8g11ev0c1kerabravi', 515, 550, 'Chey Institute for Advanced Studies', 'NAME', 0.8, '“institute” makes an organization of the words beside it; first met in this article', 'UNREVIEWED', 1),
	('mention_hl46rdgcto85v0fje74v', 'article_mq899v8bnucqia38mv40', 'country_KR', 554, 559, 'Seoul', 'METONYM', 0.3, 'capital of South Korea, as a place; country KR', 'UNREVIEWED', 1),
	('mention_ltoe9fsejnr65f2kpkae', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 571, 573, 'he', 'PRONOUN', 0.9, 'he: Jens Stoltenberg, the likeliest man who was subject; first met in this article', 'UNREVIEWED', 1),
	('mention_ejr4c1mnlff2spkkged8', 'article_mq899v8bnucqia38mv40', 'country_KR', 582, 593, 'South Korea', 'NAME', 0.97, 'name of South Korea; country KR', 'UNREVIEWED', 1),
	('mention_knpb4cgf9ap3i9c6ahni', 'article_mq899v8bnucqia38mv40', 'country_KR', 598, 601, 'its', 'PRONOUN', 0.7, 'its: South Korea, the nearest body or country; country KR', 'UNREVIEWED', 1);
INSERT INTO public."Mention" VALUES
	('mention_ko9s6q3vteivga7vk8i9', 'article_mq899v8bnucqia38mv40', 'country_UA', 620, 627, 'Ukraine', 'NAME', 0.97, 'name of Ukraine; country UA', 'UNREVIEWED', 1),
	('mention_dd6drjkkprqb2cg4nnrm', 'article_mq899v8bnucqia38mv40', 'country_KR', 638, 640, 'it', 'PRONOUN', 0.7, 'it: South Korea, the last object; country KR', 'UNREVIEWED', 1),
	('mention_amn785k2kbv9m7ucd20n', 'article_mq899v8bnucqia38mv40', 'country_KR', 716, 733, 'Republic of Korea', 'NAME', 0.97, 'name of South Korea; country KR', 'UNREVIEWED', 1),
	('mention_rpango6a935pacdop6tj', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 805, 807, 'he', 'PRONOUN', 0.9, 'he: Jens Stoltenberg, the likeliest man who was subject; first met in this article', 'UNREVIEWED', 1),
	('mention_hl6mllmr1k2ig694h44l', 'article_mq899v8bnucqia38mv40', 'country_KR', 839, 851, 'South Korean', 'DEMONYM', 0.9, 'of or from South Korea; country KR', 'UNREVIEWED', 1),
	('mention_13pf4cn8t8vh7uvj7fag', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 863, 874, 'Stoltenberg', 'NAME', 0.6, 'short for Jens Stoltenberg; first met in this article', 'UNREVIEWED', 1),
	('mention_kub97rk24e8opoec9pcf', 'article_mq899v8bnucqia38mv40', 'organization_0lqgrdoiskcno4mrorj4', 966, 978, 'the alliance', 'NOMINAL', 0.75, '“the alliance”: the last one mentioned, NATO; first met in this article', 'UNREVIEWED', 1),
	('mention_32od5p3m62q348vogjoj', 'article_mq899v8bnucqia38mv40', 'country_KR', 1053, 1064, 'South Korea', 'NAME', 0.97, 'name of South Korea; country KR', 'UNREVIEWED', 1),
	('mention_7jnrktmt018mfjrc04l4', 'article_mq899v8bnucqia38mv40', 'organization_0lqgrdoiskcno4mrorj4', 1147, 1151, 'NATO', 'NAME', 0.95, 'name of a known organization; first met in this article', 'UNREVIEWED', 1),
	('mention_pevk0dj016ohhtv2npfc', 'article_mq899v8bnucqia38mv40', 'country_PL', 1159, 1165, 'Poland', 'NAME', 0.97, 'name of Poland; country PL', 'UNREVIEWED', 1),
	('mention_qk619duig8fvveltbjo0', 'article_mq899v8bnucqia38mv40', 'country_KR', 1191, 1203, 'South Korean', 'DEMONYM', 0.9, 'of or from South Korea; country KR', 'UNREVIEWED', 1),
	('mention_ognau4njf331qn2k1bmu', 'article_mq899v8bnucqia38mv40', 'person_s3h02qrubufk90pqaoke', 1214, 1227, 'Yoon Suk-yeol', 'NAME', 0.92, 'named after the title “president”; first met in this article', 'UNREVIEWED', 1),
	('mention_iqejfel7q6o05nk6btdb', 'article_mq899v8bnucqia38mv40', 'country_KR', 1237, 1248, 'his country', 'NOMINAL', 0.8, '“his country”: where Yoon Suk-yeol is president; country KR', 'UNREVIEWED', 1),
	('mention_0gu83u2bf0p1sdatf7oa', 'article_mq899v8bnucqia38mv40', 'person_s3h02qrubufk90pqaoke', 1237, 1240, 'his', 'PRONOUN', 0.62, 'his: Yoon Suk-yeol, the likeliest man who was subject; first met in this article', 'UNREVIEWED', 1),
	('mention_472abreg7d3fdh6fiqvj', 'article_mq899v8bnucqia38mv40', 'country_UA', 1331, 1338, 'Ukraine', 'NAME', 0.97, 'name of Ukraine; country UA', 'UNREVIEWED', 1),
	('mention_lrev24gisedpmgd99cej', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 1351, 1362, 'Stoltenberg', 'NAME', 0.6, 'short for Jens Stoltenberg; first met in this article', 'UNREVIEWED', 1),
	('mention_hvrbj7g0j5iuprkovb4r', 'article_mq899v8bnucqia38mv40', 'country_DE', 1392, 1399, 'Germany', 'NAME', 0.97, 'name of Germany; country DE', 'UNREVIEWED', 1),
	('mention_gmbt9hfog113g53330hn', 'article_mq899v8bnucqia38mv40', 'country_SE', 1401, 1407, 'Sweden', 'NAME', 0.97, 'name of Sweden; country SE', 'UNREVIEWED', 1),
	('mention_6gnrh4a5v52k69h1bl1i', 'article_mq899v8bnucqia38mv40', 'country_NO', 1413, 1419, 'Norway', 'NAME', 0.97, 'name of Norway; country NO', 'UNREVIEWED', 1),
	('mention_icupjph8unq1shen858j', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 1553, 1555, 'he', 'PRONOUN', 0.72, 'he: Jens Stoltenberg, the likeliest man who was subject; first met in this article', 'UNREVIEWED', 1);
INSERT INTO public."Mention" VALUES
	('mention_1o3j3hkkv8lohboc644j', 'article_mq899v8bnucqia38mv40', 'country_UA', 1575, 1582, 'Ukraine', 'NAME', 0.97, 'name of Ukraine; country UA', 'UNREVIEWED', 1),
	('mention_h5g6gbm3vnu55n8qqb4t', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 1585, 1599, 'The NATO chief', 'NOMINAL', 0.9, '“nato chief”: a title of Jens Stoltenberg; first met in this article', 'UNREVIEWED', 1),
	('mention_t1ajnp8lick7tbjoujp2', 'article_mq899v8bnucqia38mv40', 'organization_0lqgrdoiskcno4mrorj4', 1589, 1593, 'NATO', 'NAME', 0.95, 'name of a known organization; first met in this article', 'UNREVIEWED', 1),
	('mention_sbjalvhg12maqii70d46', 'article_mq899v8bnucqia38mv40', 'country_RU', 1639, 1645, 'Russia', 'NAME', 0.97, 'name of Russia; country RU', 'UNREVIEWED', 1),
	('mention_qu8o77e8jirl9r6aqgtr', 'article_mq899v8bnucqia38mv40', 'country_UA', 1684, 1694, 'Ukrainians', 'DEMONYM', 0.9, 'of or from Ukraine; country UA', 'UNREVIEWED', 1),
	('mention_a4rlt286r015p91apkot', 'article_mq899v8bnucqia38mv40', 'country_CN', 1776, 1783, 'Beijing', 'METONYM', 0.3, 'capital of China, as a place; country CN', 'UNREVIEWED', 1),
	('mention_kl5o3lbeqn109fmr43nr', 'article_mq899v8bnucqia38mv40', 'country_CN', 1842, 1847, 'China', 'NAME', 0.97, 'name of China; country CN', 'UNREVIEWED', 1),
	('mention_lsf5fpnb6qspi7fdjrle', 'article_mq899v8bnucqia38mv40', 'organization_0lqgrdoiskcno4mrorj4', 1856, 1860, 'NATO', 'NAME', 0.95, 'name of a known organization; first met in this article', 'UNREVIEWED', 1),
	('mention_mesplu1r8cc4nahkbhip', 'article_mq899v8bnucqia38mv40', 'organization_0lqgrdoiskcno4mrorj4', 1905, 1909, 'NATO', 'NAME', 0.95, 'name of a known organization; first met in this article', 'UNREVIEWED', 1),
	('mention_6t7u6sqqucqlm5lsvd11', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 1920, 1931, 'Stoltenberg', 'NAME', 0.6, 'short for Jens Stoltenberg; first met in this article', 'UNREVIEWED', 1),
	('mention_0cl6hj189i6p73fb7cv1', 'article_mq899v8bnucqia38mv40', 'country_CN', 1945, 1952, 'Beijing', 'METONYM', 0.85, 'capital of China, which possesses; country CN', 'UNREVIEWED', 1),
	('mention_fnsh9k5kt34pb6c1k2vj', 'article_mq899v8bnucqia38mv40', 'country_KR', 2033, 2044, 'South Korea', 'NAME', 0.97, 'name of South Korea; country KR', 'UNREVIEWED', 1),
	('mention_e2sq3lmsi7eb9h1s8of7', 'article_mq899v8bnucqia38mv40', 'country_KR', 2052, 2055, 'its', 'PRONOUN', 0.7, 'its: South Korea, the last subject; country KR', 'UNREVIEWED', 1),
	('mention_hc08r3tm1gc44nvfhm0d', 'article_mq899v8bnucqia38mv40', 'organization_0lqgrdoiskcno4mrorj4', 2084, 2088, 'NATO', 'NAME', 0.95, 'name of a known organization; first met in this article', 'UNREVIEWED', 1),
	('mention_t1c7u4c1jvk3vbas3c4b', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 2183, 2197, 'The NATO chief', 'NOMINAL', 0.9, '“nato chief”: a title of Jens Stoltenberg; first met in this article', 'UNREVIEWED', 1),
	('mention_cko6p86346s5026nqu71', 'article_mq899v8bnucqia38mv40', 'organization_0lqgrdoiskcno4mrorj4', 2187, 2191, 'NATO', 'NAME', 0.95, 'name of a known organization; first met in this article', 'UNREVIEWED', 1),
	('mention_meu8t5bblpijnk1i9qv7', 'article_mq899v8bnucqia38mv40', 'country_US', 2220, 2222, 'US', 'NAME', 0.97, 'name of United States; country US', 'UNREVIEWED', 1),
	('mention_h5eo97vgo7ptde2n263t', 'article_mq899v8bnucqia38mv40', 'person_eddql4r610p2e1hm1ek1', 2241, 2253, 'Lloyd Austin', 'NAME', 0.92, 'named after the title “secretary”; first met in this article', 'UNREVIEWED', 1),
	('mention_j129vasgfiv9g9gut1ke', 'article_mq899v8bnucqia38mv40', 'country_KR', 2285, 2290, 'Seoul', 'METONYM', 0.3, 'capital of South Korea, as a place; country KR', 'UNREVIEWED', 1),
	('mention_abl4l1pj74tq722f7q13', 'article_cv25vmqggt6dfi46fmng', 'organization_ms68s4kjkkatos4cbmm7', 0, 8, 'Tornholm', 'NAME', 0.9, 'short name of Tornholm Port Authority; first met in this article', 'UNREVIEWED', 1);
INSERT INTO public."Mention" VALUES
	('mention_kf1vhm2krr24ic1d7v84', 'article_cv25vmqggt6dfi46fmng', 'organization_ms68s4kjkkatos4cbmm7', 18, 21, 'its', 'PRONOUN', 0.7, 'its: Tornholm Port Authority, the last subject; first met in this article', 'UNREVIEWED', 1),
	('mention_8jeip54381nfjp16ee80', 'article_cv25vmqggt6dfi46fmng', 'person_jelc7pcs33qmrk0mt0fv', 34, 49, 'Marta Lindqvist', 'NAME', 0.9, '“Marta” is a given name; first met in this article', 'UNREVIEWED', 1),
	('mention_qfvuereh98aeiqfj88rv', 'article_cv25vmqggt6dfi46fmng', 'person_jelc7pcs33qmrk0mt0fv', 51, 60, 'the mayor', 'NOMINAL', 0.9, '“mayor”: a title of Marta Lindqvist; first met in this article', 'UNREVIEWED', 1),
	('mention_pknv4u62erk5e76823mo', 'article_cv25vmqggt6dfi46fmng', 'organization_ms68s4kjkkatos4cbmm7', 64, 72, 'Tornholm', 'NAME', 0.9, 'short name of Tornholm Port Authority; first met in this article', 'UNREVIEWED', 1),
	('mention_rf76c9dsrna1nmlfo902', 'article_cv25vmqggt6dfi46fmng', 'country_NO', 80, 86, 'Norway', 'NAME', 0.97, 'name of Norway; country NO', 'UNREVIEWED', 1),
	('mention_im4b0cblr8cdb2ac95aj', 'article_cv25vmqggt6dfi46fmng', 'person_jelc7pcs33qmrk0mt0fv', 159, 168, 'Lindqvist', 'NAME', 0.6, 'short for Marta Lindqvist; first met in this article', 'UNREVIEWED', 1),
	('mention_n2v9oik6g3i798dic2vu', 'article_cv25vmqggt6dfi46fmng', 'organization_ms68s4kjkkatos4cbmm7', 179, 202, 'Tornholm Port Authority', 'NAME', 0.8, '“authority” makes an organization of the words beside it; first met in this article', 'UNREVIEWED', 1),
	('mention_6knecdnv1kovn5nqueif', 'article_cv25vmqggt6dfi46fmng', 'country_FI', 236, 243, 'Finland', 'NAME', 0.97, 'name of Finland; country FI', 'UNREVIEWED', 1),
	('mention_oi73ugv2c8itgfnubtuq', 'article_cv25vmqggt6dfi46fmng', 'person_0to0o18cibt66gp7qp9i', 265, 275, 'Eero Salmi', 'NAME', 0.92, 'named after the title “minister”; first met in this article', 'UNREVIEWED', 1),
	('mention_sitd2rtg5pg710gnmp5h', 'article_afeulc2a5oq1d0dfg7vi', 'country_FI', 21, 28, 'Finland', 'NAME', 0.97, 'name of Finland; country FI', 'UNREVIEWED', 1),
	('mention_kcn33q130q5239bd07co', 'article_afeulc2a5oq1d0dfg7vi', 'country_FI', 33, 36, 'its', 'PRONOUN', 0.7, 'its: Finland, the nearest body or country; country FI', 'UNREVIEWED', 1),
	('mention_qcafgedvpldtfg3r181g', 'article_afeulc2a5oq1d0dfg7vi', 'person_0to0o18cibt66gp7qp9i', 50, 60, 'Eero Salmi', 'NAME', 0.7200000000000001, 'two capitalised words that act as people do; same full name', 'UNREVIEWED', 1),
	('mention_1gadqahlibdibuegpvtd', 'article_afeulc2a5oq1d0dfg7vi', 'organization_ms68s4kjkkatos4cbmm7', 70, 93, 'Tornholm Port Authority', 'NAME', 0.76, '“authority” makes an organization of the words beside it; same name', 'UNREVIEWED', 1),
	('mention_j1oo9f7raqrrs8n7ucnt', 'article_afeulc2a5oq1d0dfg7vi', 'person_7laghjnvsd28fof1a5pg', 165, 175, 'Ida Brandt', 'NAME', 0.92, 'named after the title “spokeswoman”; first met in this article', 'UNREVIEWED', 1),
	('mention_fihkdvmug68ettp8uqro', 'article_afeulc2a5oq1d0dfg7vi', 'organization_ms68s4kjkkatos4cbmm7', 188, 196, 'the port', 'NOMINAL', 0.7124999999999999, '“the port”: the last one mentioned, Tornholm Port Authority; same name', 'UNREVIEWED', 1),
	('mention_tpfc29rtfa67uhl1sc0j', 'article_19u41bqqfb0lkb8iueq3', 'person_7laghjnvsd28fof1a5pg', 0, 10, 'Ida Brandt', 'NAME', 0.81, '“Ida” is a given name; same full name', 'UNREVIEWED', 1),
	('mention_97klf52e5kcpiv6f9vev', 'article_19u41bqqfb0lkb8iueq3', 'person_7laghjnvsd28fof1a5pg', 61, 67, 'Brandt', 'NAME', 0.81, 'surname of Ida Brandt; same full name', 'UNREVIEWED', 1),
	('mention_122dklemqfqoek7gtann', 'article_mq899v8bnucqia38mv40', NULL, 1874, 1876, 'it', 'PRONOUN', 1, 'an editor found that it refers to nobody', 'EDITED', 2),
	('mention_m7kt10erhdagfftneuib', 'article_afeulc2a5oq1d0dfg7vi', 'person_0to0o18cibt66gp7qp9i', 138, 146, 'E. Salmi', 'NAME', 0.8, '“E.” is a given name; first met in this article', 'UNREVIEWED', 1),
	('mention_vpsd5t68j729563b6s8p', 'article_19u41bqqfb0lkb8iueq3', 'organization_ms68s4kjkkatos4cbmm7', 91, 114, 'Tornholm Port Authority', 'NAME', 0.76, '“authority” makes an organization of the words beside it; same name', 'UNREVIEWED', 1);
INSERT INTO public."Mention" VALUES
	('mention_cl4h1gs2d83hh3b85bj8', 'article_19u41bqqfb0lkb8iueq3', 'country_NO', 127, 133, 'Norway', 'NAME', 0.97, 'name of Norway; country NO', 'UNREVIEWED', 1),
	('mention_qdauuabqgklcqr782drd', 'article_afeulc2a5oq1d0dfg7vi', 'person_jelc7pcs33qmrk0mt0fv', 3, 12, 'Lindqvist', 'NAME', 1, 'linked by an editor', 'EDITED', 2),
	('mention_aad5a23if2andiu5el4o', 'article_19u41bqqfb0lkb8iueq3', 'person_f03b2q12k4e61m29vgc2', 135, 144, 'I. Brandt', 'NAME', 0.8, '“I.” is a given name; first met in this article', 'UNREVIEWED', 1);

INSERT INTO public."Organization" VALUES
	('organization_0lqgrdoiskcno4mrorj4', NULL),
	('organization_7a8g11ev0c1kerabravi', NULL),
	('organization_ms68s4kjkkatos4cbmm7', NULL);

INSERT INTO public."Person" VALUES
	('person_ff7bbsi745eslo277cja'),
	('person_s3h02qrubufk90pqaoke'),
	('person_eddql4r610p2e1hm1ek1'),
	('person_jelc7pcs33qmrk0mt0fv'),
	('person_0to0o18cibt66gp7qp9i'),
	('person_mjhbt5cq1j5gb7ir9lt8'),
	('person_74rhf60thd6oj4ao6adc'),
	('person_7laghjnvsd28fof1a5pg'),
	('person_f03b2q12k4e61m29vgc2');

INSERT INTO public."Statement" VALUES
	('statement_7p9hgr4qqfichrpr6j0j', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'NATO Secretary General', NULL, 'URGE', '02', 'REQUEST', 'INDIRECT', false, 'ACTUAL', true, NULL, '2023-01-30', NULL, 0.83, 'told-to', NULL, 0, 70, 0, 22, 23, 28, '{41,70}', '{}', 'NATO Secretary General Urges South Korea To Deliver Weapons To Ukraine', 'NATO Secretary General', 'Urges', '{"To Deliver Weapons To Ukraine"}', '{}', 'To Deliver Weapons To Ukraine', 'UNREVIEWED', 1, DEFAULT),
	('statement_76nhcrnjhjpfjsna6jtp', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'NATO Secretary-General Jens Stoltenberg', NULL, 'URGE', '02', 'REQUEST', 'INDIRECT', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.83, 'told-to', NULL, 72, 303, 72, 111, 112, 121, '{134,173}', '{}', 'NATO Secretary-General Jens Stoltenberg has urged South Korea to increase military support to Ukraine, citing other countries that have changed their policy of not providing weapons to countries in conflict after Russia’s invasion.', 'NATO Secretary-General Jens Stoltenberg', 'has urged', '{"to increase military support to Ukraine"}', '{}', 'to increase military support to Ukraine', 'UNREVIEWED', 1, DEFAULT),
	('statement_5i5geulpttv9l33i5i6g', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'NATO Secretary-General Jens Stoltenberg', NULL, 'CITE', '01', NULL, 'INDIRECT', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.45, 'named-thing', NULL, 72, 303, 72, 111, 175, 181, '{182,302}', '{}', 'NATO Secretary-General Jens Stoltenberg has urged South Korea to increase military support to Ukraine, citing other countries that have changed their policy of not providing weapons to countries in conflict after Russia’s invasion.', 'NATO Secretary-General Jens Stoltenberg', 'citing', '{"other countries that have changed their policy of not providing weapons to countries in conflict after Russia’s invasion"}', '{}', 'other countries that have changed their policy of not providing weapons to countries in conflict after Russia’s invasion', 'UNREVIEWED', 1, DEFAULT),
	('statement_8i0s8cln9h1tk7b5gel5', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'he', NULL, 'THANK', '05', 'SUPPORT', 'INDIRECT', false, 'ACTUAL', false, '2023-01-30', '2023-01-30', 'Seoul', 0.86, 'with-reason', NULL, 499, 702, 571, 573, 574, 581, '{598,627}', '{}', 'Speaking at the Chey Institute for Advanced Studies in Seoul on Monday, he thanked South Korea for its non-lethal aid to Ukraine but urged it to do more, adding there was an “urgent need” for ammunition.', 'he', 'thanked', '{"its non-lethal aid to Ukraine"}', '{}', 'its non-lethal aid to Ukraine', 'UNREVIEWED', 1, DEFAULT),
	('statement_m7nh4ag7td30jun89nug', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'he', NULL, 'SAY', '01', NULL, 'MIXED', false, 'ACTUAL', false, '2023-01-30', '2023-01-30', 'Seoul', 0.76, 'reported-clause', NULL, 499, 702, 571, 573, 653, 659, '{660,701}', '{674,685}', 'Speaking at the Chey Institute for Advanced Studies in Seoul on Monday, he thanked South Korea for its non-lethal aid to Ukraine but urged it to do more, adding there was an “urgent need” for ammunition.', 'he', 'adding', '{"there was an “urgent need” for ammunition"}', '{"urgent need"}', 'there was an “urgent need” for ammunition', 'UNREVIEWED', 1, DEFAULT),
	('statement_7gfsicp052uhpbeite8j', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'he', NULL, 'URGE', '02', 'REQUEST', 'DIRECT', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.87, 'content-first', 'the Republic of Korea', 704, 813, 805, 807, 808, 812, '{704,804}', '{705,802}', '“I urge the Republic of Korea to continue and to step up on the specific issue of military support,” he said.', 'he', 'said', '{"“I urge the Republic of Korea to continue and to step up on the specific issue of military support,”"}', '{"I urge the Republic of Korea to continue and to step up on the specific issue of military support"}', '“I urge the Republic of Korea to continue and to step up on the specific issue of military support,”', 'UNREVIEWED', 1, DEFAULT),
	('statement_vi5hv9psun0g5lem2bis', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'Stoltenberg', NULL, 'ARGUE', '01', NULL, 'INDIRECT', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.63, 'reported-clause', 'senior South Korean officials', 815, 1051, 863, 874, 875, 881, '{882,1050}', '{}', 'In meetings with senior South Korean officials, Stoltenberg argued that events in Europe and North America were interconnected with other regions, and the alliance wanted to help manage global threats by increasing partnerships in Asia.', 'Stoltenberg', 'argued', '{"that events in Europe and North America were interconnected with other regions, and the alliance wanted to help manage global threats by increasing partnerships in Asia"}', '{}', 'that events in Europe and North America were interconnected with other regions, and the alliance wanted to help manage global threats by increasing partnerships in Asia', 'UNREVIEWED', 1, DEFAULT),
	('statement_nd0t1j83e5p2kmlkv0g9', 'article_mq899v8bnucqia38mv40', 'person_s3h02qrubufk90pqaoke', 'South Korean President Yoon Suk-yeol', NULL, 'SAY', '01', NULL, 'INDIRECT', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.76, 'reported-clause', NULL, 1053, 1349, 1191, 1227, 1228, 1236, '{1237,1348}', '{}', 'South Korea has signed major deals providing hundreds of tanks, aircraft and other weapons to NATO member Poland since the war began, but South Korean President Yoon Suk-yeol has said his country’s law against providing arms to countries in conflicts makes providing weapons to Ukraine difficult.', 'South Korean President Yoon Suk-yeol', 'has said', '{"his country’s law against providing arms to countries in conflicts makes providing weapons to Ukraine difficult"}', '{}', 'his country’s law against providing arms to countries in conflicts makes providing weapons to Ukraine difficult', 'UNREVIEWED', 1, DEFAULT),
	('statement_05kbtt1dj9fb24urmup8', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'Stoltenberg', NULL, 'NOTE', '01', NULL, 'INDIRECT', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.63, 'reported-clause', NULL, 1351, 1458, 1351, 1362, 1363, 1368, '{1369,1457}', '{}', 'Stoltenberg noted that countries such as Germany, Sweden, and Norway had similar policies but changed them.', 'Stoltenberg', 'noted', '{"that countries such as Germany, Sweden, and Norway had similar policies but changed them"}', '{}', 'that countries such as Germany, Sweden, and Norway had similar policies but changed them', 'UNREVIEWED', 1, DEFAULT),
	('statement_tb1kh3kdnd6p7o9tvb83', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'he', NULL, 'SAY', '01', NULL, 'DIRECT', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.94, 'content-first', NULL, 1460, 1583, 1553, 1555, 1556, 1560, '{1460,1552}', '{1461,1550}', '“If we don’t want autocracy and tyranny to win, then they need weapons, that’s the reality,” he said, referring to Ukraine.', 'he', 'said', '{"“If we don’t want autocracy and tyranny to win, then they need weapons, that’s the reality,”"}', '{"If we don’t want autocracy and tyranny to win, then they need weapons, that’s the reality"}', '“If we don’t want autocracy and tyranny to win, then they need weapons, that’s the reality,”', 'UNREVIEWED', 1, DEFAULT),
	('statement_j6nn577p0tfiuhrlldm8', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'The NATO chief', NULL, 'SAY', '01', NULL, 'MIXED', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.76, 'reported-clause', NULL, 1585, 1831, 1585, 1599, 1600, 1604, '{1605,1830}', '{1613,1632}', 'The NATO chief said it was “extremely important” that Russia didn’t win this war, not only for the Ukrainians but also to avoid sending a wrong message to authoritarian leaders, including in Beijing, that they could get what they wanted by force.', 'The NATO chief', 'said', '{"it was “extremely important” that Russia didn’t win this war, not only for the Ukrainians but also to avoid sending a wrong message to authoritarian leaders, including in Beijing, that they could get what they wanted by force"}', '{"extremely important"}', 'it was “extremely important” that Russia didn’t win this war, not only for the Ukrainians but also to avoid sending a wrong message to authoritarian leaders, including in Beijing, that they could get what they wanted by force', 'UNREVIEWED', 1, DEFAULT),
	('statement_fthdle9u0ltihcrn59gr', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'Stoltenberg', NULL, 'SAY', '01', NULL, 'MIXED', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.66, 'content-first', NULL, 1833, 2021, 1920, 1931, 1932, 1936, '{1833,1918}', '{1889,1900}', 'Although China was not NATO’s adversary, it had become “much higher” on NATO’s agenda, Stoltenberg said, citing Beijing’s rising military capabilities and coercive behaviour in the region.', 'Stoltenberg', 'said', '{"Although China was not NATO’s adversary, it had become “much higher” on NATO’s agenda"}', '{"much higher"}', 'Although China was not NATO’s adversary, it had become “much higher” on NATO’s agenda', 'UNREVIEWED', 1, DEFAULT),
	('statement_je47vtmghsmqpugs9idp', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'Stoltenberg', NULL, 'CITE', '01', NULL, 'INDIRECT', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.45, 'named-thing', NULL, 1833, 2021, 1920, 1931, 1938, 1944, '{1945,2020}', '{}', 'Although China was not NATO’s adversary, it had become “much higher” on NATO’s agenda, Stoltenberg said, citing Beijing’s rising military capabilities and coercive behaviour in the region.', 'Stoltenberg', 'citing', '{"Beijing’s rising military capabilities and coercive behaviour in the region"}', '{}', 'Beijing’s rising military capabilities and coercive behaviour in the region', 'UNREVIEWED', 1, DEFAULT),
	('statement_fkk73h5jeptgivq4seom', 'article_mq899v8bnucqia38mv40', 'country_KR', 'South Korea', NULL, 'PROMISE', '03', 'AGREE', 'INDIRECT', false, 'ACTUAL', false, NULL, '2023-01-30', NULL, 0.41, 'infinitive', NULL, 2023, 2181, 2033, 2044, 2090, 2096, '{2097,2180}', '{}', 'Last year South Korea opened its first diplomatic mission to NATO, vowing to deepen co-operation on non-proliferation, cyber defence and other security areas.', 'South Korea', 'vowing', '{"to deepen co-operation on non-proliferation, cyber defence and other security areas"}', '{}', 'to deepen co-operation on non-proliferation, cyber defence and other security areas', 'UNREVIEWED', 1, DEFAULT),
	('statement_1788mjte54odqr9vj6gh', 'article_cv25vmqggt6dfi46fmng', 'person_jelc7pcs33qmrk0mt0fv', 'Marta Lindqvist, the mayor of Tornholm', NULL, 'DEMAND', '10', 'REQUEST', 'INDIRECT', false, 'ACTUAL', false, '2024-03-05', '2024-03-05', 'Tornholm', 0.83, 'told-to', NULL, 34, 123, 34, 72, 74, 79, '{87,122}', '{}', 'Marta Lindqvist, the mayor of Tornholm, urged Norway to reopen the ferry line on Tuesday.', 'Marta Lindqvist, the mayor of Tornholm', 'urged', '{"to reopen the ferry line on Tuesday"}', '{}', 'to reopen the ferry line on Tuesday', 'EDITED', 2, DEFAULT),
	('statement_aetfm12gs5b1erfgc7o5', 'article_cv25vmqggt6dfi46fmng', 'organization_ms68s4kjkkatos4cbmm7', 'The Tornholm Port Authority', NULL, 'PROMISE', '03', 'AGREE', 'INDIRECT', false, 'ACTUAL', false, NULL, '2024-03-06', NULL, 0.41, 'infinitive', NULL, 175, 234, 175, 202, 203, 211, '{212,233}', '{}', 'The Tornholm Port Authority promised to dredge the channel.', 'The Tornholm Port Authority', 'promised', '{"to dredge the channel"}', '{}', 'to dredge the channel', 'UNREVIEWED', 1, DEFAULT),
	('statement_m9tib13h14dg1vhm9qnq', 'article_cv25vmqggt6dfi46fmng', 'person_0to0o18cibt66gp7qp9i', 'Finland’s transport minister Eero Salmi', NULL, 'WARN', '01', NULL, 'INDIRECT', false, 'ACTUAL', false, NULL, '2024-03-06', NULL, 0.63, 'reported-clause', NULL, 236, 305, 236, 275, 276, 282, '{283,304}', '{}', 'Finland’s transport minister Eero Salmi warned that fares would rise.', 'Finland’s transport minister Eero Salmi', 'warned', '{"that fares would rise"}', '{}', 'that fares would rise', 'UNREVIEWED', 1, DEFAULT),
	('statement_8qj3gupovlk26j5fk4jc', 'article_afeulc2a5oq1d0dfg7vi', 'person_0to0o18cibt66gp7qp9i', 'Eero Salmi', NULL, 'ORDER', '10', 'REQUEST', 'INDIRECT', false, 'ACTUAL', false, NULL, '2024-03-08', NULL, 0.83, 'told-to', 'the Tornholm Port Authority', 50, 115, 50, 60, 61, 65, '{94,114}', '{}', 'Eero Salmi told the Tornholm Port Authority to wait until spring.', 'Eero Salmi', 'told', '{"to wait until spring"}', '{}', 'to wait until spring', 'UNREVIEWED', 1, DEFAULT),
	('statement_8918set6c1sgajj8mk0b', 'article_afeulc2a5oq1d0dfg7vi', 'person_7laghjnvsd28fof1a5pg', 'Spokeswoman Ida Brandt', NULL, 'DENY', '01', NULL, 'INDIRECT', false, 'ACTUAL', false, NULL, '2024-03-08', NULL, 0.63, 'reported-clause', NULL, 153, 208, 153, 175, 176, 182, '{183,207}', '{}', 'Spokeswoman Ida Brandt denied that the port was closed.', 'Spokeswoman Ida Brandt', 'denied', '{"that the port was closed"}', '{}', 'that the port was closed', 'UNREVIEWED', 1, DEFAULT),
	('statement_qa4oqa3kf4m0nsklt8ns', 'article_19u41bqqfb0lkb8iueq3', 'person_7laghjnvsd28fof1a5pg', 'Ida Brandt', NULL, 'SAY', '01', NULL, 'MIXED', false, 'ACTUAL', false, NULL, '2026-11-30', NULL, 0.76, 'reported-clause', NULL, 0, 60, 0, 10, 11, 15, '{26,59}', '{32,58}', 'Ida Brandt said on Monday that “the channel is deep enough”.', 'Ida Brandt', 'said', '{"that “the channel is deep enough”"}', '{"the channel is deep enough"}', 'that “the channel is deep enough”', 'UNREVIEWED', 1, DEFAULT);
INSERT INTO public."Statement" VALUES
	('statement_h47j6tg93ge3qe89ktsh', 'article_19u41bqqfb0lkb8iueq3', 'person_7laghjnvsd28fof1a5pg', 'Brandt, a spokeswoman for the Tornholm Port Authority', NULL, 'CRITICIZE', '11', 'ACCUSE', 'INDIRECT', false, 'ACTUAL', false, NULL, '2026-11-30', NULL, 0.45, 'named-thing', NULL, 61, 134, 61, 114, 116, 126, '{127,133}', '{}', 'Brandt, a spokeswoman for the Tornholm Port Authority, criticized Norway.', 'Brandt, a spokeswoman for the Tornholm Port Authority', 'criticized', '{Norway}', '{}', 'Norway', 'UNREVIEWED', 1, DEFAULT),
	('statement_vqft800c7ho708eqp7p5', 'article_mq899v8bnucqia38mv40', 'person_ff7bbsi745eslo277cja', 'he', NULL, 'URGE', '02', 'REQUEST', 'INDIRECT', false, 'ACTUAL', false, '2023-01-30', '2023-01-30', 'Seoul', 0.83, 'told-to', NULL, 499, 702, 571, 573, 632, 637, '{641,651}', '{}', 'Speaking at the Chey Institute for Advanced Studies in Seoul on Monday, he thanked South Korea for its non-lethal aid to Ukraine but urged it to do more, adding there was an “urgent need” for ammunition.', 'he', 'urged', '{"to do more"}', '{}', 'to do more', 'CONFIRMED', 2, DEFAULT),
	('statement_cj8ts0jv89s401uohkum', 'article_cv25vmqggt6dfi46fmng', 'organization_ms68s4kjkkatos4cbmm7', 'Tornholm', NULL, 'URGE', '02', 'REQUEST', 'INDIRECT', false, 'ACTUAL', true, NULL, '2024-03-06', NULL, 0.45, 'named-thing', NULL, 0, 32, 0, 8, 9, 17, '{18,32}', '{}', 'Tornholm asks for its ferry back', 'Tornholm', 'asks for', '{"its ferry back"}', '{}', 'its ferry back', 'REJECTED', 2, DEFAULT),
	('statement_vbalmh15ve2s1469okf5', 'article_cv25vmqggt6dfi46fmng', 'person_jelc7pcs33qmrk0mt0fv', 'Lindqvist', NULL, 'SAY', '01', NULL, 'DIRECT', false, 'ACTUAL', false, NULL, '2024-03-06', NULL, 0.94, 'content-first', NULL, 125, 174, 159, 168, 169, 173, '{125,142}', '{126,142}', '“We need the quay before winter,” Lindqvist said.', 'Lindqvist', 'said', '{"“We need the quay"}', '{"We need the quay"}', '“We need the quay', 'EDITED', 2, DEFAULT),
	('statement_0dtfnc4cudn435m8h6h5', 'article_afeulc2a5oq1d0dfg7vi', 'person_jelc7pcs33qmrk0mt0fv', 'M. Lindqvist', NULL, 'THANK', '05', 'SUPPORT', 'INDIRECT', false, 'ACTUAL', false, NULL, '2024-03-08', NULL, 0.86, 'with-reason', NULL, 0, 49, 0, 12, 13, 20, '{33,48}', '{}', 'M. Lindqvist thanked Finland for its icebreakers.', 'M. Lindqvist', 'thanked', '{"its icebreakers"}', '{}', 'its icebreakers', 'EDITED', 2, DEFAULT),
	('statement_75654823ls0t55oguj1h', 'article_afeulc2a5oq1d0dfg7vi', 'person_0to0o18cibt66gp7qp9i', 'E. Salmi', NULL, 'SAY', '01', NULL, 'DIRECT', false, 'ACTUAL', false, NULL, '2024-03-08', NULL, 0.94, 'content-first', NULL, 117, 152, 138, 146, 147, 151, '{117,137}', '{118,135}', '“No ship will sail,” E. Salmi said.', 'E. Salmi', 'said', '{"“No ship will sail,”"}', '{"No ship will sail"}', '“No ship will sail,”', 'UNREVIEWED', 1, DEFAULT);

INSERT INTO public."StatementAbout" VALUES
	('statement_tb1kh3kdnd6p7o9tvb83', 'country_UA');

INSERT INTO public."StatementMention" VALUES
	('statement_7p9hgr4qqfichrpr6j0j', 'mention_537bdhaer68jmo7rq5eq', 'country_UA'),
	('statement_76nhcrnjhjpfjsna6jtp', 'mention_d52gpikmk0n6bpi564i3', 'country_UA'),
	('statement_5i5geulpttv9l33i5i6g', 'mention_26dc5glbm8lu103c4bfv', 'country_RU'),
	('statement_8i0s8cln9h1tk7b5gel5', 'mention_knpb4cgf9ap3i9c6ahni', 'country_KR'),
	('statement_8i0s8cln9h1tk7b5gel5', 'mention_ko9s6q3vteivga7vk8i9', 'country_UA'),
	('statement_7gfsicp052uhpbeite8j', 'mention_amn785k2kbv9m7ucd20n', 'country_KR'),
	('statement_vi5hv9psun0g5lem2bis', 'mention_kub97rk24e8opoec9pcf', 'organization_0lqgrdoiskcno4mrorj4'),
	('statement_nd0t1j83e5p2kmlkv0g9', 'mention_iqejfel7q6o05nk6btdb', 'country_KR'),
	('statement_nd0t1j83e5p2kmlkv0g9', 'mention_0gu83u2bf0p1sdatf7oa', 'person_s3h02qrubufk90pqaoke'),
	('statement_nd0t1j83e5p2kmlkv0g9', 'mention_472abreg7d3fdh6fiqvj', 'country_UA'),
	('statement_05kbtt1dj9fb24urmup8', 'mention_hvrbj7g0j5iuprkovb4r', 'country_DE'),
	('statement_05kbtt1dj9fb24urmup8', 'mention_gmbt9hfog113g53330hn', 'country_SE'),
	('statement_05kbtt1dj9fb24urmup8', 'mention_6gnrh4a5v52k69h1bl1i', 'country_NO'),
	('statement_j6nn577p0tfiuhrlldm8', 'mention_sbjalvhg12maqii70d46', 'country_RU'),
	('statement_j6nn577p0tfiuhrlldm8', 'mention_qu8o77e8jirl9r6aqgtr', 'country_UA'),
	('statement_j6nn577p0tfiuhrlldm8', 'mention_a4rlt286r015p91apkot', 'country_CN'),
	('statement_fthdle9u0ltihcrn59gr', 'mention_kl5o3lbeqn109fmr43nr', 'country_CN'),
	('statement_fthdle9u0ltihcrn59gr', 'mention_lsf5fpnb6qspi7fdjrle', 'organization_0lqgrdoiskcno4mrorj4'),
	('statement_fthdle9u0ltihcrn59gr', 'mention_mesplu1r8cc4nahkbhip', 'organization_0lqgrdoiskcno4mrorj4'),
	('statement_je47vtmghsmqpugs9idp', 'mention_0cl6hj189i6p73fb7cv1', 'country_CN');
INSERT INTO public."StatementMention" VALUES
	('statement_cj8ts0jv89s401uohkum', 'mention_kf1vhm2krr24ic1d7v84', 'organization_ms68s4kjkkatos4cbmm7'),
	('statement_0dtfnc4cudn435m8h6h5', 'mention_kcn33q130q5239bd07co', 'country_FI'),
	('statement_8918set6c1sgajj8mk0b', 'mention_fihkdvmug68ettp8uqro', 'organization_ms68s4kjkkatos4cbmm7'),
	('statement_h47j6tg93ge3qe89ktsh', 'mention_cl4h1gs2d83hh3b85bj8', 'country_NO');

INSERT INTO public."StatementTopic" VALUES
	('statement_76nhcrnjhjpfjsna6jtp', 'topic_tbe6rih5b0j6u9q4fse5'),
	('statement_76nhcrnjhjpfjsna6jtp', 'topic_1s82hvqfsmv0kcmv7k8p'),
	('statement_5i5geulpttv9l33i5i6g', 'topic_v6ucktq5csi3mffkq887'),
	('statement_5i5geulpttv9l33i5i6g', 'topic_18mp4uso9mqgb6k22ldn'),
	('statement_5i5geulpttv9l33i5i6g', 'topic_mnkd52q893805dmf8vcb'),
	('statement_5i5geulpttv9l33i5i6g', 'topic_79uuh5a53vmidqfgs64b'),
	('statement_5i5geulpttv9l33i5i6g', 'topic_28tpl9aa0murkjt1jcqq'),
	('statement_8i0s8cln9h1tk7b5gel5', 'topic_81q1n3hubmq721b2u4ma'),
	('statement_8i0s8cln9h1tk7b5gel5', 'topic_10bea3hs057ejlghe0pq'),
	('statement_m7nh4ag7td30jun89nug', 'topic_t0aoceb4djt50l535pi3'),
	('statement_7gfsicp052uhpbeite8j', 'topic_mr6dm3obebapmjem7qjc'),
	('statement_7gfsicp052uhpbeite8j', 'topic_q331ib6l8dg0g9k49mae'),
	('statement_7gfsicp052uhpbeite8j', 'topic_tbe6rih5b0j6u9q4fse5'),
	('statement_7gfsicp052uhpbeite8j', 'topic_1s82hvqfsmv0kcmv7k8p'),
	('statement_vi5hv9psun0g5lem2bis', 'topic_989iogp1rp63srf0ggk7'),
	('statement_vi5hv9psun0g5lem2bis', 'topic_cd0ords9qr3doka5bgmn'),
	('statement_vi5hv9psun0g5lem2bis', 'topic_5jjo6faht8u8lt8b0d6r'),
	('statement_vi5hv9psun0g5lem2bis', 'topic_q0hhpcs2i61ji09viu12'),
	('statement_vi5hv9psun0g5lem2bis', 'topic_ueomelaebob1pv48c75b'),
	('statement_nd0t1j83e5p2kmlkv0g9', 'topic_b1rlp1m8mmemhv5anrfq');
INSERT INTO public."StatementTopic" VALUES
	('statement_nd0t1j83e5p2kmlkv0g9', 'topic_t8ntu5nj3m20ktq4jt1s'),
	('statement_nd0t1j83e5p2kmlkv0g9', 'topic_v6ucktq5csi3mffkq887'),
	('statement_nd0t1j83e5p2kmlkv0g9', 'topic_79uuh5a53vmidqfgs64b'),
	('statement_nd0t1j83e5p2kmlkv0g9', 'topic_mnkd52q893805dmf8vcb'),
	('statement_05kbtt1dj9fb24urmup8', 'topic_v6ucktq5csi3mffkq887'),
	('statement_05kbtt1dj9fb24urmup8', 'topic_v86t725nurdq23o3r27j'),
	('statement_05kbtt1dj9fb24urmup8', 'topic_18mp4uso9mqgb6k22ldn'),
	('statement_tb1kh3kdnd6p7o9tvb83', 'topic_krahkkadb0clh2jktnc1'),
	('statement_tb1kh3kdnd6p7o9tvb83', 'topic_i71v3bs52ln61pd5eso4'),
	('statement_tb1kh3kdnd6p7o9tvb83', 'topic_mnkd52q893805dmf8vcb'),
	('statement_tb1kh3kdnd6p7o9tvb83', 'topic_jmb31g2fgbamqgi8g8mg'),
	('statement_j6nn577p0tfiuhrlldm8', 'topic_lp149vavt991sco70rlj'),
	('statement_j6nn577p0tfiuhrlldm8', 'topic_edsdn1u8nf8lgut9rv3u'),
	('statement_j6nn577p0tfiuhrlldm8', 'topic_drc9dsjcuc9a3eif8r2v'),
	('statement_j6nn577p0tfiuhrlldm8', 'topic_1ecn82d4soro3ui7m23p'),
	('statement_j6nn577p0tfiuhrlldm8', 'topic_tp5l660ijdjq2fnbpudj'),
	('statement_fthdle9u0ltihcrn59gr', 'topic_o95aj8onsrbmefdnvn46'),
	('statement_fthdle9u0ltihcrn59gr', 'topic_s0rqmrvvcl8acfoj39ob'),
	('statement_je47vtmghsmqpugs9idp', 'topic_8egrvgl8p09994ecn9ld'),
	('statement_je47vtmghsmqpugs9idp', 'topic_5mi90cv094u6kvegdc9a');
INSERT INTO public."StatementTopic" VALUES
	('statement_je47vtmghsmqpugs9idp', 'topic_r3esja10bartmvjg8906'),
	('statement_je47vtmghsmqpugs9idp', 'topic_26g3t9nf80pi446hv08c'),
	('statement_je47vtmghsmqpugs9idp', 'topic_cd0ords9qr3doka5bgmn'),
	('statement_fkk73h5jeptgivq4seom', 'topic_502oo7cqo4b8ibucnvsj'),
	('statement_fkk73h5jeptgivq4seom', 'topic_etb0v832jfbu36toqhr2'),
	('statement_fkk73h5jeptgivq4seom', 'topic_ce974o88801vo08bine7'),
	('statement_fkk73h5jeptgivq4seom', 'topic_k06slsl4h00u2t1ndtur'),
	('statement_fkk73h5jeptgivq4seom', 'topic_pbnmhtlhmj12597thj4v'),
	('statement_fkk73h5jeptgivq4seom', 'topic_vnjln1i2ud5rkh4v37m4'),
	('statement_cj8ts0jv89s401uohkum', 'topic_bvmivs2ep1pclfku6tt6'),
	('statement_1788mjte54odqr9vj6gh', 'topic_e7d22se4gc2j4rvc56d0'),
	('statement_1788mjte54odqr9vj6gh', 'topic_2p6jmukerbj2ucsungmo'),
	('statement_aetfm12gs5b1erfgc7o5', 'topic_ranb8ke7pv7ruacn1hlg'),
	('statement_m9tib13h14dg1vhm9qnq', 'topic_gjfnc2umatkimbk3ep6e'),
	('statement_0dtfnc4cudn435m8h6h5', 'topic_bdc9go08jf7iro0iln5q'),
	('statement_8qj3gupovlk26j5fk4jc', 'topic_qp6m58605selprqsn9hb'),
	('statement_75654823ls0t55oguj1h', 'topic_hfiafp5fh1c4a5ncslu1'),
	('statement_qa4oqa3kf4m0nsklt8ns', 'topic_ranb8ke7pv7ruacn1hlg'),
	('statement_vbalmh15ve2s1469okf5', 'topic_03b1u77mvb6sufq3f06e');

INSERT INTO public."Topic" VALUES
	('topic_v6ucktq5csi3mffkq887', 'country'),
	('topic_mnkd52q893805dmf8vcb', 'weapon'),
	('topic_lp149vavt991sco70rlj', 'war'),
	('topic_tbe6rih5b0j6u9q4fse5', 'military support'),
	('topic_1s82hvqfsmv0kcmv7k8p', 'support'),
	('topic_18mp4uso9mqgb6k22ldn', 'policy'),
	('topic_79uuh5a53vmidqfgs64b', 'conflict'),
	('topic_cd0ords9qr3doka5bgmn', 'region'),
	('topic_28tpl9aa0murkjt1jcqq', 'invasion'),
	('topic_klti5nulod15avqbafi4', 'stop'),
	('topic_6mrei9ddla80im4t181d', 'trip'),
	('topic_3do177h97njiaci44bqd', 'tie'),
	('topic_bpl860e0j2mmjdo23qti', 'ally'),
	('topic_3vmpoadtpl4hlt843s4d', 'face'),
	('topic_6r27fkvc1qbvs2lhptrk', 'competition'),
	('topic_81q1n3hubmq721b2u4ma', 'non-lethal aid'),
	('topic_10bea3hs057ejlghe0pq', 'aid'),
	('topic_t0aoceb4djt50l535pi3', 'ammunition'),
	('topic_mr6dm3obebapmjem7qjc', 'specific issue'),
	('topic_q331ib6l8dg0g9k49mae', 'issue');
INSERT INTO public."Topic" VALUES
	('topic_atqtsq1ohjeglvg8l2vu', 'meeting'),
	('topic_989iogp1rp63srf0ggk7', 'event'),
	('topic_5jjo6faht8u8lt8b0d6r', 'global threat'),
	('topic_q0hhpcs2i61ji09viu12', 'threat'),
	('topic_ueomelaebob1pv48c75b', 'partnership'),
	('topic_rguiqs4fg4dov0q2n15o', 'major deal'),
	('topic_qda8fu174m5me73tnq2p', 'deal'),
	('topic_p1e11pmplbktc01pb0g8', 'tank'),
	('topic_c3pjm42odb6rc14t4em5', 'aircraft'),
	('topic_b1rlp1m8mmemhv5anrfq', 'law'),
	('topic_t8ntu5nj3m20ktq4jt1s', 'arms'),
	('topic_v86t725nurdq23o3r27j', 'similar policy'),
	('topic_krahkkadb0clh2jktnc1', 'autocracy'),
	('topic_i71v3bs52ln61pd5eso4', 'tyranny'),
	('topic_jmb31g2fgbamqgi8g8mg', 'reality'),
	('topic_edsdn1u8nf8lgut9rv3u', 'wrong message'),
	('topic_drc9dsjcuc9a3eif8r2v', 'message'),
	('topic_1ecn82d4soro3ui7m23p', 'authoritarian leader'),
	('topic_tp5l660ijdjq2fnbpudj', 'force'),
	('topic_o95aj8onsrbmefdnvn46', 'adversary');
INSERT INTO public."Topic" VALUES
	('topic_s0rqmrvvcl8acfoj39ob', 'agenda'),
	('topic_8egrvgl8p09994ecn9ld', 'rising military capability'),
	('topic_5mi90cv094u6kvegdc9a', 'capability'),
	('topic_r3esja10bartmvjg8906', 'coercive behaviour'),
	('topic_26g3t9nf80pi446hv08c', 'behaviour'),
	('topic_n7df2djmn7qo0tfdpgp2', 'diplomatic mission'),
	('topic_4mb2eql4l8icfg6uvku6', 'mission'),
	('topic_502oo7cqo4b8ibucnvsj', 'co-operation'),
	('topic_etb0v832jfbu36toqhr2', 'non-proliferation'),
	('topic_ce974o88801vo08bine7', 'cyber defence'),
	('topic_k06slsl4h00u2t1ndtur', 'defence'),
	('topic_pbnmhtlhmj12597thj4v', 'security area'),
	('topic_vnjln1i2ud5rkh4v37m4', 'area'),
	('topic_fpcceder1e20jq5kou4g', 'visit'),
	('topic_vm85l2gdumm1595oo5tr', 'talks'),
	('topic_bvmivs2ep1pclfku6tt6', 'ferry'),
	('topic_e7d22se4gc2j4rvc56d0', 'ferry line'),
	('topic_2p6jmukerbj2ucsungmo', 'line'),
	('topic_03b1u77mvb6sufq3f06e', 'quay'),
	('topic_eqnabttovqnjcbhte4bm', 'winter');
INSERT INTO public."Topic" VALUES
	('topic_ranb8ke7pv7ruacn1hlg', 'channel'),
	('topic_gjfnc2umatkimbk3ep6e', 'fare'),
	('topic_bdc9go08jf7iro0iln5q', 'icebreaker'),
	('topic_qp6m58605selprqsn9hb', 'spring'),
	('topic_hfiafp5fh1c4a5ncslu1', 'ship');

INSERT INTO public._prisma_migrations VALUES
	('22e66783-a13c-4b73-a596-afd36cccd451', '3287772a6028bec21eb9838407a700180a986332434bd16d9cdbc3b2d7579f60', '2026-11-30 09:52:57.616+00', '20261124000000_extensions', NULL, NULL, '2026-11-30 09:52:57.582+00', 1),
	('75b51a29-bb2d-4f95-81b9-79832435cb0c', 'bacdce28635ba7a18b74aa0371c85d43235009408968869805138acddf388623', '2026-11-30 09:52:57.693+00', '20261124000001_first_tables', NULL, NULL, '2026-11-30 09:52:57.631+00', 1),
	('d9d26fbf-c67d-41b8-86da-ff9b967241d8', '0e4e8b3d1661005b6bfe62a58e132f57082bf08a8a3e561fb8ea53f9f0d6b948', '2026-11-30 09:52:57.708+00', '20261124000002_search_indexes', NULL, NULL, '2026-11-30 09:52:57.696+00', 1),
	('86b18d75-4f57-4e94-a7d7-1ae2eb5bb4c3', '0cae3dede9c251389a531f1007c49ff0f1ba5ceb1a47592a16ea3d865775208a', '2026-11-30 09:52:57.722+00', '20261124033608_who_speaks_to_whom', NULL, NULL, '2026-11-30 09:52:57.712+00', 1),
	('967b1ed0-becd-4bab-a178-ef3a1106a566', 'd5152c3f4de73a2c05bc40c7a468d20096bd3cf36d18063dc70e892553849fce', '2026-11-30 09:52:57.742+00', '20261124045107_what_is_said_to_whom', NULL, NULL, '2026-11-30 09:52:57.727+00', 1),
	('46286ce7-abe2-4d2d-b71d-3a6726c88baf', '712df08d2c9e8da95bdbffac6b7ac0da0cd32cb747903c55d616f9e312ca89bd', '2026-11-30 09:52:57.752+00', '20261124050000_words_of_speakers', NULL, NULL, '2026-11-30 09:52:57.744+00', 1),
	('8af87999-d284-449f-9880-9600de1e2f72', '1d8e6def4383cceb0c64c725ac2fbe44ee03aeaa215bdbe965c7061944ed2aaa', '2026-11-30 09:52:57.775+00', '20261126085629_corrections', NULL, NULL, '2026-11-30 09:52:57.756+00', 1),
	('d92c361d-391c-41e7-b7a7-6663ec698abf', '33b9f65a47b879146cbd218e7e47466f1187a685f4f6a07dd3616325a11e4c7f', '2026-11-30 09:52:57.779+00', '20261126085640_acts_that_yield_consult_and_investigate', NULL, NULL, '2026-11-30 09:52:57.776+00', 1),
	('eec675cb-0a43-4cf4-8bf6-a46b4d8eb704', '8db8d99d2c69d364ebadd93ab2e947863de0b14ff3195df7b126b0bfd1cc19ca', '2026-11-30 09:52:57.805+00', '20261126090100_search', NULL, NULL, '2026-11-30 09:52:57.781+00', 1),
	('a035726a-8410-4225-a195-9b4926134e1a', 'dbd06dcddd02fd87d0b180a682a9c14b12258a8d468fc29f5f74e154f50bd207', '2026-11-30 09:52:57.809+00', '20261126090200_keys', NULL, NULL, '2026-11-30 09:52:57.805+00', 1),
	('82d77474-bb2b-4719-a256-ebd5d8bfde49', 'b8b2e0a20a1c0842f280a43f39572df93152bdb0a437e324b32e60e1cb8273bd', '2026-11-30 09:52:57.815+00', '20261126090300_statistics_and_topics', NULL, NULL, '2026-11-30 09:52:57.81+00', 1),
	('9fdade9e-d5b5-4f09-9df1-a088f726cdd2', '002c96c707b7d206dbc2712839158d1af522b1345412b6eb5e744678cd547304', '2026-11-30 09:52:57.824+00', '20261126114529_surest_first', NULL, NULL, '2026-11-30 09:52:57.82+00', 1),
	('cd8a4a36-c0b6-4e2e-8da4-4f86e91ad945', 'fc979c2a5cb49f628a89ef45b8f03d9a7d4f4290ca261499021d18fda4077946', '2026-11-30 09:52:57.853+00', '20261126122500_surnames', NULL, NULL, '2026-11-30 09:52:57.826+00', 1);

ALTER TABLE ONLY public."Actor"
    ADD CONSTRAINT "Actor_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Addressee"
    ADD CONSTRAINT "Addressee_pkey" PRIMARY KEY ("statementId", "actorId");

ALTER TABLE ONLY public."Affiliation"
    ADD CONSTRAINT "Affiliation_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Alias"
    ADD CONSTRAINT "Alias_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."ArticleTopic"
    ADD CONSTRAINT "ArticleTopic_pkey" PRIMARY KEY ("articleId", "topicId");

ALTER TABLE ONLY public."Article"
    ADD CONSTRAINT "Article_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Change"
    ADD CONSTRAINT "Change_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Country"
    ADD CONSTRAINT "Country_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Key"
    ADD CONSTRAINT "Key_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Mention"
    ADD CONSTRAINT "Mention_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Organization"
    ADD CONSTRAINT "Organization_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Person"
    ADD CONSTRAINT "Person_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."StatementAbout"
    ADD CONSTRAINT "StatementAbout_pkey" PRIMARY KEY ("statementId", "actorId");

ALTER TABLE ONLY public."StatementMention"
    ADD CONSTRAINT "StatementMention_pkey" PRIMARY KEY ("statementId", "mentionId");

ALTER TABLE ONLY public."StatementTopic"
    ADD CONSTRAINT "StatementTopic_pkey" PRIMARY KEY ("statementId", "topicId");

ALTER TABLE ONLY public."Statement"
    ADD CONSTRAINT "Statement_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public."Topic"
    ADD CONSTRAINT "Topic_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public._prisma_migrations
    ADD CONSTRAINT _prisma_migrations_pkey PRIMARY KEY (id);

CREATE INDEX "Actor_kind_name_id_idx" ON public."Actor" USING btree (kind, name, id);

CREATE INDEX "Actor_mergedIntoId_idx" ON public."Actor" USING btree ("mergedIntoId");

CREATE INDEX "Actor_name_id_idx" ON public."Actor" USING btree (name, id);

CREATE INDEX "Addressee_actorId_statementId_idx" ON public."Addressee" USING btree ("actorId", "statementId");

CREATE INDEX "Addressee_walk" ON public."Addressee" USING btree ("actorId", "speakerId", "datedOn" DESC, "articleId", "sentenceStart", "contentStart", "statementId", act, review);

CREATE INDEX "Affiliation_articleId_start_idx" ON public."Affiliation" USING btree ("articleId", start);

CREATE INDEX "Affiliation_ofId_personId_idx" ON public."Affiliation" USING btree ("ofId", "personId");

CREATE INDEX "Affiliation_personId_articleId_start_idx" ON public."Affiliation" USING btree ("personId", "articleId", start);

CREATE INDEX "Affiliation_personId_ofId_idx" ON public."Affiliation" USING btree ("personId", "ofId");

CREATE INDEX "Affiliation_title_search" ON public."Affiliation" USING gin (to_tsvector('english'::regconfig, title));

CREATE UNIQUE INDEX "Alias_actorId_name_key" ON public."Alias" USING btree ("actorId", name);

CREATE INDEX "Alias_key_actorId_idx" ON public."Alias" USING btree (key, "actorId");

CREATE INDEX "Alias_key_similar" ON public."Alias" USING gin (key public.gin_trgm_ops);

CREATE INDEX "Alias_letter" ON public."Alias" USING btree ("left"(key, 1), length(key), key, "actorId");

CREATE INDEX "Alias_surname_similar" ON public."Alias" USING gin (regexp_replace(key, '^.* '::text, ''::text) public.gin_trgm_ops);

CREATE INDEX "ArticleTopic_articleId_count_start_topicId_idx" ON public."ArticleTopic" USING btree ("articleId", count DESC, start, "topicId");

CREATE INDEX "ArticleTopic_topicId_articleId_idx" ON public."ArticleTopic" USING btree ("topicId", "articleId");

CREATE INDEX "Article_datedAt_id_idx" ON public."Article" USING btree ("datedAt", id);

CREATE INDEX "Article_lexemes_idx" ON public."Article" USING gin (lexemes);

CREATE INDEX "Article_publishedAt_id_idx" ON public."Article" USING btree ("publishedAt", id);

CREATE INDEX "Article_publisher_id_idx" ON public."Article" USING btree (publisher, id);

CREATE INDEX "Article_publisher_search" ON public."Article" USING btree (lower(publisher), id);

CREATE INDEX "Change_at_id_idx" ON public."Change" USING btree (at DESC, id DESC);

CREATE INDEX "Change_targetId_at_id_idx" ON public."Change" USING btree ("targetId", at, id);

CREATE UNIQUE INDEX "Country_alpha3_key" ON public."Country" USING btree (alpha3);

CREATE UNIQUE INDEX "Country_code_key" ON public."Country" USING btree (code);

CREATE UNIQUE INDEX "Key_hash_key" ON public."Key" USING btree (hash);

CREATE UNIQUE INDEX "Key_name_key" ON public."Key" USING btree (name);

CREATE INDEX "Mention_actorId_articleId_start_idx" ON public."Mention" USING btree ("actorId", "articleId", start);

CREATE INDEX "Mention_articleId_start_id_idx" ON public."Mention" USING btree ("articleId", start, id);

CREATE INDEX "Mention_reviewed" ON public."Mention" USING btree ("articleId") WHERE (review <> 'UNREVIEWED'::public."Review");

CREATE INDEX "Organization_countryId_idx" ON public."Organization" USING btree ("countryId");

CREATE INDEX "StatementAbout_actorId_statementId_idx" ON public."StatementAbout" USING btree ("actorId", "statementId");

CREATE INDEX "StatementMention_actorId_statementId_idx" ON public."StatementMention" USING btree ("actorId", "statementId");

CREATE INDEX "StatementMention_mentionId_idx" ON public."StatementMention" USING btree ("mentionId");

CREATE INDEX "StatementTopic_topicId_statementId_idx" ON public."StatementTopic" USING btree ("topicId", "statementId");

CREATE INDEX "Statement_act_datedOn_articleId_sentenceStart_id_idx" ON public."Statement" USING btree (act, "datedOn" DESC, "articleId", "sentenceStart", id);

CREATE INDEX "Statement_addresseeText_search" ON public."Statement" USING gin (to_tsvector('english'::regconfig, COALESCE("addresseeText", ''::text)));

CREATE INDEX "Statement_articleId_sentenceStart_id_idx" ON public."Statement" USING btree ("articleId", "sentenceStart", id);

CREATE INDEX "Statement_confidence_datedOn_articleId_sentenceStart_id_idx" ON public."Statement" USING btree (confidence DESC, "datedOn" DESC, "articleId", "sentenceStart", id);

CREATE INDEX "Statement_datedOn_articleId_sentenceStart_id_idx" ON public."Statement" USING btree ("datedOn" DESC, "articleId", "sentenceStart", id);

CREATE INDEX "Statement_lexemes_idx" ON public."Statement" USING gin (lexemes);

CREATE INDEX "Statement_place_search" ON public."Statement" USING btree (lower(place), id) WHERE (place IS NOT NULL);

CREATE INDEX "Statement_reviewed" ON public."Statement" USING btree (review, "datedOn" DESC, "articleId", "sentenceStart", id) WHERE (review <> 'UNREVIEWED'::public."Review");

CREATE INDEX "Statement_saidOn_id_idx" ON public."Statement" USING btree ("saidOn", id);

CREATE INDEX "Statement_speakerAffiliationId_id_idx" ON public."Statement" USING btree ("speakerAffiliationId", id);

CREATE INDEX "Statement_speakerId_datedOn_articleId_sentenceStart_id_idx" ON public."Statement" USING btree ("speakerId", "datedOn" DESC, "articleId", "sentenceStart", id);

CREATE INDEX "Statement_speakerText_search" ON public."Statement" USING gin (to_tsvector('english'::regconfig, COALESCE("speakerText", ''::text)));

CREATE UNIQUE INDEX "Topic_name_key" ON public."Topic" USING btree (name);

CREATE INDEX "Topic_name_similar" ON public."Topic" USING gin (name public.gin_trgm_ops);

CREATE TRIGGER "repeatStatement" AFTER UPDATE OF "speakerId", act, "articleId", "contentSpans", "datedOn", "sentenceStart", review ON public."Statement" FOR EACH ROW EXECUTE FUNCTION public."repeatStatement"();

ALTER TABLE ONLY public."Actor"
    ADD CONSTRAINT "Actor_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL;

ALTER TABLE ONLY public."Addressee"
    ADD CONSTRAINT "Addressee_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."Addressee"
    ADD CONSTRAINT "Addressee_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES public."Statement"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Affiliation"
    ADD CONSTRAINT "Affiliation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES public."Article"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Affiliation"
    ADD CONSTRAINT "Affiliation_ofId_fkey" FOREIGN KEY ("ofId") REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL;

ALTER TABLE ONLY public."Affiliation"
    ADD CONSTRAINT "Affiliation_personId_fkey" FOREIGN KEY ("personId") REFERENCES public."Person"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Alias"
    ADD CONSTRAINT "Alias_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."ArticleTopic"
    ADD CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES public."Article"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."ArticleTopic"
    ADD CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES public."Topic"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Country"
    ADD CONSTRAINT "Country_id_fkey" FOREIGN KEY (id) REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Mention"
    ADD CONSTRAINT "Mention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL;

ALTER TABLE ONLY public."Mention"
    ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES public."Article"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Organization"
    ADD CONSTRAINT "Organization_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES public."Country"(id) ON UPDATE CASCADE ON DELETE SET NULL;

ALTER TABLE ONLY public."Organization"
    ADD CONSTRAINT "Organization_id_fkey" FOREIGN KEY (id) REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Person"
    ADD CONSTRAINT "Person_id_fkey" FOREIGN KEY (id) REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."StatementAbout"
    ADD CONSTRAINT "StatementAbout_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."StatementAbout"
    ADD CONSTRAINT "StatementAbout_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES public."Statement"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."StatementMention"
    ADD CONSTRAINT "StatementMention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public."StatementMention"
    ADD CONSTRAINT "StatementMention_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES public."Mention"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."StatementMention"
    ADD CONSTRAINT "StatementMention_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES public."Statement"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."StatementTopic"
    ADD CONSTRAINT "StatementTopic_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES public."Statement"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."StatementTopic"
    ADD CONSTRAINT "StatementTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES public."Topic"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Statement"
    ADD CONSTRAINT "Statement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES public."Article"(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public."Statement"
    ADD CONSTRAINT "Statement_speakerAffiliationId_fkey" FOREIGN KEY ("speakerAffiliationId") REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL;

ALTER TABLE ONLY public."Statement"
    ADD CONSTRAINT "Statement_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES public."Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL;
