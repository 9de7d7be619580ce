import { sql } from 'kysely'
import type { ActorFilter } from '../../models/filters/actor-filter.js'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { ACTS } from '../../vocabulary/acts.js'
import { mapParameter } from '../compile/parameter.js'
import type { Scope } from '../compile/scope.js'
import { type AnyRow, allOf, anyOf, lexemesOf, type Row, type Sql, type TableName } from '../compile/sql.js'
import { readId } from '../identity.js'
import type { Conditions } from '../sources/declaration.js'
import { actorFilter, isNamed } from './actor-filter.js'
import { articleFilter } from './article-filter.js'
import { conditionOf, type Filter } from './filter.js'
import { topicNamed } from './topic-filter.js'
import { actFilter, confidenceFilter, dateFilter, lexemesFilter, reviewFilter, textFilter } from './value-filters.js'

/** Whether a filter has a negation. It would be true for null, but must match only statements that have an actor. */
const negates = ({ and = [], or = [], not }: ActorFilter): boolean => not !== undefined || [...and, ...or].some(negates)

/** The condition that a nullable column holds a matching actor. */
const isActor = (actor: ActorFilter, column: Sql, scope: Scope): Sql => {
  const matches = conditionOf(actorFilter, actor, column, scope)
  return negates(actor) ? allOf([sql`${column} is not null`, matches]) : matches
}

/**
 * The condition that a row of another table belongs to the statement and fulfils `is`. As one of several alternatives
 * (OR), the statements of named actors are looked up by id; with `exists`, PostgreSQL would read all statements.
 */
function belongs(table: TableName, statement: Row<'Statement'>, actor: ActorFilter, scope: Scope, is: IsOf): Sql {
  const { from, row } = scope.alias(table)
  if (scope.isAlternative && isNamed(actor)) {
    return sql`${statement('id')} = any(array(select ${row('statementId')} from ${from} where ${is(row)}))`
  }
  return sql`exists (select from ${from} where ${row('statementId')} = ${statement('id')} and ${is(row)})`
}

type IsOf = (row: AnyRow) => Sql

/**
 * The condition that a named actor is one of the speakers. An index leads to the statements of which it is the first, and another to
 * the few of which it is a further one.
 * @param first the column of the first speaker
 * @param id the column of the statement's id
 */
function isSpeaker(actor: ActorFilter, first: Sql, id: Sql, scope: Scope): Sql {
  const { from, row } = scope.alias('Speaker')
  const isFurther = allOf([sql`${row('position')} > 0`, conditionOf(actorFilter, actor, row('actorId'), scope)])
  return sql`(${isActor(actor, first, scope)} or ${id} = any(array(select ${row('statementId')} from ${from} where ${isFurther})))`
}

/** The condition that one of the speakers matches; a filter without conditions restricts nothing. */
const spokenBy = (actor: ActorFilter, statement: Row<'Statement'>, scope: Scope): Sql =>
  isNamed(actor) || Object.values(actor).every((condition) => condition === undefined)
    ? isSpeaker(actor, statement('speakerId'), statement('id'), scope)
    : belongs('Speaker', statement, actor, scope, (row) => conditionOf(actorFilter, actor, row('actorId'), scope))

/** The condition that a table links the statement to a matching actor. */
const linked =
  (table: 'StatementMention' | 'StatementAbout') =>
  (actor: ActorFilter, statement: Row<'Statement'>, scope: Scope): Sql =>
    belongs(table, statement, actor, scope, (row) => conditionOf(actorFilter, actor, row('actorId'), scope))

/**
 * The condition that an addressee matches. Conditions on speaker and act are added here too: "Addressee" repeats both
 * columns, and an index covers them.
 */
const addressedTo = (
  actor: ActorFilter,
  statement: Row<'Statement'>,
  scope: Scope,
  { speaker, act }: StatementFilter,
): Sql =>
  belongs('Addressee', statement, actor, scope, (row) =>
    allOf([
      conditionOf(actorFilter, actor, row('actorId'), scope),
      ...(isNamed(speaker) ? [isSpeaker(speaker as ActorFilter, row('speakerId'), row('statementId'), scope)] : []),
      ...(act ? [conditionOf(actFilter, act, row('act'), scope)] : []),
    ]),
  )

