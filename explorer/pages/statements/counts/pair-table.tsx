import type { StatementFilter } from '../../../generated/operations.js'
import { Bar, CountLink } from './count-table.js'
import { GROUPS, type Groups, type Table } from './groups.js'

interface PairTableProps {
  readonly table: Table
  readonly where: StatementFilter
  readonly groups: Groups
}

/** The largest counts of two groups line by line, where few values of the one meet many of the other. */
export const PairTable = ({ table, where, groups }: PairTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
  <section class="count-table" tabIndex={0} aria-label="Counts">
    <table>
      <thead>
        <tr>
          {groups.map((group) => (
            <th key={group} scope="col">
              {GROUPS[group]}
            </th>
          ))}
          <th scope="col" class="number">
            statements
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {table.pairs.map(({ line, column, count }) => (
          <tr key={`${line.key} ${column.key}`}>
            <td dir="auto">{line.label}</td>
            <td dir="auto">{column.label}</td>
            <td class="number">
              <CountLink count={count} where={where} values={[line, column]} />
            </td>
            <Bar share={count / table.most} />
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
