import type { ActorKind } from '../../generated/operations.js'
import { wordOf } from '../../words.js'
import { classOf, Shape } from './picture/drawing.js'

const KINDS: readonly ActorKind[] = ['PERSON', 'ORGANIZATION', 'COUNTRY']

/** A shape of the legend, in CSS pixels: half of what its line is high. */
const RADIUS = 8

/** How to read the picture, and how to move in it. */
export const Legend = () => (
  <>
    <h2>Choose an actor or an arrow</h2>
    <p>An arrow leads from whom says something to whom it is said; the wider, the more often.</p>
    <ul class="graph-kinds">
      {KINDS.map((kind) => (
        <li key={kind}>
          <svg width="24" height="24" viewBox="-12 -12 24 24" class={classOf({ kind })} aria-hidden="true">
            <Shape node={{ kind, x: 0, y: 0, radius: RADIUS }} />
          </svg>{' '}
          {wordOf(kind)}
        </li>
      ))}
    </ul>
    <p class="hint">
      The larger, the more it says and hears. Drag with the mouse, or with two fingers, to move the picture; Ctrl and
      the wheel, two fingers, + and − bring it nearer. With the keyboard: Tab reaches an arrow and an actor, arrow keys
      go on to the next, Enter opens, Esc closes.
    </p>
  </>
)
