/** What is known of an article besides its text; null, or an empty list, where nothing is. */
export interface ArticleFacts {
  readonly title: string | null
  readonly url: string | null
  /** The address that the page gives for itself. */
  readonly canonicalUrl: string | null
  readonly publisher: string | null
  readonly publishedAt: Date | null
  /** Midnight in UTC of the day that it was where it was published; it comes and goes with `publishedAt`. */
  readonly publishedOn: Date | null
  /** The names in the byline, in order. */
  readonly authors: readonly string[]
  readonly section: string | null
  /** BCP 47 */
  readonly language: string | null
}

export const FACTS = [
  'title',
  'url',
  'canonicalUrl',
  'publisher',
  'publishedAt',
  'authors',
  'section',
  'language',
] as const satisfies readonly (keyof ArticleFacts)[]

export type ArticleFact = (typeof FACTS)[number]

/** What of the facts that were handed in is new to a stored article, and what contradicts it. */
export interface FilledFacts {
  /** Those that were missing. */
  readonly filled: readonly ArticleFact[]
  /** Those that are stored otherwise. */
  readonly differing: readonly ArticleFact[]
  /** The stored facts with the missing ones. */
  readonly facts: ArticleFacts
}

/** Fills what is missing in the stored facts by the given ones; nothing is overwritten. Pure. */
export function fillFacts(stored: ArticleFacts, given: ArticleFacts): FilledFacts {
  const told = FACTS.filter((fact) => isKnown(given[fact]))
  const filled = told.filter((fact) => !isKnown(stored[fact]))
  const { publishedOn } = filled.includes('publishedAt') ? given : stored
  return {
    filled,
    differing: told.filter((fact) => isKnown(stored[fact]) && !agree(fact, stored, given)),
    facts: { ...factsOf(stored), ...Object.fromEntries(filled.map((fact) => [fact, given[fact]])), publishedOn },
  }
}

const isKnown = (value: ArticleFacts[ArticleFact]): boolean =>
  value !== null && !(Array.isArray(value) && value.length === 0)

function agree(fact: ArticleFact, a: ArticleFacts, b: ArticleFacts): boolean {
  if (JSON.stringify(a[fact]) === JSON.stringify(b[fact])) return true
  // A day alone, which stands as its midnight, does not contradict a time on that day.
  const isDay = ({ publishedAt, publishedOn }: ArticleFacts): boolean =>
    publishedAt?.getTime() === publishedOn?.getTime()
  return fact === 'publishedAt' && a.publishedOn?.getTime() === b.publishedOn?.getTime() && (isDay(a) || isDay(b))
}

/** The facts of an article's row. */
export const factsOf = ({
  title,
  url,
  canonicalUrl,
  publisher,
  publishedAt,
  publishedOn,
  authors,
  section,
  language,
}: ArticleFacts): ArticleFacts => ({
  title,
  url,
  canonicalUrl,
  publisher,
  publishedAt,
  publishedOn,
  authors,
  section,
  language,
})

/** The facts that differ, before and after, as the history keeps them: times and days as text. */
export function changedFacts(
  was: ArticleFacts,
  is: ArticleFacts,
): { readonly before: Readonly<Record<string, unknown>>; readonly after: Readonly<Record<string, unknown>> } | null {
  const names = (Object.keys(was) as (keyof ArticleFacts)[]).filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  )
  if (names.length === 0) return null
  const told = (facts: ArticleFacts): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, textOf(facts, name)]))
  return { before: told(was), after: told(is) }
}

function textOf(facts: ArticleFacts, name: keyof ArticleFacts): unknown {
  const value = facts[name]
  if (!(value instanceof Date)) return value
  return name === 'publishedOn' ? value.toISOString().slice(0, 10) : value.toISOString()
}
