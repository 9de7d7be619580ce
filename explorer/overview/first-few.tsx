import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** How many are shown at first: as many as are taken in at a glance, and leave room for what follows on a small screen. */
const FEW = 5

interface FirstFewProps<Item> {
  readonly items: readonly Item[]
  /** Shows so many of them. */
  readonly children: (shown: readonly Item[]) => ComponentChildren
}

/** The first of a list, and all of it by a button. */
export function FirstFew<Item>({ items, children }: FirstFewProps<Item>) {
  const [showsAll, showAll] = useState(false)
  return (
    <>
      {children(showsAll ? items : items.slice(0, FEW))}
      {items.length > FEW && (
        <button type="button" class="quiet" aria-expanded={showsAll} onClick={() => showAll(!showsAll)}>
          {showsAll ? 'Fewer' : 'More'}
        </button>
      )}
    </>
  )
}
