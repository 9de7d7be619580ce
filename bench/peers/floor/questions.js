// The five questions as SQL by hand, each with its parameters: what answers them with nothing in between.

const KEYS = '"datedOn" DESC, "articleId", "sentenceStart", "contentSpans"[1], "id"'
const ADDRESSEES = `(SELECT coalesce(json_agg(json_build_object('name', a."name") ORDER BY d."position"), '[]')
  FROM "Addressee" d JOIN "Actor" a ON a."id" = d."actorId" WHERE d."statementId" = s."id")`
const SPEAKER = `(SELECT json_build_object('name', a."name") FROM "Actor" a WHERE a."id" = s."speakerId")`
const TITLE = `(SELECT json_build_object('title', r."title") FROM "Article" r WHERE r."id" = s."articleId")`
const STATEMENT = `json_build_object('id', s."id", 'content', s."content", 'act', s."act", 'saidOn', s."saidOn",
  'speaker', ${SPEAKER}, 'addressees', ${ADDRESSEES}, 'article', ${TITLE})`
const INSTANT = `to_char(r."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const NAMED = (parameter) => `ANY (ARRAY(SELECT "actorId" FROM "Alias" WHERE "key" = ${parameter}::text))`

/** The rows of one page, then the JSON of each, in the same order. */
const list = (json, page) => `SELECT coalesce(json_agg(${json} ORDER BY ${KEYS}), '[]')::text AS json FROM (${page}) s`

const SQL = {
  Q1: `SELECT json_build_object('id', a."id", 'name', a."name", 'aliases',
    (SELECT json_agg("name" ORDER BY "name") FROM "Alias" WHERE "actorId" = a."id"))::text AS json
    FROM "Actor" a WHERE a."id" = $1 AND a."kind" = 'PERSON'`,
  Q2: list(
    STATEMENT,
    `SELECT s.* FROM "Statement" s WHERE "speakerId" = $1 AND EXISTS (
      SELECT FROM "Addressee" WHERE "statementId" = s."id" AND "actorId" = $2 AND "Addressee"."speakerId" = $1) ORDER BY ${KEYS} LIMIT 20`,
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
    `SELECT s.* FROM "Statement" s WHERE "speakerId" = ${NAMED('$1')} AND "act" = $2 AND EXISTS (
      SELECT FROM "Addressee" WHERE "statementId" = s."id" AND "actorId" = ${NAMED('$3')} AND "Addressee"."speakerId" = ${NAMED('$1')}) ORDER BY ${KEYS} LIMIT 20`,
  ),
  Q5: list(
    STATEMENT,
    `SELECT s.* FROM "Statement" s WHERE "speakerId" = ${NAMED('$1')} AND EXISTS (
      SELECT FROM "Addressee" WHERE "statementId" = s."id" AND "actorId" = ${NAMED('$2')} AND "Addressee"."speakerId" = ${NAMED('$1')})
      AND "datedOn" <= $3::date AND ("datedOn" < $3::date OR ("articleId", "sentenceStart", "contentSpans"[1], "id") > ($4, $5::int, $6::int, $7))
      ORDER BY ${KEYS} LIMIT 20`,
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

/** Prepared: an index answers each of them, whatever the values. */
export const statementOf = (question) => ({ name: question, text: SQL[question] })

export const request = (question, variant) => ({
  path: `/${question}`,
  body: JSON.stringify(PARAMETERS[question](variant)),
})

export const dataOf = (_question, { data }) => data
