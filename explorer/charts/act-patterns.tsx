import type { ActClass } from '../generated/operations.js'
import { ACT_CLASSES } from './periods.js'

/** The side of a pattern's tile, in CSS pixels. */
const TILE = 6

/** What is drawn into the tile of each class, on its colour, so that it is told apart without seeing colours; nothing for the commonest. */
const DRAWN: Readonly<Record<ActClass, string | undefined>> = {
  ASSERTIVE: undefined,
  DIRECTIVE: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5',
  COMMISSIVE: 'M0 3H6',
  EXPRESSIVE: 'M2 3H4',
}

/** The name of a class's pattern within a picture. */
export const patternOf = (picture: string, actClass: ActClass): string => `${picture}-${actClass.toLowerCase()}`

/** The patterns of a picture's act classes; to be filled with `url(#…)`. @param picture an id that is the picture's own */
export const ActPatterns = ({ picture }: { readonly picture: string }) => (
  <defs>
    {ACT_CLASSES.map((actClass) => (
      <pattern
        key={actClass}
        id={patternOf(picture, actClass)}
        width={TILE}
        height={TILE}
        patternUnits="userSpaceOnUse"
        class={`act-${actClass.toLowerCase()}`}
      >
        <rect width={TILE} height={TILE} fill="currentColor" />
        {DRAWN[actClass] && <path d={DRAWN[actClass]} class="pattern-mark" />}
      </pattern>
    ))}
  </defs>
)
