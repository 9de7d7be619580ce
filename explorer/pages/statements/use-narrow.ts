import { useEffect, useState } from 'preact/hooks'

/** Below this the columns of the table are too narrow to be read; wider than a tablet upright. */
const NARROW = '(max-width: 63rem)'

/** Whether there is no room for a table of several columns. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const media = matchMedia(NARROW)
    const look = () => setNarrow(media.matches)
    media.addEventListener('change', look)
    return () => media.removeEventListener('change', look)
  }, [])
  return isNarrow
}