/** Ids of statements as an SQL array, in their order. @throws GraphQLError BAD_USER_INPUT if one is no statement's */
export const idList = (ids: readonly string[]): Sql =>
  sql`array[${sql.join(ids.map((id) => sql`${mapParameter(id, (given) => readId('ids', given, ['statement']))}::text`))}]::text[]`

export const statementFilter: Filter<StatementFilter, Row<'Statement'>> = {
  ids: (ids, statement) => sql`${statement('id')} = any(${idList(ids)})`,
  speaker: spokenBy,
  speakerAffiliation: (actor, statement, scope) => isActor(actor, statement('speakerAffiliationId'), scope),
  speakerText: (words, statement, scope) =>
    conditionOf(textFilter, words, sql`coalesce(${statement('speakerText')}, '')`, scope),
  reportedBy: (actor, statement, scope) => isActor(actor, statement('reportedById'), scope),
  reportedByText: (words, statement, scope) =>
    conditionOf(textFilter, words, sql`coalesce(${statement('reportedByText')}, '')`, scope),
  nested: (nested, statement) => sql`(${statement('withinId')} is not null) = ${nested}::boolean`,
  within: (filter, statement, scope) => {
    const outer = scope.alias('Statement')
    return sql`exists (select from ${outer.from} where ${outer.row('id')} = ${statement('withinId')} and ${conditionOf(statementFilter, filter, outer.row, scope)})`
  },
  addressee: addressedTo,
  addressed: (addressed, statement) =>
    sql`(${statement('addresseeText')} is not null or exists (select from "Addressee" where "statementId" = ${statement('id')})) = ${addressed}::boolean`,
  addresseeText: (words, statement, scope) =>
    conditionOf(textFilter, words, sql`coalesce(${statement('addresseeText')}, '')`, scope),
  mentions: linked('StatementMention'),
  about: linked('StatementAbout'),
  act: (acts, statement, scope) => conditionOf(actFilter, acts, statement('act'), scope),
  actClass: (actClass, statement) =>
    anyOf(
      Object.entries(ACTS)
        .filter(([, act]) => act.actClass === actClass)
        .map(([act]) => sql`${statement('act')} = ${act}::"Act"`),
    ),
  mode: (mode, statement) => sql`${statement('mode')} = ${mode}::"Mode"`,
  modality: (modality, statement) => sql`${statement('modality')} = ${modality}::"Modality"`,
  text: (words, statement, scope) => conditionOf(lexemesFilter, words, lexemesOf(statement), scope),
  quoted: (quoted, statement) => sql`(cardinality(${statement('quoteTexts')}) > 0) = ${quoted}::boolean`,
  negated: (negated, statement) => sql`${statement('negated')} = ${negated}::boolean`,
  inHeadline: (inHeadline, statement) => sql`${statement('inHeadline')} = ${inHeadline}::boolean`,
  saidOn: (bounds, statement, scope) => conditionOf(dateFilter, bounds, statement('saidOn'), scope),
  datedOn: (bounds, statement, scope) => conditionOf(dateFilter, bounds, statement('datedOn'), scope),
  place: (place, statement, scope) =>
    sql`lower(${statement('place')}) = lower(${scope.requestName(place, 'place', 'place')}::text)`,
  topic: (name, statement, scope) => {
    const topic = scope.alias('StatementTopic')
    return sql`exists (select from ${topic.from} where ${topic.row('statementId')} = ${statement('id')} and ${topic.row('topicId')} = (${topicNamed(name, scope)}))`
  },
  article: (filter, statement, scope) => {
    const article = scope.alias('Article')
    return sql`exists (select from ${article.from} where ${article.row('id')} = ${statement('articleId')} and ${conditionOf(articleFilter, filter, article.row, scope)})`
  },
  confidence: (bounds, statement, scope) => conditionOf(confidenceFilter, bounds, statement('confidence'), scope),
  review: (reviews, statement, scope) => conditionOf(reviewFilter, reviews, statement('review'), scope),
}

/**
 * Whether a filter has one of these conditions, at any depth. Without one on `review`, rejected statements are left out; without one on
 * `nested` or `within`, those within others.
 */
export const asksFor = (names: readonly string[], { and = [], or = [], not = [], ...own }: Conditions): boolean =>
  names.some((name) => own[name] !== undefined) ||
  [and, or, not].flat().some((inner) => asksFor(names, (inner ?? {}) as Conditions))
