-- Affiliations: a president of each country and a chief of each organization, in the first article with them as a speaker.

create temp table titled as select "id", row_number() over (order by "id") as i from "Person";
create temp table seat as select "id", "kind", row_number() over (order by "id" <> 'organization_00000000000000000000', "id") as i
  from "Actor" where "kind" <> 'PERSON';

insert into "Affiliation" ("id", "personId", "ofId", "title", "articleId", "start", "end", "text")
  select 'affiliation_' || md5(titled."id"), titled."id", seat."id", case seat."kind" when 'COUNTRY' then 'President' else 'Secretary-General' end,
    s."articleId", s."sentenceStart", s."sentenceStart" + 9, 'President'
  from titled join seat using (i), lateral (
    select "articleId", "sentenceStart" from "Statement" where "speakerId" = titled."id" order by "id" limit 1) s;
