// The five questions in hand-written SQL with parameters: the lower bound, with nothing between client and database.

const KEYS = '"datedOn" DESC, "articleId", "sentenceStart", "contentSpans"[1], "id"'
const ADDRESSEES = `(SELECT coalesce(json_agg(json_build_object('name', a."name") ORDER BY d."position"), '[]')
  FROM "Addressee" d JOIN "Actor" a ON a."id" = d."actorId" WHERE d."statementId" = s."id")`
const SPEAKER = `(SELECT json_build_object('name', a."name") FROM "Actor" a WHERE a."id" = s."speakerId")`
const TITLE = `(SELECT json_build_object('title', r."title") FROM "Article" r WHERE r."id" = s."articleId")`
const STATEMENT = `json_build_object('id', s."id", 'content', s."content", 'act', s."act", 'saidOn', s."saidOn",
  'speaker', ${SPEAKER}, 'addressees', ${ADDRESSEES}, 'article', ${TITLE})`
const INSTANT = `to_char(r."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const NAMED = (parameter) => `(SELECT DISTINCT "actorId" FROM "Alias" WHERE "key" = ${parameter}::text)`
/** The order in columns of "Addressee", whose index on them is read in order up to the end of the page. */
const WALK = '"datedOn" DESC, "articleId", "sentenceStart", "contentStart", "statementId"'

/** The twenty statements of a page: what all actors of one name say to all actors of another. */
const saidByNames = (addressee, condition) => `SELECT s.* FROM "Statement" s WHERE s."id" = ANY (ARRAY(
    SELECT DISTINCT ON ("datedOn", "articleId", "sentenceStart", "contentStart", "statementId") "statementId"
    FROM ${NAMED('$1')} speaker, ${NAMED(addressee)} addressee, LATERAL (SELECT * FROM "Addressee"
      WHERE "actorId" = addressee."actorId" AND "speakerId" = speaker."actorId" AND ${condition} ORDER BY ${WALK} LIMIT 20) d
    ORDER BY ${WALK} LIMIT 20))`

/** The rows of one page, then the JSON of each, in the same order. */
const list = (json, page) => `SELECT coalesce(json_agg(${json} ORDER BY ${KEYS}), '[]')::text AS json FROM (${page}) s`

const SQL = {
  Q1: `SELECT json_build_object('id', a."id", 'name', a."name", 'aliases',
    (SELECT json_agg("name" ORDER BY "name") FROM "Alias" WHERE "actorId" = a."id"))::text AS json
    FROM "Actor" a WHERE a."id" = $1 AND a."kind" = 'PERSON'`,
  Q2: list(
    STATEMENT,
    `SELECT s.* FROM (SELECT "statementId" FROM "Addressee" WHERE "actorId" = $2 AND "speakerId" = $1 ORDER BY ${WALK} LIMIT 20) d
      JOIN "Statement" s ON s."id" = d."statementId"`,
  ),
  Q3: `SELECT json_agg(json_build_object('name', p."name", 'statements', json_build_object('nodes', (
      SELECT coalesce(json_agg(json_build_object('content', s."content", 'act', s."act", 'saidOn', s."saidOn",
        'article', (SELECT json_build_object('title', r."title", 'publishedAt', ${INSTANT}) FROM "Article" r WHERE r."id" = s."articleId"),
        'addressees', ${ADDRESSEES}) ORDER BY ${KEYS}), '[]')
      FROM (SELECT * FROM "Statement" WHERE "speakerId" = p."id" ORDER BY ${KEYS} LIMIT 10) s)))
      ORDER BY p."name", p."id")::text AS json
    FROM (SELECT * FROM "Actor" WHERE "kind" = 'PERSON' AND ("name", "id") > ($1, $2) ORDER BY "name", "id" LIMIT 20) p`,
  Q4: list(
    `json_build_object('speaker', ${SPEAKER}, 'act', s."act", 'cue', s."cueText", 'content', s."content", 'quotes',
      (SELECT coalesce(json_agg(json_build_object('text', t)), '[]') FROM unnest(s."quoteTexts") t),
      'addressees', ${ADDRESSEES}, 'saidOn', s."saidOn", 'evidence', json_build_object('sentence', s."sentenceText",
        'source', json_build_object('start', s."sourceStart", 'end', s."sourceEnd", 'text', s."sourceText"),
        'cue', json_build_object('start', s."cueStart", 'end', s."cueEnd", 'text', s."cueText"), 'content',
        (SELECT json_agg(json_build_object('start', s."contentSpans"[2 * i - 1], 'end', s."contentSpans"[2 * i], 'text', s."contentTexts"[i])
          ORDER BY i) FROM generate_subscripts(s."contentTexts", 1) i)),
      'article', (SELECT json_build_object('title', r."title", 'url', r."url", 'publishedAt', ${INSTANT}) FROM "Article" r WHERE r."id" = s."articleId"))`,
    saidByNames('$3', '"act" = $2'),
  ),
  Q5: list(
    STATEMENT,
    saidByNames(
      '$2',
      `"datedOn" <= $3::date AND ("datedOn" < $3::date OR ("articleId", "sentenceStart", "contentStart", "statementId") > ($4, $5::int, $6::int, $7))`,
    ),
  ),
}

const PARAMETERS = {
  Q1: ({ id }) => [id],
  Q2: ({ speaker, addressee }) => [speaker, addressee],
  Q3: ({ after }) => [after?.name ?? '', after?.id ?? ''],
  Q4: ({ speakerKey, act, addresseeKey }) => [speakerKey, act, addresseeKey],
  Q5: ({ speakerKey, addresseeKey, after }) => [
    speakerKey,
    addresseeKey,
    ...[after.datedOn, after.articleId, after.sentenceStart, after.content, after.id],
  ],
}

/** As prepared statements: for each of them an index fits all values. */
export const statementOf = (question) => ({ name: question, text: SQL[question] })

export const request = (question, variant) => ({
  path: `/${question}`,
  body: JSON.stringify(PARAMETERS[question](variant)),
})

export const dataOf = (_question, { data }) => data
