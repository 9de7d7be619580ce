import { type FieldNode, type GraphQLNamedType, isObjectType } from 'graphql'
import { sql } from 'kysely'
import type { Made, ReadRow, Source } from '../sources/declaration.js'
import { MAKER_KEY, READ_KEY } from './makers.js'
import { type Compilation, type Selected, selectedFields, sourceOf, targetOf } from './selection.js'
import { type AnyRow, jsonObject, type Sql } from './sql.js'

/** Makes the JSON of a row. Passed as an argument, because rows hold what is made of rows. */
type SelectRow = (
  selecting: Compilation,
  source: Source,
  type: GraphQLNamedType | undefined,
  nodes: readonly FieldNode[],
  row: AnyRow,
) => Sql

/** Makes the JSON of a selected field of an object that was made. */
type Show = (of: unknown) => unknown

/** The JSON of a field that code makes of rows: what is selected of each row is read beside what decides what is made of it. */
export function selectMade(
  selecting: Compilation,
  made: Made,
  type: GraphQLNamedType | undefined,
  { nodes }: Selected,
  args: Readonly<Record<string, unknown>>,
  parent: AnyRow,
  selectRow: SelectRow,
): Sql {
  const source = sourceOf(selecting, made.of)
  const { from, row } = selecting.scope.alias(made.from(args, selecting.scope, parent))
  const pairs: (readonly [string, Sql])[] = [...made.reads(row)]
  const shown = (below: GraphQLNamedType | undefined, selected: readonly FieldNode[]): Show => {
    if (!isObjectType(below)) return (of) => of
    if (below.name in source.types) {
      const key = `#${pairs.length}`
      pairs.push([key, selectRow(selecting, source, below, selected, row)])
      return (of) => (of as ReadRow)[key]
    }
    const fields = selectedFields(selecting, below, selected).map((field): readonly [string, string, Show] => [
      field.key,
      field.name,
      field.name === '__typename' ? () => below.name : shown(targetOf(below, field), field.nodes),
    ])
    return (of) => Object.fromEntries(fields.map(([key, name, show]) => [key, each((of as ReadRow)[name], show)]))
  }
  const show = shown(type, nodes)
  const rows = sql`(select coalesce(json_agg(${jsonObject(pairs)} order by ${made.order(row)}), '[]') from ${from})`
  const { makers } = selecting.scope
  makers.push((read: readonly [beside: ReadRow, rows: readonly ReadRow[]]) => made.make(...read).map(show))
  return jsonObject([
    [MAKER_KEY, sql.lit(makers.length - 1)],
    [READ_KEY, sql`json_build_array(${jsonObject(made.beside(args, parent))}, ${rows})`],
  ])
}

const each = (value: unknown, show: Show): unknown => (Array.isArray(value) ? value.map(show) : show(value))
