-- Mentions within content: one or two actors per statement, frequent ones more often.

create temp table said as select "id", "articleId", "contentSpans"[1] as "start", substr("id", 11)::bigint as n from "Statement";

create temp table mentioned as
  select (row_number() over (partition by "kind" order by "id"))::int - 1 as i, "kind", "id" from "Actor";
create temp table kind as select "kind", count(*)::int as count from mentioned group by 1;

insert into "Mention" ("id", "articleId", "actorId", "start", "end", "text", "form", "score", "reason")
  select 'mention_said_' || lpad((2 * n + k)::text, 20, '0'), "articleId", m."id", "start" + 4 * k, "start" + 4 * k + 3, 'the', 'NAME', 1, 'named'
  from said cross join generate_series(0, (n % 2)::int) k
    join kind on kind."kind" = (array['PERSON', 'COUNTRY', 'ORGANIZATION']::"ActorKind"[])[1 + floor(3 * pg_temp.chance(2 * n + k, 12))::int]
    join mentioned m on m."kind" = kind."kind" and m.i = pg_temp.rank(2 * n + k, 13, kind.count);

insert into "StatementMention" ("statementId", "mentionId", "actorId")
  select 'statement_' || lpad((substr("id", 14)::bigint / 2)::text, 20, '0'), "id", "actorId" from "Mention" where "id" like 'mention\_said\_%';
