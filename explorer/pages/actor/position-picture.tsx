import type { HeldPositionFragment, Stance } from '../../generated/operations.js'
import { showDay } from '../../parts/show.js'
import { STANCE_WORD } from '../../words.js'

/** The lanes of the picture, from above. */
const LANES: readonly Stance[] = ['FOR', 'CONDITIONAL', 'AGAINST']
/** The height of a lane and the radius of a mark, in CSS pixels. */
const LANE = 28
const MARK = 5

/** Positions over time, a lane for each stance: a line as long as one is held, a mark at its ends. The list beside it tells the same. */
export const PositionPicture = ({
  positions,
  topic,
}: {
  readonly positions: readonly HeldPositionFragment[]
  readonly topic: string
}) => {
  const first = Math.min(...positions.map(({ from }) => Date.parse(from)))
  const last = Math.max(...positions.map(({ to }) => Date.parse(to)))
  const along = (day: string): string => `${last === first ? 50 : (100 * (Date.parse(day) - first)) / (last - first)}%`
  const lane = (stance: Stance): number => LANE * (LANES.indexOf(stance) + 0.5)
  return (
    <figure class="position-picture">
      <ul class="plain-list" aria-hidden="true">
        {LANES.map((stance) => (
          <li key={stance}>{STANCE_WORD[stance]}</li>
        ))}
      </ul>
      <div>
        <svg role="img" aria-label={`Positions on ${topic} over time`} width="100%" height={LANE * LANES.length}>
          {LANES.map((stance) => (
            <line key={stance} class="grid" x1="0" x2="100%" y1={lane(stance)} y2={lane(stance)} />
          ))}
          {positions.map(({ stance, from, to }) => (
            <g key={`${stance} ${from}`} class="held">
              <line x1={along(from)} x2={along(to)} y1={lane(stance)} y2={lane(stance)} />
              {[...new Set([from, to])].map((day) => (
                <circle key={day} cx={along(day)} cy={lane(stance)} r={MARK}>
                  <title>{`${STANCE_WORD[stance]}, ${showDay(day)}`}</title>
                </circle>
              ))}
            </g>
          ))}
        </svg>
        <p class="hint">
          <span>{showDay(new Date(first).toISOString().slice(0, 10))}</span>
          {last > first && <span>{showDay(new Date(last).toISOString().slice(0, 10))}</span>}
        </p>
      </div>
    </figure>
  )
}
