import { sql } from 'kysely'
import { follow, type Position } from '../../knowledge/positions/follow.js'
import { standOf } from '../../knowledge/positions/read-stance.js'
import type { Uttered } from '../../knowledge/positions/stance.js'
import { type Thing, thingOf } from '../../knowledge/positions/thing.js'
import { LEADING, NOT_LEADING } from '../../languages/en/positions/position-words.js'
import { badInput } from '../bad-input.js'
import { mapParameter } from '../compile/parameter.js'
import type { Scope } from '../compile/scope.js'
import { type AnyRow, allOf, lexemesOf, rowNamed, type Sql } from '../compile/sql.js'
import { usableValue } from '../filters/usable-value.js'
import type { Made, ReadRow } from './declaration.js'
import { statements } from './statement.js'

/** Only this many of the latest statements of an actor on a topic are read. */
const MOST_READ = 1_000

/** A statement as positions are read of it. */
interface ReadStatement extends Omit<Uttered, 'lead' | 'speaker'> {
  /** Where its cue starts in the sentence, in UTF-16 code units; null for none. */
  readonly cueAt: number | null
  readonly on: string
}

/** How much of an article before a sentence is read, in characters: a sentence or two. */
const BEFORE = 250

/** What is read of each statement, as JSON. */
export const readsOf = (row: AnyRow): readonly (readonly [name: string, value: Sql])[] => [
  ...['act', 'content', 'mode', 'negated', 'modality', 'context'].map((name) => [name, row(name)] as const),
  ['cue', row('cueText')],
  ['sentence', row('sentenceText')],
  ['cueAt', sql`${row('cueStart')} - ${row('sentenceStart')}`],
  ['on', row('datedOn')],
]

/** Statements in their order in time. */
export const inTime = (row: AnyRow): Sql =>
  sql`${row('datedOn')}, ${row('articleId')}, ${row('sentenceStart')}, ${row('id')}`

/** Whether a topic names a thing that positions can be on. */
export function namesThing(topic: string): boolean {
  const { length } = thingOf(topic).words
  return topic.length <= LONGEST_TOPIC && length > 0 && length <= MOST_WORDS
}

/** The thing that a topic names. @throws GraphQLError BAD_USER_INPUT where it names none */
function readThing(topic: string): Thing {
  usableValue('topic', topic, LONGEST_TOPIC)
  if (namesThing(topic)) return thingOf(topic)
  throw badInput('topic', topic, `one to ${MOST_WORDS} words for a thing, such as "ban on plastic bags"`)
}

/** In UTF-16 code units. */
const LONGEST_TOPIC = 200
const MOST_WORDS = 8

/** The searches for each word of a topic, or others that say the same, in the syntax of to_tsquery. */
function searchesOf(topic: string): readonly string[] {
  const { words, effects } = readThing(topic)
  return [...words, ...effects].map((like) => like.words.map((word) => `'${word.replaceAll("'", "''")}'`).join(' | '))
}

/** The searches for a topic's words, once for all articles: anywhere, and in titles, whose words the search configuration marks with A. */
const soughtWords = (topic: string): Sql => sql`(select array_agg(to_tsquery('stems', "word")) as "own",
    array_agg(to_tsquery('stems', regexp_replace("word", '( \\||$)', ':A\\1', 'g'))) as "titled"
  from unnest(${mapParameter(topic, searchesOf)}::text[]) as "word") sought`

/** Whether an article speaks of a topic: it has half of its words, those of the title counted twice, or, of two words, the first. */
const speaksOf = (article: AnyRow): Sql => {
  const has = (words: Sql): Sql => sql`(${lexemesOf(article)} @@ ${words})`
  const found = sql`(select sum(${has(sql`"own"`)}::int + ${has(sql`"titled"`)}::int) from unnest(sought."own", sought."titled") as "word" ("own", "titled"))`
  return sql`(case when cardinality(sought."own") = 2 then ${has(sql`sought."own"[1]`)} else ${found} * 2 >= cardinality(sought."own") end)`
}

/** Whether a title is held by whoever speaks for a body. */
const leads = (title: Sql): Sql =>
  sql`(${title} ~* ${`\\m(${[...LEADING].join('|')})\\M`} and not ${title} ~* ${`\\m(${[...NOT_LEADING].join('|')})\\M`})`

