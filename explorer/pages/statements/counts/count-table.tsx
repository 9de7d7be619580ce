import { statementsAddress } from '../../../addresses.js'
import type { StatementFilter } from '../../../generated/operations.js'
import { showNumber } from '../../../parts/show.js'
import { GROUPS, type Groups, linesFirst, narrowed, type Table, type Value } from './groups.js'

interface CountTableProps {
  readonly table: Table
  readonly where: StatementFilter
  readonly groups: Groups
  /** Whether a pair without a count has none. */
  readonly isWhole: boolean
}

/** How strongly the largest count is tinted, in percent: the text on it stays readable. */
const STRONGEST_TINT = 30

/** Counts in lines and columns, without the times that have none: each number a link to its statements; the more, the stronger its ground, or the longer its bar. */
export const CountTable = ({ table, where, groups, isWhole }: CountTableProps) => {
  const { lines, columns, countOf, most } = table
  const [first, second] = linesFirst(groups)
  const isAny = (line: Value) => (second ? columns : [undefined]).some((column) => countOf(line, column) !== 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="count-table" tabIndex={0} aria-label="Counts">
      <table>
        <thead>
          <tr>
            <th scope="col">{GROUPS[first]}</th>
            {second ? (
              columns.map(({ key, label }) => (
                <th key={key} scope="col" class="number">
                  <span dir="auto">{label}</span>
                </th>
              ))
            ) : (
              <>
                <th scope="col" class="number">
                  statements
                </th>
                <td />
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.filter(isAny).map((line) => (
            <tr key={line.key}>
              <th scope="row" dir="auto">
                {line.label}
              </th>
              {(second ? columns : [undefined]).map((column) => {
                const count = countOf(line, column) ?? (isWhole ? 0 : undefined)
                const share = (count ?? 0) / most
                return (
                  <td
                    key={column?.key ?? ''}
                    class="number"
                    style={
                      second && {
                        background: `color-mix(in srgb, var(--strong) ${Math.round(share * STRONGEST_TINT)}%, var(--ground))`,
                      }
                    }
                  >
                    {count !== undefined && (
                      <CountLink count={count} where={where} values={column ? [line, column] : [line]} />
                    )}
                  </td>
                )
              })}
              {!second && <Bar share={(countOf(line) ?? 0) / most} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A count's share of the largest, as a cell of the table. */
export const Bar = ({ share }: { readonly share: number }) => (
  <td class="bar">
    <span style={{ inlineSize: `${100 * share}%` }} />
  </td>
)

interface CountLinkProps {
  readonly count: number
  readonly where: StatementFilter
  readonly values: readonly Value[]
}

/** A number that leads to its statements, where a filter can say which. */
export const CountLink = ({ count, where, values }: CountLinkProps) => {
  const its = count > 0 ? narrowed(where, values) : undefined
  return its ? <a href={statementsAddress(its)}>{showNumber(count)}</a> : <span class="none">{showNumber(count)}</span>
}
