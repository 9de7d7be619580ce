-- What the text calls a speaker or an addressee is searched by its words. A query must use the same expression to run on them.

CREATE INDEX "Statement_speakerText_search" ON "Statement" USING GIN (to_tsvector('english', coalesce("speakerText", '')));

CREATE INDEX "Statement_addresseeText_search" ON "Statement" USING GIN (to_tsvector('english', coalesce("addresseeText", '')));

-- Whoever is meant by "the union leader" is found by the words of the titles.
CREATE INDEX "Affiliation_title_search" ON "Affiliation" USING GIN (to_tsvector('english', "title"));
