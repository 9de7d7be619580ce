import { useEffect, useState } from 'preact/hooks'

/** Where the key lies: in this tab, until it is closed. */
const PLACE = 'dictum-key'

const listeners = new Set<() => void>()

/** The key that requests are sent with; null: without one. */
export const currentKey = (): string | null => sessionStorage.getItem(PLACE)

/** Keeps a key for this tab, or forgets it; whatever was read is read again. */
export function keepKey(key: string | null): void {
  if (key === null) sessionStorage.removeItem(PLACE)
  else sessionStorage.setItem(PLACE, key)
  for (const listener of listeners) listener()
}

/** The key, and a new one as soon as there is one. */
export function useKey(): string | null {
  const [key, setKey] = useState(currentKey)
  useEffect(() => {
    const look = () => setKey(currentKey())
    listeners.add(look)
    return () => void listeners.delete(look)
  }, [])
  return key
}
