/** Where the browser keeps how many events of each search were looked at: a search only ever gets more. */
const PLACE = 'dictum-looked'

type Looked = Readonly<Record<string, number>>

const all = (): Looked => {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Looked
  } catch {
    // Somebody else's, or cut short: as if nothing was looked at.
    return {}
  }
}

/** How many of a search's events were looked at in this browser. */
export const lookedAt = (id: string): number => Number(all()[id] ?? 0)

/** @param count all that there were */
export const keepLooked = (id: string, count: number): void =>
  localStorage.setItem(PLACE, JSON.stringify({ ...all(), [id]: count }))

/** For a search that is deleted. */
export function forgetLooked(id: string): void {
  const { [id]: _, ...others } = all()
  localStorage.setItem(PLACE, JSON.stringify(others))
}
