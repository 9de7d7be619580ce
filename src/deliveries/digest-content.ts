import type { DueDigest } from '../store/deliveries/digests.js'
import type { Added, MatchedStatement } from '../store/deliveries/matched.js'

/** What a digest says, however it is written. */
export interface DigestContent {
  readonly title: string
  readonly statements: readonly DigestStatement[]
  /** How many more there are than are listed. */
  readonly more: number
  /** The explorer's list of all that matches. */
  readonly all: string
  readonly why: string
  readonly unsubscribe: string
}

/** A statement in a digest. */
export interface DigestStatement {
  /** "Jens Stoltenberg to South Korea: has urged" */
  readonly who: string
  readonly content: string
  /** "NATO chief asks for more, Reuters, 2023-01-30" */
  readonly article: string
  /** In the explorer. */
  readonly url: string
}

const EVERY = { HOURLY: 'every hour', DAILY: 'every day', WEEKLY: 'every week' } as const

/** @param base where people reach the service */
export function digestContent(digest: DueDigest, { count, statements }: Added, base: string): DigestContent {
  const { id, to, every, search } = digest
  return {
    title: `${search.name}: ${count} new ${count === 1 ? 'statement' : 'statements'}`,
    statements: statements.map((statement) => digestStatement(statement, base)),
    more: count - statements.length,
    all: `${base}/statements?${new URLSearchParams({ where: JSON.stringify(search.where) })}`,
    why: `This is sent to ${to} ${EVERY[every]}, where there is anything new.`,
    unsubscribe: `${base}/unsubscribe/${id}`,
  }
}

function digestStatement(statement: MatchedStatement, base: string): DigestStatement {
  const { id, speakers, speakerText, addressees, addresseeText, cue, content, article } = statement
  const to = namesOf(addressees) ?? addresseeText
  const by = namesOf(speakers) ?? speakerText ?? 'Somebody'
  return {
    who: [to === null ? by : `${by} to ${to}`, cue].filter(Boolean).join(': '),
    content,
    article: [article.title ?? article.url, article.publisher, article.publishedAt?.slice(0, 10)]
      .filter(Boolean)
      .join(', '),
    url: `${base}/articles/${encodeURIComponent(article.id)}#${id}`,
  }
}

const namesOf = (actors: readonly { readonly name: string }[]): string | null =>
  actors.length === 0 ? null : actors.map(({ name }) => name).join(', ')
