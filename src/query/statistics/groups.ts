import { sql } from 'kysely'
import type { StatementGroup } from '../../models/statement-group.js'
import { badInput } from '../bad-input.js'
import type { Sql } from '../compile/sql.js'

/** A property of statements to group by. */
interface ValueGroup {
  readonly field: 'speaker' | 'act' | 'addressee' | 'mentioned' | 'topic' | 'publisher'
  /** SQL expression for the value, on the statement `s` and the joined table. */
  readonly value: Sql
  /** The column of the statement that it needs, besides the id. */
  readonly column?: 'act' | 'articleId'
  /** The join that it needs. @param isFiltered whether there may be only few statements */
  readonly join?: (isFiltered: boolean) => Sql
}

/** A unit of time, as in PostgreSQL's date_trunc and intervals. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year'

const VALUES = {
  SPEAKER: {
    field: 'speaker',
    value: sql`speaker."actorId"`,
    join: () => sql`left join "Speaker" speaker on speaker."statementId" = s."id"`,
  },
  ACT: { field: 'act', value: sql`s."act"`, column: 'act' },
  ADDRESSEE: {
    field: 'addressee',
    value: sql`addressee."actorId"`,
    join: () => sql`left join "Addressee" addressee on addressee."statementId" = s."id"`,
  },
  MENTIONED: {
    field: 'mentioned',
    value: sql`mentioned."actorId"`,
    join: (isFiltered) =>
      isFiltered
        ? sql`left join lateral (select distinct "actorId" from "StatementMention" where "statementId" = s."id") mentioned on true`
        : // An index has these columns in this order, so that nothing has to be sorted.
          sql`left join (select distinct "actorId", "statementId" from "StatementMention") mentioned on mentioned."statementId" = s."id"`,
  },
  TOPIC: {
    field: 'topic',
    value: sql`topic."topicId"`,
    join: () => sql`left join "StatementTopic" topic on topic."statementId" = s."id"`,
  },
  PUBLISHER: {
    field: 'publisher',
    value: sql`article."publisher"`,
    column: 'articleId',
    join: () => sql`join "Article" article on article."id" = s."articleId"`,
  },
} as const satisfies Partial<Record<StatementGroup, ValueGroup>>

const UNITS = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' } as const satisfies Partial<
  Record<StatementGroup, TimeUnit>
>

/** The names of a row's fields for values, in order. */
export const VALUE_FIELDS = Object.values(VALUES).map(({ field }) => field)

/** The groups that are units of time, the finest first. */
export const TIMES = Object.keys(UNITS) as (keyof typeof UNITS)[]

/** What statements are counted by. */
export interface Groups {
  readonly values: readonly ValueGroup[]
  readonly unit: TimeUnit | undefined
}

const isTime = (group: StatementGroup): group is keyof typeof UNITS => group in UNITS

/** Whether the argument `groupBy` contains a unit of time. */
export const hasTime = (groupBy: unknown): boolean => Array.isArray(groupBy) && groupBy.some(isTime)

/** Reads the argument `groupBy`. @throws GraphQLError BAD_USER_INPUT unless it has one group or two different ones, at most one a time */
export function readGroups(groupBy: readonly StatementGroup[]): Groups {
  const times = groupBy.filter(isTime)
  const areDifferent = new Set(groupBy).size === groupBy.length
  if (groupBy.length < 1 || groupBy.length > 2 || !areDifferent || times.length > 1) {
    throw badInput('groupBy', groupBy, 'one group or two different ones, of which one may be a time')
  }
  const values = groupBy.flatMap((group) => (isTime(group) ? [] : [VALUES[group]]))
  return { values, unit: times[0] && UNITS[times[0]] }
}
