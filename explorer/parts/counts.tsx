import type { ComponentChildren } from 'preact'
import { showCount, showNumber } from './show.js'

interface Counted {
  readonly key: string
  readonly label: ComponentChildren
  readonly count: number
  /** Where the statements that are counted stand. */
  readonly address: string
}

/** A short list of what there is most of; the bar behind each number is its share of the largest. */
export const Counts = ({ counted }: { readonly counted: readonly Counted[] }) => {
  const most = Math.max(1, ...counted.map(({ count }) => count))
  return (
    <ol class="counts">
      {counted.map(({ key, label, count, address }) => (
        <li key={key}>
          <span>{label}</span>
          <a class="number" href={address} aria-label={showCount(count, 'statement')}>
            {showNumber(count)}
          </a>
          <span class="bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ol>
  )
}
