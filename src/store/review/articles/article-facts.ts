import { dayInUtc } from '../../../sources/read-date.js'
import type { ArticleModel } from '../../prisma/models.js'

/** What is known of an article besides its text. */
export type ArticleFacts = Pick<
  ArticleModel,
  'title' | 'url' | 'canonicalUrl' | 'publisher' | 'publishedAt' | 'publishedOn' | 'authors' | 'section' | 'language'
>

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
): { readonly before: object; readonly after: object } | null {
  const names = (Object.keys(was) as (keyof ArticleFacts)[]).filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  )
  if (names.length === 0) return null
  const told = (facts: ArticleFacts): object => Object.fromEntries(names.map((name) => [name, textOf(facts, name)]))
  return { before: told(was), after: told(is) }
}

function textOf(facts: ArticleFacts, name: keyof ArticleFacts): unknown {
  const value = facts[name]
  if (!(value instanceof Date)) return value
  return name === 'publishedOn' ? value.toISOString().slice(0, 10) : value.toISOString()
}

/** Facts as the history keeps them, beside the change that is taken back. */
type ToldFacts = Partial<Omit<ArticleFacts, 'publishedAt' | 'publishedOn'>> & {
  readonly publishedAt?: string | null
  readonly publishedOn?: string | null
  readonly undoes?: string
}

/** The facts that `changedFacts` told. */
export function factsIn(told: object): Partial<ArticleFacts> {
  const { undoes: _, publishedAt, publishedOn, ...others } = told as ToldFacts
  return {
    ...others,
    ...(publishedAt !== undefined && { publishedAt: publishedAt === null ? null : new Date(publishedAt) }),
    ...(publishedOn !== undefined && { publishedOn: publishedOn === null ? null : new Date(publishedOn) }),
  }
}

/** The facts with others in place of some. Where only the time of publication is given, its day is that in UTC. */
export function withFacts(facts: ArticleFacts, given: Partial<ArticleFacts>): ArticleFacts {
  const { publishedAt, publishedOn } = given
  if (publishedAt === undefined || publishedOn !== undefined) return { ...facts, ...given }
  return { ...facts, ...given, publishedOn: publishedAt && dayInUtc(publishedAt) }
}
