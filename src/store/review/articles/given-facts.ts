import { dayInUtc } from '../../../sources/read-date.js'
import type { ArticleFacts } from '../../write/known/article-facts.js'

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
