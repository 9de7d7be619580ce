import { sql } from 'kysely'
import type { ActorFilter } from '../../models/filters/actor-filter.js'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { mapParameter } from '../compile/parameter.js'
import type { Scope } from '../compile/scope.js'
import { type AnyRow, allOf, lexemesOf, type Row, type Sql, type TableName } from '../compile/sql.js'
import { readId } from '../identity.js'
import { asksFor, isEmpty, someRow } from './absence.js'
import { actorFilter, isNamed } from './actor-filter.js'
import { articleFilter } from './article-filter.js'
import { isCopied } from './copies.js'
import { conditionOf, type Filter } from './filter.js'
import { topicNamed } from './topic-filter.js'
import {
  actClassFilter,
  actFilter,
  dateFilter,
  dateTimeFilter,
  floatFilter,
  idFilter,
  modalityFilter,
  modeFilter,
  reviewFilter,
  textFilter,
} from './value-filters.js'
import { isOf } from './versions.js'

/** Whether a filter has a negation. It would be true for null, but must match only statements that have an actor. */
const negates = ({ and, or, not }: ActorFilter): boolean => not != null || [...(and ?? []), ...(or ?? [])].some(negates)

/** The condition that a nullable column holds a matching actor, or none where the filter asks for that. */
const isActor = (actor: ActorFilter, column: Sql, scope: Scope): Sql => {
  const matches = conditionOf(actorFilter, actor, column, scope)
  return negates(actor) && !asksFor(['isNull'], { ...actor }) ? allOf([sql`${column} is not null`, matches]) : matches
}

/**
 * The condition that a row of another table belongs to the statement and fulfils `is`. As one of several alternatives
 * (OR), the statements of named actors are looked up by id; with `exists`, PostgreSQL would read all statements.
 */
