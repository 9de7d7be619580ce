/** As `Person.affiliations` has it: each title at each place once, as it is written. */
interface Affiliation<Place, Article> {
  readonly title: string
  readonly of?: Place | null
  readonly article: Article
}

/** A title at a place, with the latest and the earliest of the articles that give it. */
export interface HeldTitle<Place, Article> {
  readonly title: string
  readonly of: Place | undefined
  readonly latest: Article
  readonly earliest: Article
}

/** Joins what differs in capital letters alone: "President" and "president" of one country. @param affiliations the latest article's first */
export function heldTitles<Place extends { readonly id: string }, Article>(
  affiliations: readonly Affiliation<Place, Article>[],
): readonly HeldTitle<Place, Article>[] {
  const held = new Map<string, HeldTitle<Place, Article>>()
  for (const { title, of, article } of affiliations) {
    const key = JSON.stringify([title.toLowerCase(), of?.id])
    const later = held.get(key)
    const first = { title, of: of ?? undefined, latest: article, earliest: article }
    held.set(key, later ? { ...later, earliest: article } : first)
  }
  return [...held.values()]
}
