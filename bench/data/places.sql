-- A fifth of the statements gets one of 4,000 places; the articles get 1,000 publishers.

update "Statement" s set "place" = initcap(translate(left(md5(p.place::text), 5 + p.place % 5), '0123456789', 'aeioulnrst')) || case p.place % 4 when 0 then ' City' else '' end
  from (select "id", pg_temp.rank(substr("id", 11)::bigint, 16, 4000) as place from "Statement" where substr("id", 11)::bigint % 5 = 0) p
  where p."id" = s."id";
update "Article" a set "publisher" = 'The ' || initcap(translate(left(md5((n % 1000)::text), 6), '0123456789', 'aeioulnrst')) || ' ' || (array['Times', 'Post', 'Herald', 'News'])[1 + n % 4]
  from (select "id", substr("id", 9)::bigint as n from "Article") p where p."id" = a."id";
