-- What the bench of statistics needs beside bench/peers/generate.sql: whom contents mention, topics of statements and of articles, and
-- sources that nobody knows. Chance is hashint8 of a number and a purpose, so that every run has the same data.

create function pg_temp.chance(i bigint, purpose int) returns float8 language sql immutable as
  $$ select (hashint8extended(i, purpose) & 1048575) / 1048576.0 $$;

create temp table said as select row_number() over (order by "id") as n, "id", "articleId" from "Statement";

-- A seventh of the statements has an unnamed source.
update "Statement" s set "speakerId" = null from said where said."id" = s."id" and n % 7 = 0;
update "Addressee" a set "speakerId" = null from said where said."id" = a."statementId" and n % 7 = 0;

-- None to three mentions in a content, frequent actors more often.
create temp table actor as select (row_number() over (order by "kind" desc, "id"))::int - 1 as i, "id" from "Actor";
create temp table mentioned as
  select 'mention_c' || lpad(n::text, 17, '0') || '_' || k as id, said."id" as statement, "articleId" as article, actor."id" as actor
  from said, generate_series(1, floor(4 * pg_temp.chance(n, 21))::int) k
  cross join actor where actor.i = floor((select count(*) from actor) * pg_temp.chance(n * 4 + k, 22) ^ 3)::int;
insert into "Mention" ("id", "articleId", "actorId", "start", "end", "text", "form", "score", "reason")
  select id, article, actor, 0, 1, 'x', 'NAME', 1, 'named' from mentioned;
insert into "StatementMention" ("statementId", "mentionId", "actorId") select statement, id, actor from mentioned;

-- 30,000 topics, frequent ones more often: none to five of a statement, sixty of an article.
create temp table topic as select i, 'topic_' || lpad(i::text, 20, '0') as id from generate_series(0, 29999) i;
insert into "Topic" ("id", "name") select id, 'topic ' || i from topic;
insert into "StatementTopic" ("statementId", "topicId")
  select distinct said."id", topic.id from said, generate_series(1, floor(6 * pg_temp.chance(n, 23))::int) k
  cross join topic where topic.i = floor(30000 * pg_temp.chance(n * 8 + k, 24) ^ 3)::int;
insert into "ArticleTopic" ("articleId", "topicId", "count", "start", "end")
  select a."id", topic.id, 1 + floor(6 * pg_temp.chance(a.n * 64 + min(k), 25) ^ 3)::int, min(k) * 40, min(k) * 40 + 8
  from (select row_number() over (order by "id") as n, "id" from "Article") a, generate_series(1, 60) k
  cross join topic where topic.i = floor(30000 * pg_temp.chance(a.n * 64 + k, 26) ^ 3)::int group by a."id", a.n, topic.id;
