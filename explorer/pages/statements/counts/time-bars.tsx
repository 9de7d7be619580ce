import { statementsAddress } from '../../../addresses.js'
import type { StatementFilter } from '../../../generated/operations.js'
import { showNumber } from '../../../parts/show.js'
import { narrowed, type Table, type Value } from './groups.js'

/** The size of a picture's own coordinates; it is stretched to the room that it has. */
const WIDTH = 600
const HEIGHT = 80

/** Share of a bar's room that is left free beside it. */
const GAP = 0.15

/** The least height of a bar that stands for anything, so that it is seen. */
const LEAST = 1.5

/** Counts over time: a row of bars, or one for each value of the other group, all on one scale. */
export const TimeBars = ({ table, where }: { readonly table: Table; readonly where: StatementFilter }) => {
  const { lines, columns } = table
  const first = lines[0]
  const last = lines.at(-1)
  return (
    <div class="time-bars">
      {(columns.length > 0 ? columns : [undefined]).map((column) => (
        <figure key={column?.key ?? ''}>
          {column && <figcaption dir="auto">{column.label}</figcaption>}
          <Bars table={table} column={column} where={where} />
          <p class="row">
            <small>{first?.label}</small>
            {last !== first && <small>{last?.label}</small>}
          </p>
        </figure>
      ))}
      <p class="hint">
        The highest bar is {showNumber(table.most)}
        {columns.length > 1 && '; all have one scale'}.
      </p>
    </div>
  )
}

interface BarsProps {
  readonly table: Table
  readonly column: Value | undefined
  readonly where: StatementFilter
}

/** The table beside it has the same numbers and links for the keyboard and for screen readers. */
const Bars = ({ table, column, where }: BarsProps) => {
  const room = WIDTH / table.lines.length
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {table.lines.map((line, at) => {
        const count = table.countOf(line, column) ?? 0
        if (count === 0) return null
        const height = Math.max(LEAST, (HEIGHT * count) / table.most)
        const its = narrowed(where, column ? [line, column] : [line])
        const bar = (
          <rect x={room * (at + GAP / 2)} y={HEIGHT - height} width={room * (1 - GAP)} height={height}>
            <title>{`${line.label}: ${showNumber(count)}`}</title>
          </rect>
        )
        return its ? (
          <a key={line.key} href={statementsAddress(its)} tabindex={-1}>
            {bar}
          </a>
        ) : (
          <g key={line.key}>{bar}</g>
        )
      })}
    </svg>
  )
}
