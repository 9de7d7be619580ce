import { sql } from 'kysely'
import type { ActorFilter } from '../../models/filters/actor-filter.js'
import { actorFilter, isNamed } from '../filters/actor-filter.js'
import { conditionOf } from '../filters/filter.js'
import type { Conditions, IndexWalk, Pages, Source } from '../sources/declaration.js'
import { orderBy, reversed } from './order.js'
import { between, type Page } from './page.js'
import type { Scope } from './scope.js'
import { type AnyRow, allOf, type Sql } from './sql.js'

/** Whether an index walk fits a filter: it gives the leading actors by id or name, and has no condition in `walk.leaves`. */
export const leads = (walk: IndexWalk, where: Conditions): boolean =>
  Object.keys(walk.starts).every((name) => isNamed(where[name] as ActorFilter | undefined)) && isStepwise(walk, where)

/** Whether a filter can be checked row by row: no condition, at any depth, is in `walk.leaves`. */
const isStepwise = (walk: IndexWalk, { and, or, not, ...conditions }: Conditions): boolean =>
  !walk.leaves.some((name) => conditions[name] != null) &&
  [and ?? [], or ?? [], not ?? []].flat().every((nested) => isStepwise(walk, (nested ?? {}) as Conditions))

/** The page to find by a walk: the list and its parent row, the filter, and the number of rows to read. */
interface Walked {
  readonly pages: Pages
  readonly source: Source
  readonly where: Conditions
  readonly parent: AnyRow
  readonly page: Page
  readonly most: Sql
}

/**
 * The condition that a row is on the page, by an index walk. For each actor, or combination of actors, that matches, it
 * reads rows in the index's order until there are enough for a page; then it merges these and cuts the page from them.
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
  const step = scope.alias(walk.rows)
  const conditions = [
    ...actors.map(({ starts }) => starts(step.row)),
    ...between(page, order, step.row),
    ...filtered(walk, walked, step.row, scope),
  ]
  const steps = sql`lateral (select ${step.all} from ${step.from} where ${allOf(conditions)} order by ${orderBy(order, step.row)} limit ${most})`
  const taken = scope.alias(steps)
  // Distinct, because a statement may address two actors of the same name.
  const keys = sql.join(order.map((key) => key.of(taken.row)))
  return sql`${row('id')} = any(array(select distinct on (${keys}) ${taken.row(walk.id)}
    from ${sql.join(actors.map(({ from }) => from))}, ${taken.from} where ${allOf(actors.map(({ is }) => is))}
    order by ${orderBy(order, taken.row)} limit ${most}))`
}

/** The remaining conditions: on columns that the walk's table repeats, else on the source's row, which is read only then. */
function filtered(walk: IndexWalk, { pages, source, where, parent }: Walked, step: AnyRow, scope: Scope): Sql[] {
  const isRepeated = (name: string): boolean => walk.repeats.includes(name)
  const isStart = (name: string): boolean => walk.starts[name] !== undefined
  const only = (holds: (name: string) => boolean): Conditions =>
    Object.fromEntries(Object.entries(where).filter(([name, value]) => value != null && holds(name)))
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
  // OFFSET 0 keeps the planner from turning this into a join, which would read all rows before the page is cut.
  const isOthers = sql`exists (select from ${from} where ${row('id')} = ${step(walk.id)} and ${allOf(conditions)} offset 0)`
  return [repeated, isOthers]
}
