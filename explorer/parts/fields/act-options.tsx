import type { Act } from '../../generated/operations.js'
import { ACTS, CLASSES, wordOf } from '../../words.js'

interface ActOptionsProps {
  /** Whether a whole class can be chosen, too. */
  readonly hasClasses?: boolean
}

/** All acts, for a `select`, under their classes. */
export const ActOptions = ({ hasClasses = false }: ActOptionsProps) => (
  <>
    {CLASSES.map((actClass) => (
      <optgroup key={actClass} label={wordOf(actClass)}>
        {hasClasses && <option value={actClass}>any {wordOf(actClass)} act</option>}
        {(Object.keys(ACTS) as Act[])
          .filter((act) => ACTS[act] === actClass)
          .map((act) => (
            <option key={act} value={act}>
              {wordOf(act)}
            </option>
          ))}
      </optgroup>
    ))}
  </>
)
