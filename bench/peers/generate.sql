-- The data of the bench, made by the server itself: the same for the same number of statements, wherever it runs.
-- Before it, "Country" and their actors are there, and bench.statements says how many statements to make.
-- Secondary indexes are dropped and made again after it (generate.js). Chance is hashint8 of a number and a purpose.

create function pg_temp.chance(i bigint, purpose int) returns float8 language sql immutable as
  $$ select (hashint8extended(i, purpose) & 1048575) / 1048576.0 $$;

-- A rank below n, small ones more often: the first of 3,000 persons says 7 % of everything, as heads of state do.
create function pg_temp.rank(i bigint, purpose int, n int) returns int language sql immutable as
  $$ select floor(n * pg_temp.chance(i, purpose) ^ 3)::int $$;

create function pg_temp.name(i int, syllables text[]) returns text language sql immutable as
  $$ select initcap(syllables[1 + i % 10] || syllables[1 + (i / 10) % 10] || syllables[1 + (i / 100) % 10]) $$;

-- 3,000 persons of 1,000 family names; the first is the one that the queries ask for.
create temp table person as select i, 'person_' || lpad(i::text, 20, '0') as id,
    case i when 0 then 'Jens Stoltenberg' else
      pg_temp.name(i * 7, '{an,be,ce,da,el,fi,ga,ha,is,jo}') || ' ' || pg_temp.name(i % 1000, '{mar,sten,kov,lind,ros,berg,tan,vel,dor,quin}') end as name
  from generate_series(0, 2999) i;
create temp table organization as select i, 'organization_' || lpad(i::text, 20, '0') as id,
    case i when 0 then 'NATO' else pg_temp.name(i, '{uni,pan,inter,trans,euro,glo,medi,agri,eco,tele}') || ' Council ' || i end as name
  from generate_series(0, 499) i;
create temp table country as
  select (row_number() over (order by "id" <> 'country_KR', "id"))::int - 1 as i, "id" as id, name
  from "Country" join "Actor" using ("id");

insert into "Actor" ("id", "kind", "name") select id, 'PERSON'::"ActorKind", name from person
  union all select id, 'ORGANIZATION', name from organization;
insert into "Person" select id from person;
insert into "Organization" ("id", "countryId") select o.id, c.id from organization o join country c on c.i = o.i % 200;
insert into "Alias" ("id", "actorId", "name", "key")
  select 'alias_' || md5(id || name), id, name, lower(name) from (
    select id, name from person union all select id, split_part(name, ' ', 2) from person
    union all select id, name from organization) known;

-- 500 clauses of 60 to 220 characters, as reported contents are.
create temp table clause as select k,
    'to ' || (select string_agg((array['increase','military','support','to','the','region','before','winter','because','allies','of','an','agreement','on','trade','that','ministers','had','signed','in','march','and','weapons','exports','law'])[1 + floor(25 * pg_temp.chance(k * 40 + w, 1))::int], ' ' order by w)
      from generate_series(1, 10 + floor(26 * pg_temp.chance(k, 2))::int) w) as words
  from generate_series(0, 499) k;
create unique index on clause (k);

create temp table act as select row_number() over () - 1 as i, act, cue from (select unnest(
  '{SAY,URGE,SAY,CLAIM,WARN,PROMISE,DENY,ANNOUNCE,SAY,DEMAND,REJECT,PRAISE}'::text[]) as act, unnest(
  '{said,has urged,said,claimed,has warned,promised,denied,announced,told reporters,demanded,rejected,praised}'::text[]) as cue) a;

-- Ten statements an article; each is a sentence: source, cue, addressee, content. Two sentences of nobody's lie between.
create temp table addressee as select 0 as kind, i, id, name from country
  union all select 1, i, id, name from organization union all select 2, i, id, name from person;

