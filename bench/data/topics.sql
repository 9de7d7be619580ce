-- Topics of statements and of articles, and statements with unnamed speakers. Run after mentions.sql, which numbers the statements.

-- A seventh of the statements has an unnamed speaker.
update "Statement" s set "speakerId" = null from said where said."id" = s."id" and n % 7 = 0;
update "Addressee" a set "speakerId" = null from said where said."id" = a."statementId" and n % 7 = 0;
delete from "Speaker" k using said where said."id" = k."statementId" and n % 7 = 0;

-- 30,000 topics, frequent ones more often: zero to five per statement, sixty per article.
create temp table topic as select i, 'topic_' || lpad(i::text, 20, '0') as id from generate_series(0, 29999) i;
insert into "Topic" ("id", "name") select id, 'topic ' || i from topic;
insert into "StatementTopic" ("statementId", "topicId")
  select distinct said."id", topic.id from said, generate_series(1, floor(6 * pg_temp.chance(n, 23))::int) k
  cross join topic where topic.i = floor(30000 * pg_temp.chance(n * 8 + k, 24) ^ 3)::int;
insert into "ArticleTopic" ("articleId", "topicId", "count", "start", "end")
  select a."id", topic.id, 1 + floor(6 * pg_temp.chance(a.n * 64 + min(k), 25) ^ 3)::int, min(k) * 40, min(k) * 40 + 8
  from (select row_number() over (order by "id") as n, "id" from "Article") a, generate_series(1, 60) k
  cross join topic where topic.i = floor(30000 * pg_temp.chance(a.n * 64 + k, 26) ^ 3)::int group by a."id", a.n, topic.id;