function belongs(table: TableName, statement: Row<'Statement'>, actor: ActorFilter, scope: Scope, is: IsOf): Sql {
  if (isEmpty({ ...actor })) return sql`true`
  const linked = scope.alias(table)
  const { from, row } = linked
  if (scope.isAlternative && isNamed(actor) && !asksFor(['isNull'], { ...actor })) {
    return sql`${statement('id')} = any(array(select ${row('statementId')} from ${from} where ${is(row)}))`
  }
  return someRow(actor, linked, sql`${row('statementId')} = ${statement('id')}`, is(row))
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

/** The condition that one of the speakers matches. */
const spokenBy = (actor: ActorFilter, statement: Row<'Statement'>, scope: Scope): Sql =>
  isNamed(actor) && !asksFor(['isNull'], { ...actor })
    ? isSpeaker(actor, statement('speakerId'), statement('id'), scope)
    : belongs('Speaker', statement, actor, scope, (row) => conditionOf(actorFilter, actor, row('actorId'), scope))

/** The condition that a table links the statement to a matching actor. */
const linked =
  (table: 'StatementMention' | 'StatementAbout') =>
  (actor: ActorFilter, statement: Row<'Statement'>, scope: Scope): Sql =>
    belongs(table, statement, actor, scope, (row) => conditionOf(actorFilter, actor, row('actorId'), scope))

/**
 * The condition that an addressee matches. Conditions on speaker and act are added here too: "Addressee" repeats both
 * columns, and an index covers them. Where the filter asks whether there is an addressee (`isNull`), there may be no row that has them.
 */
const addressedTo = (
  actor: ActorFilter,
  statement: Row<'Statement'>,
  scope: Scope,
  { speaker, act }: StatementFilter,
): Sql => {
  const isRepeated = !asksFor(['isNull'], { ...actor })
  return belongs('Addressee', statement, actor, scope, (row) =>
    allOf([
      conditionOf(actorFilter, actor, row('actorId'), scope),
      ...(isRepeated && isNamed(speaker)
        ? [isSpeaker(speaker as ActorFilter, row('speakerId'), row('statementId'), scope)]
        : []),
      ...(isRepeated && act ? [conditionOf(actFilter, act, row('act'), scope)] : []),
    ]),
  )
}

/** @throws GraphQLError BAD_USER_INPUT if it is no statement's id */
const statementId = (id: string): Sql => sql`${mapParameter(id, (given) => readId('id', given, ['statement']))}::text`
const statementIdFilter = idFilter(statementId)

/** Ids of statements as an SQL array, in their order. @throws GraphQLError BAD_USER_INPUT if one is no statement's */
export const idList = (ids: readonly string[]): Sql => sql`array[${sql.join(ids.map(statementId))}]::text[]`

export const statementFilter: Filter<StatementFilter, Row<'Statement'>> = {
  id: (ids, statement, scope) => conditionOf(statementIdFilter, ids, statement('id'), scope, 'id'),
  speaker: spokenBy,
  speakerAffiliation: (actor, statement, scope) => isActor(actor, statement('speakerAffiliationId'), scope),
  speakerText: (words, statement, scope) =>
    conditionOf(textFilter, words, { text: statement('speakerText') }, scope, 'speakerText'),
  reportedBy: (actor, statement, scope) => isActor(actor, statement('reportedById'), scope),
  reportedByText: (words, statement, scope) =>
    conditionOf(textFilter, words, { text: statement('reportedByText') }, scope, 'reportedByText'),
  nested: (nested, statement) => sql`(${statement('withinId')} is not null) = ${nested}::boolean`,
  within: (filter, statement, scope) => {
    if (isEmpty({ ...filter })) return sql`true`
    const outer = scope.alias('Statement')
    return sql`exists (select from ${outer.from} where ${outer.row('id')} = ${statement('withinId')} and ${conditionOf(statementFilter, filter, outer.row, scope)})`
  },
  addressee: addressedTo,
  addressed: (addressed, statement) =>
    sql`(${statement('addresseeText')} is not null or exists (select from "Addressee" where "statementId" = ${statement('id')})) = ${addressed}::boolean`,
  addresseeText: (words, statement, scope) =>
    conditionOf(textFilter, words, { text: statement('addresseeText') }, scope, 'addresseeText'),
  mentions: linked('StatementMention'),
  about: linked('StatementAbout'),
  act: (acts, statement, scope) => conditionOf(actFilter, acts, statement('act'), scope, 'act'),
  actClass: (classes, statement, scope) => conditionOf(actClassFilter, classes, statement('act'), scope, 'actClass'),
  mode: (modes, statement, scope) => conditionOf(modeFilter, modes, statement('mode'), scope, 'mode'),
  modality: (modalities, statement, scope) =>
    conditionOf(modalityFilter, modalities, statement('modality'), scope, 'modality'),
  text: (words, statement, scope) =>
    conditionOf(textFilter, words, { text: statement('content'), lexemes: lexemesOf(statement) }, scope, 'text'),
  quoted: (quoted, statement) => sql`(cardinality(${statement('quoteTexts')}) > 0) = ${quoted}::boolean`,
  negated: (negated, statement) => sql`${statement('negated')} = ${negated}::boolean`,
  inHeadline: (inHeadline, statement) => sql`${statement('inHeadline')} = ${inHeadline}::boolean`,
  copied: (copied, statement) => (copied ? isCopied(statement as AnyRow) : sql`not ${isCopied(statement as AnyRow)}`),
  versions: (versions, statement) => isOf(versions, statement('articleId')),
  saidOn: (bounds, statement, scope) => conditionOf(dateFilter, bounds, statement('saidOn'), scope, 'saidOn'),
  datedOn: (bounds, statement, scope) => conditionOf(dateFilter, bounds, statement('datedOn'), scope, 'datedOn'),
  place: (place, statement, scope) => {
    const request = (name: string): string => scope.requestName(name, 'place', 'place')
    return conditionOf(textFilter, place, { text: statement('place'), request }, scope, 'place')
  },
  topic: (name, statement, scope) => {
    const topic = scope.alias('StatementTopic')
    return sql`exists (select from ${topic.from} where ${topic.row('statementId')} = ${statement('id')} and ${topic.row('topicId')} = (${topicNamed(name, scope)}))`
  },
  article: (filter, statement, scope) => {
    const article = scope.alias('Article')
    return sql`exists (select from ${article.from} where ${article.row('id')} = ${statement('articleId')} and ${conditionOf(articleFilter, filter, article.row, scope)})`
  },
  confidence: (bounds, statement, scope) =>
    conditionOf(floatFilter, bounds, statement('confidence'), scope, 'confidence'),
  review: (reviews, statement, scope) => conditionOf(reviewFilter, reviews, statement('review'), scope, 'review'),
  ingestedAt: (bounds, statement, scope) =>
    conditionOf(dateTimeFilter, bounds, statement('ingestedAt'), scope, 'ingestedAt'),
  updatedAt: (bounds, statement, scope) =>
    conditionOf(dateTimeFilter, bounds, statement('updatedAt'), scope, 'updatedAt'),
}