create temp table chosen as select n,
    pg_temp.rank(n, 3, 3000) as speaker, floor(12 * pg_temp.chance(n, 4))::int as act,
    floor(500 * pg_temp.chance(n, 5))::int as clause, floor(500 * pg_temp.chance(n, 6))::int as filler,
    k.kind, pg_temp.rank(n, 8, (array[250, 500, 3000])[1 + k.kind]) as addressee
  from generate_series(0, current_setting('bench.statements')::bigint - 1) n,
    lateral (select (array[0, 0, 1, 2])[1 + floor(4 * pg_temp.chance(n, 7))::int] as kind) k;
analyze chosen;

create temp table said as
  select n, n / 10 as article, n % 10 as place, p.id as speaker, p.name as source, act.act, act.cue, c.words as content,
    f.words as filler, d.id as addressee, d.name as "to"
  from chosen join person p on p.i = chosen.speaker join act on act.i = chosen.act
  join clause c on c.k = chosen.clause join clause f on f.k = chosen.filler
  join addressee d on d.kind = chosen.kind and d.i = chosen.addressee;

create temp table sentence as
  select *, sum(length(sentence) + length(rest)) over (partition by article order by place) - length(sentence) - length(rest) as start
  from (select *, source || ' ' || cue || ' ' || "to" || ' ' || content || '.' as sentence,
          ' The council is expected ' || filler || '. Officials have met twice ' || content || E'.\n' as rest from said) s;

insert into "Article" ("id", "text", "title", "url", "publisher", "publishedAt", "ingestedAt", "datedAt")
  select id, text, title, 'https://news.example/' || article, 'Publisher ' || article % 40, dated, dated, dated from (
    select article, 'article_' || lpad(article::text, 20, '0') as id, string_agg(sentence || rest, '' order by place) as text,
      min(source) || ' ' || min(cue) || ' ' || min("to") || ' ' || left(min(content), 40) as title,
      timestamptz '2016-01-01Z' + (floor(pg_temp.chance(article, 9) * 3650 * 24) || ' hours')::interval as dated
    from sentence group by article) a;

insert into "Statement" ("id", "articleId", "speakerId", "speakerText", "act", "cameo", "plover", "mode", "negated", "modality",
    "inHeadline", "saidOn", "datedOn", "confidence", "rule", "addresseeText", "sentenceStart", "sentenceEnd", "sourceStart",
    "sourceEnd", "cueStart", "cueEnd", "contentSpans", "quoteSpans", "sentenceText", "sourceText", "cueText", "contentTexts",
    "quoteTexts", "content")
  select 'statement_' || lpad(n::text, 20, '0'), a."id", speaker, source, act::"Act", '01', null, 'INDIRECT', false, 'ACTUAL',
    false, a."datedAt"::date, a."datedAt"::date, (50 + floor(50 * pg_temp.chance(n, 11))) / 100, 'told-to', "to", start, start + length(sentence), start,
    start + length(source), start + length(source) + 1, start + length(source) + 1 + length(cue), array[contents, contents + length(content)],
    '{}', sentence, source, cue, array[content], '{}', content
  from (select *, start + length(sentence) - 1 - length(content) as contents from sentence) s
  join "Article" a on a."id" = 'article_' || lpad(article::text, 20, '0');

insert into "Addressee" ("statementId", "actorId", "position", "speakerId", "act", "datedOn", "articleId", "sentenceStart", "contentStart")
  select s."id", d.actor, d.position, s."speakerId", s."act", s."datedOn", s."articleId", s."sentenceStart", s."contentSpans"[1] from (
    select n, addressee as actor, 0 as position from said where addressee <> speaker
    union all
    select n, c.id, 1 from said join country c on c.i = 1 + floor(200 * pg_temp.chance(n, 10))::int where n % 5 = 0 and c.id <> addressee) d
  join "Statement" s on s."id" = 'statement_' || lpad(d.n::text, 20, '0');

insert into "Mention" ("id", "articleId", "actorId", "start", "end", "text", "form", "score", "reason")
  select 'mention_' || lpad(n::text, 20, '0'), 'article_' || lpad(article::text, 20, '0'), speaker, start, start + length(source), source,
    'NAME', 1, 'named' from sentence;
