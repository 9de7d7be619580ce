-- How often places occur, whatever the case: of a partial index ("Statement_place_search") the planner takes no statistics, and read all
-- statements for a place that nothing has. A Prisma schema cannot say it.
CREATE STATISTICS "Statement_place_occurs" ON (lower("place")) FROM "Statement";
