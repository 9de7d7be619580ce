import { sql } from 'kysely'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import type { ChoiceFilter, TextFilter } from '../../models/filters/value-filters.js'
import { ACT_CLASSES, ACTS } from '../../vocabulary/acts.js'
import { badInput } from '../bad-input.js'
import { asc, bothWays, byFit, desc, type Key, type Order, type OrderFor } from '../compile/order.js'
import type { Scope } from '../compile/scope.js'
import { type AnyRow, allOf, type Sql } from '../compile/sql.js'
import { asksFor } from '../filters/absence.js'
import { conditionOf } from '../filters/filter.js'
import { idList, statementFilter } from '../filters/statement-filter.js'
import { searchedWords } from '../filters/value-filters.js'
import { isCurrent } from '../filters/versions.js'
import { filterQuery, rankOf } from '../search/lexemes.js'
import { history } from './change.js'
import { claimOf } from './claim.js'
import { columns, type IndexWalk, list, type Members, one, part, type Source, value } from './declaration.js'
import { instant } from './instant.js'
import { spanRow, spanRows, spans } from './span.js'
import { utteranceOf } from './utterance.js'

/** The class of an act, as a CASE expression, because no column holds it. */
const actClass = (row: AnyRow): Sql => {
  const cases = ACT_CLASSES.map((name) => {
    const acts = Object.entries(ACTS).filter(([, act]) => act.actClass === name)
    return sql`when ${row('act')} in (${sql.join(acts.map(([act]) => sql.lit(act)))}) then ${sql.lit(name)}`
  })
  return sql`case ${sql.join(cases, sql` `)} end`
}

const always = (): Sql => sql`true`
const hasStart = (_: AnyRow, span: AnyRow): Sql => sql`${span('start')} is not null`
const byStart = (span: AnyRow): Sql => span('start')

const evidence: Members = {
  sentence: value((row) => row('sentenceText')),
  source: one(spans, hasStart, spanRow('source')),
  cue: one(spans, hasStart, spanRow('cue')),
  content: list(spans, { from: spanRows('contentSpans', 'contentTexts'), on: always, order: byStart }),
}

const statement: Members = {
  ...columns('Statement', 'id', 'speakerText', 'act', 'cameo', 'plover', 'addresseeText', 'content', 'mode', 'negated'),
  ...columns('Statement', 'modality', 'inHeadline', 'saidOn', 'place', 'confidence', 'rule', 'review'),
  ...columns('Statement', 'version', 'reportedByText'),
  ingestedAt: instant('ingestedAt'),
  updatedAt: instant('updatedAt'),
  actClass: value(actClass),
  cue: value((row) => row('cueText')),
  evidence: part(evidence),
  quotes: list(spans, { from: spanRows('quoteSpans', 'quoteTexts'), on: always, order: byStart }),
  article: one('articles', (row, article) => sql`${article('id')} = ${row('articleId')}`),
  speaker: one('actors', (row, actor) => sql`${actor('id')} = ${row('speakerId')}`),
  speakers: list('actors', {
    // After a merge, the first speaker may be one that stood later.
    from: (row) =>
      sql`(select a.*, case when a."id" = ${row('speakerId')} then -1 else k."position" end as "position"
        from "Speaker" k join "Actor" a on a."id" = k."actorId" where k."statementId" = ${row('id')})`,
    on: always,
    order: (actor) => actor('position'),
  }),
  reportedBy: one('actors', (row, actor) => sql`${actor('id')} = ${row('reportedById')}`),
  utterance: utteranceOf,
  claim: claimOf,
  within: one('statements', (row, outer) => sql`${outer('id')} = ${row('withinId')}`),
  speakerAffiliation: one('actors', (row, actor) => sql`${actor('id')} = ${row('speakerAffiliationId')}`),
  addressees: list('actors', {
    from: (row) =>
      sql`(select a.*, d."position" from "Addressee" d join "Actor" a on a."id" = d."actorId" where d."statementId" = ${row('id')})`,
    on: always,
    order: (actor) => actor('position'),
  }),
  about: list('actors', {
    on: (row, actor) =>
      sql`${actor('id')} in (select "actorId" from "StatementAbout" where "statementId" = ${row('id')})`,
    order: (actor) => sql`${actor('name')}, ${actor('id')}`,
  }),
  mentions: list('mentions', {
    on: (row, mention) =>
      sql`${mention('id')} in (select "mentionId" from "StatementMention" where "statementId" = ${row('id')})`,
    order: (mention) => sql`${mention('start')}, ${mention('id')}`,
  }),
  topics: list('topics', {
    on: (row, topic) =>
      sql`${topic('id')} in (select "topicId" from "StatementTopic" where "statementId" = ${row('id')})`,
    order: (topic) => topic('name'),
  }),
  extractor: part({
    name: value((row) => row('extractor')),
    version: value((row) => row('extractorVersion')),
  }),
  history,
}

