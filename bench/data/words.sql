-- Made-up words: "tirolane" in a fifth of all statements, "kasomire" in one of 350, and in their articles.

create temp table added as select "id", "articleId",
    concat(case when pg_temp.chance(n, 14) < 0.2 then ' tirolane' end, case when pg_temp.chance(n, 15) * 350 < 1 then ' kasomire' end) as words
  from (select "id", "articleId", substr("id", 11)::bigint as n from "Statement") s;

update "Statement" s set "content" = s."content" || words, "contentTexts" = array[s."content" || words]
  from added where added."id" = s."id" and words <> '';
update "Article" a set "text" = a."text" || words
  from (select "articleId", string_agg(words, '' order by "id") as words from added where words <> '' group by 1) w where w."articleId" = a."id";
