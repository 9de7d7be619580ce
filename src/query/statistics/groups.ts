import { sql } from 'kysely'
import type { StatementGroup } from '../../models/statement-group.js'
import { badInput } from '../bad-input.js'
import type { Sql } from '../compile/sql.js'

/** Values of statements, which the row's field of the same name shows. */
interface ValueGroup {
  readonly field: 'speaker' | 'act' | 'addressee' | 'mentioned' | 'topic' | 'publisher'
  /** The value, out of the statement's columns and what is joined. */
  readonly value: Sql
  /** The column of the statement that it takes beside its id. */
  readonly column?: 'speakerId' | 'act' | 'articleId'
  /** What the value takes beside the statements, of which there may be few. */
  readonly join?: (isFiltered: boolean) => Sql
}

/** A length of time, as PostgreSQL's date_trunc and intervals call it. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year'

const VALUES = {
  SPEAKER: { field: 'speaker', value: sql`s."speakerId"`, column: 'speakerId' },
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
        : // In this order an index holds them all, so that nothing is sorted.
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

/** The names of the value fields of a row, in order. */
export const VALUE_FIELDS = Object.values(VALUES).map(({ field }) => field)

/** The names of the groups that are times, the finest first. */
export const TIMES = Object.keys(UNITS) as (keyof typeof UNITS)[]

/** What statements are counted by. */
export interface Groups {
  readonly values: readonly ValueGroup[]
  readonly unit: TimeUnit | undefined
}

const isTime = (group: StatementGroup): group is keyof typeof UNITS => group in UNITS

/** Whether the argument `groupBy` holds a time. */
export const hasTime = (groupBy: unknown): boolean => Array.isArray(groupBy) && groupBy.some(isTime)

/** Reads the argument `groupBy`. @throws GraphQLError BAD_USER_INPUT where it holds no group, three, one twice, or two times */
export function readGroups(groupBy: readonly StatementGroup[]): Groups {
  const times = groupBy.filter(isTime)
  const areDifferent = new Set(groupBy).size === groupBy.length
  if (groupBy.length < 1 || groupBy.length > 2 || !areDifferent || times.length > 1) {
    throw badInput('groupBy', groupBy, 'one group or two different ones, of which one may be a time')
  }
  const values = groupBy.flatMap((group) => (isTime(group) ? [] : [VALUES[group]]))
  return { values, unit: times[0] && UNITS[times[0]] }
}