/** Where the content starts; the sentence, if there is no content. */
const CONTENT_START: Key = {
  name: 'contentStart',
  of: (row) => sql`coalesce(${row('contentSpans')}[1], ${row('sentenceStart')})`,
  type: 'int',
  descending: false,
}

/** Article by article, in reading order; the ties of orders in either direction. */
const READING: Order = [asc('articleId', 'text'), asc('sentenceStart', 'int'), CONTENT_START, asc('id', 'text')]

/** By the rank of the search words, the latest first among equals; where ids are asked for, in their order. */
const byRelevance: OrderFor = ({ text, id }) => {
  const ids = (id as ChoiceFilter | null | undefined)?.in
  if (ids != null) {
    const place = (row: AnyRow): Sql => sql`-coalesce(array_position(${idList(ids)}, ${row('id')}), 0)`
    return [{ name: 'place', of: place, type: 'int', descending: true }, asc('id', 'text')]
  }
  const words = (text as TextFilter | null | undefined)?.search
  if (words == null) {
    throw badInput(
      'orderBy',
      'RELEVANCE',
      'RELEVANCE only beside `where: { text: { search: "…" } }`, whose words it ranks, or `where: { id: { in: […] } }`, whose order it keeps',
    )
  }
  const query = filterQuery(searchedWords(words))
  const rank: Key = { name: 'rank', of: (row) => rankOf(row, query), type: 'float8', descending: true }
  return [rank, desc('datedOn', 'date'), ...READING]
}

/** Finds what one actor says to another. */
const addresseeWalk: IndexWalk = {
  // The rows of the first speakers, which the index has in order, and the few of the further ones. Conditions stay outside, so that
  // PostgreSQL merges the two in order; an expression in place of the column keeps it from searching all that an addressee is told.
  rows: sql`(select a.*, a."speakerId" as "saidBy", a."actorId" as "saidTo" from "Addressee" a
    union all select a.*, k."actorId", a."actorId" || '' from "Speaker" k join "Addressee" a on a."statementId" = k."statementId"
      where k."position" > 0 and a."speakerId" <> k."actorId")`,
  id: 'statementId',
  starts: { speaker: 'saidBy', addressee: 'saidTo' },
  repeats: ['act', 'review', 'nested'],
  leaves: ['text', 'speakerText', 'addresseeText', 'article', 'topic', 'mentions', 'about'],
  orderName: 'SAID_ON_DESC',
  order: [
    desc('datedOn', 'date'),
    asc('articleId', 'text'),
    asc('sentenceStart', 'int'),
    asc('contentStart', 'int'),
    asc('statementId', 'text'),
  ],
}

/** Which statements a list shows of the articles that it is of. */
const isShown = (filter: object, row: AnyRow): Sql =>
  allOf([
    ...(asksFor(['review'], { ...filter }) ? [] : [sql`${row('review')} <> 'REJECTED'`]),
    ...(asksFor(['nested', 'within', 'id'], { ...filter }) ? [] : [sql`${row('withinId')} is null`]),
  ])

const isListed = (filter: StatementFilter, row: AnyRow): Sql =>
  allOf([isShown(filter, row), ...(namesVersions(filter) ? [] : [isCurrent(row('articleId'))])])

/** Whether a filter says which versions of articles it means, or which statements or articles. */
const namesVersions = (filter: StatementFilter): boolean =>
  asksFor(['versions', 'id'], { ...filter }) || asksForArticle(filter)

const asksForArticle = ({ article, and, or, not }: StatementFilter): boolean =>
  asksFor(['versions', 'id'], { ...article }) || [and ?? [], or ?? [], not ?? []].flat().some(asksForArticle)

/** The condition that a list with this filter shows a statement; for code that reads statements by its own queries. */
export const isInList = (filter: StatementFilter, row: AnyRow, scope: Scope): Sql =>
  allOf([conditionOf(statementFilter, filter, row, scope), isListed(filter, row)])

export const statements: Source = {
  table: 'Statement',
  types: { Statement: statement },
  where: (filter, row, scope) => conditionOf(statementFilter, filter, row, scope),
  listed: isListed,
  walk: addresseeWalk,
  orders: {
    ...bothWays('SAID_ON', asc('datedOn', 'date'), READING),
    ...bothWays('ARTICLE', asc('articleId', 'text'), READING.slice(1)),
    ...bothWays('CONFIDENCE', asc('confidence', 'float8'), [desc('datedOn', 'date'), ...READING]),
    ...byFit(byRelevance),
    ...bothWays('INGESTED_AT', asc('ingestedAt', 'timestamptz'), READING),
    ...bothWays('UPDATED_AT', asc('updatedAt', 'timestamptz'), READING),
  },
}

/** The statements of one article, whichever version it is. */
export const statementsOfArticle: Source = { ...statements, listed: isShown }