/** The ids of what an actor says: as a speaker and, for a body or a country, by its unnamed people and by those who lead it in the article. */
const saidBy = (actor: AnyRow): Sql => sql`select "statementId" as "id" from "Speaker" where "actorId" = ${actor('id')}
  union select s."id" from "Statement" s where s."speakerAffiliationId" = ${actor('id')} and not coalesce(s."speakerText", '') ~* ${`\\m(${[...NOT_LEADING].join('|')})\\M`}
  union select k."statementId" from "Affiliation" f join "Speaker" k on k."actorId" = f."personId"
    join "Statement" s on s."id" = k."statementId" and s."articleId" = f."articleId"
    where f."ofId" = ${actor('id')} and ${leads(sql.ref('f.title'))}`

/** A statement with what stands before it. */
const withContext = (row: AnyRow, all: Sql, article: AnyRow): Sql => {
  const before = sql`greatest(1, ${row('sentenceStart')} - ${sql.lit(BEFORE)})`
  const text = sql`substr(${article('text')}, ${before}, ${row('sentenceStart')} - ${before} + 1)`
  return sql`${all}, concat_ws('. ', ${article('title')}, ${text}) as "context"`
}

/** The latest statements of an actor in articles that speak of a topic: rows for FROM. */
export function statementsOn(topic: string, scope: Scope, actor: AnyRow): Sql {
  const { from, row, all } = scope.alias('Statement')
  const article = rowNamed('article')
  return sql`(select ${withContext(row, all, article)}
    from ${soughtWords(topic)}, (${saidBy(actor)}) said join ${from} on ${row('id')} = said."id" join "Article" article on ${article('id')} = ${row('articleId')}
    where ${allOf([speaksOf(article), isListed(row)])} order by ${row('datedOn')} desc, ${row('id')} limit ${sql.lit(MOST_READ)})`
}

/** The latest statements of anybody known in articles that have all words of a topic: rows for FROM. */
export function statementsAbout(topic: string, scope: Scope): Sql {
  const { from, row, all } = scope.alias('Statement')
  const article = rowNamed('article')
  const search = searchesOf(topic)
    .map((each) => `(${each})`)
    .join(' & ')
  return sql`(select ${withContext(row, all, article)} from ${from} join "Article" article on ${article('id')} = ${row('articleId')}
    where ${allOf([sql`${lexemesOf(article)} @@ to_tsquery('stems', ${search}::text)`, sql`${row('speakerId')} is not null`, isListed(row)])}
    order by ${row('datedOn')} desc, ${row('id')} limit ${sql.lit(MOST_READ)})`
}

const isListed = (row: AnyRow): Sql => statements.listed?.({}, row) ?? sql`true`

/** The positions that statements show. @param rows as they are read, in their order in time */
export function positionsIn({ topic, name }: ReadRow, rows: readonly ReadRow[]): readonly Position<ReadRow>[] {
  const thing = thingOf(String(topic))
  return follow(
    rows.flatMap((statement) => {
      // A row is what its SQL says, which no type knows: the columns are those that are selected above.
      const read = statement as unknown as ReadStatement
      const lead = read.cueAt === null ? '' : read.sentence.slice(0, read.cueAt)
      const stand = standOf({ ...read, lead, speaker: String(name) }, thing)
      return stand === null ? [] : [{ statement, on: read.on, stand }]
    }),
  )
}

/** A position as the API shows it. */
const shown = (position: Position<ReadRow>): object => {
  const { statements: all } = position
  return { ...position, statement: all[0], latest: all.at(-1) }
}

const made = (make: Made['make']): Made => ({
  kind: 'made',
  of: statements,
  from: ({ topic }, scope, actor) => statementsOn(topic as string, scope, actor),
  reads: readsOf,
  order: inTime,
  beside: ({ topic }, actor) => [
    ['topic', sql`${topic}::text`],
    ['name', actor('name')],
  ],
  make,
})

export const positions = made((beside, rows) => positionsIn(beside, rows).map(shown))

export const positionChanges = made((beside, rows) =>
  positionsIn(beside, rows).flatMap((after) =>
    after.before === null ? [] : [{ before: shown(after.before), after: shown(after) }],
  ),
)
