import { sql } from 'kysely'
import type { ActorFilter } from '../../models/filters/actor-filter.js'
import { actorFilter, isNamed } from '../filters/actor-filter.js'
import { conditionOf } from '../filters/filter.js'
import type { Conditions, IndexWalk, Pages, Source } from '../sources/declaration.js'
import { orderBy, reversed } from './order.js'
import { between, type Page } from './page.js'
import type { Scope } from './scope.js'
import { type AnyRow, allOf, type Sql } from './sql.js'

/** Whether a filter names, by ids or names, the actors that the walk's index begins with, and leaves nothing to others. */
export const leads = (walk: IndexWalk, where: Conditions): boolean =>
  Object.keys(walk.starts).every((name) => isNamed(where[name] as ActorFilter | undefined)) && isStepwise(walk, where)

/** Whether a filter is answered row by row: no condition of it, at any depth, is one that the walk leaves to others. */
const isStepwise = (walk: IndexWalk, { and = [], or = [], not = [], ...conditions }: Conditions): boolean =>
  !Object.keys(conditions).some((name) => walk.leaves.includes(name)) &&
  [and, or, not].flat().every((nested) => isStepwise(walk, (nested ?? {}) as Conditions))

/** A page of rows that a walk finds: what the filter asks, where the list hangs, and the most that are wanted. */
interface Walked {
  readonly pages: Pages
  readonly source: Source
  readonly where: Conditions
  readonly parent: AnyRow
  readonly page: Page
  readonly most: Sql
}

/**
 * The condition that a row is one of a page's, which a walk finds. For each actor that the index may begin with, and each
 * combination of them, it takes rows in the index's order until it has enough for the page, and cuts these few once more.
 */
export function isWalked(walk: IndexWalk, walked: Walked, row: AnyRow, scope: Scope): Sql {
  const { page, where, most } = walked
  const order = page.backward ? reversed(walk.order) : walk.order
  const actors = Object.entries(where).flatMap(([condition, filter]) => {
    const column = walk.starts[condition]
    if (column === undefined) return []
    const actor = scope.alias('Actor')
    const is = conditionOf(actorFilter, filter as ActorFilter, actor.row('id'), scope)
    return [{ from: actor.from, is, starts: (step: AnyRow) => sql`${step(column)} = ${actor.row('id')}` }]
  })
  const step = scope.alias(walk.table)
  const conditions = [
    ...actors.map(({ starts }) => starts(step.row)),
    ...between(page, order, step.row),
    ...filtered(walk, walked, step.row, scope),
  ]
  const steps = sql`lateral (select ${step.all} from ${step.from} where ${allOf(conditions)} order by ${orderBy(order, step.row)} limit ${most})`
  const taken = scope.alias(steps)
  // Two actors of one name may be addressed by the same statement.
  const keys = sql.join(order.map((key) => key.of(taken.row)))
  return sql`${row('id')} = any(array(select distinct on (${keys}) ${taken.row(walk.id)}
    from ${sql.join(actors.map(({ from }) => from))}, ${taken.from} where ${allOf(actors.map(({ is }) => is))}
    order by ${orderBy(order, taken.row)} limit ${most}))`
}

/** The other conditions: on what the walk's table repeats, and on the source's row, which is read where there are any. */
function filtered(walk: IndexWalk, { pages, source, where, parent }: Walked, step: AnyRow, scope: Scope): Sql[] {
  const isRepeated = (name: string): boolean => walk.repeats.includes(name)
  const isStart = (name: string): boolean => walk.starts[name] !== undefined
  const only = (holds: (name: string) => boolean): Conditions =>
    Object.fromEntries(Object.entries(where).filter(([name, value]) => value !== undefined && holds(name)))
  const { row, from } = scope.alias(source.table)
  const others = only((name) => !isRepeated(name) && !isStart(name))
  const conditions = [
    ...(pages.on ? [pages.on(parent, row)] : []),
    ...(source.only ? [source.only(row)] : []),
    ...(Object.keys(others).length > 0 && source.where ? [source.where(others as never, row, scope)] : []),
  ]
  const repeated = allOf([
    ...(source.where ? [source.where(only(isRepeated) as never, step, scope)] : []),
    ...(source.listed ? [source.listed(where, step)] : []),
  ])
  if (conditions.length === 0) return [repeated]
  // OFFSET keeps the planner from making a join of it, which would read all that there is before the page is cut.
  const isOthers = sql`exists (select from ${from} where ${row('id')} = ${step(walk.id)} and ${allOf(conditions)} offset 0)`
  return [repeated, isOthers]
}
