import { showNumber } from '../../../parts/show.js'

/** What became of an article, or what else there is to say of a file: a line of the service's answer. */
export type Outcome = Stored | Refused | { readonly source: string; readonly notice: string }

/** An article that is there now. */
export interface Stored {
  /** Where it was read: the file, with the place in it. */
  readonly source: string
  readonly articleId: string
  /** False where the same text was there already. */
  readonly created: boolean
  readonly title: string | null
  /** The number of its statements. */
  readonly statements: number
  /** What the article that was there already lacked, and got. */
  readonly filled: readonly string[]
  /** What is stored otherwise of it, and stays. */
  readonly differing: readonly string[]
}

/** One that was not taken in, and why. */
export interface Refused {
  readonly source: string
  readonly error: {
    readonly message: string
    /** What the service says of it besides: which part of the article is meant, what stands there, and what may. */
    readonly extensions?: {
      readonly code?: string
      readonly argument?: string
      readonly received?: string
      readonly accepted?: string
    }
  }
}

export const isStored = (outcome: Outcome): outcome is Stored => 'articleId' in outcome

export const isRefused = (outcome: Outcome): outcome is Refused => 'error' in outcome

/** The facts of an article in the page's words, by the API's names. */
const FACTS: Readonly<Record<string, string>> = {
  title: 'title',
  url: 'address',
  canonicalUrl: 'own address',
  publisher: 'publisher',
  publishedAt: 'date',
  authors: 'authors',
  section: 'section',
  language: 'language',
}

const named = (facts: readonly string[]): string => facts.map((fact) => FACTS[fact] ?? fact).join(', ')

/** "new", or what became of an article that was there already. */
export function sayStored({ created, filled, differing }: Stored): string {
  if (created) return 'new'
  return [
    'known already',
    ...(filled.length > 0 ? [`what it lacked is added: ${named(filled)}`] : []),
    ...(differing.length > 0 ? [`it keeps another ${named(differing)}`] : []),
  ].join('; ')
}

/** Why it was not taken in, and what is accepted, each a sentence. */
export function sayRefused({ error }: Refused): string {
  const { code, argument, received, accepted } = error.extensions ?? {}
  if (code === 'BAD_USER_INPUT' && accepted) return `Not taken (${argument}: ${received}). Accepted: ${accepted}.`
  return `Not taken: ${error.message}${/[.!?]$/.test(error.message) ? '' : '.'}`
}

/** How many articles of a file are what. */
export function countOutcomes(outcomes: readonly Outcome[]) {
  const stored = outcomes.filter(isStored)
  const created = stored.filter(({ created }) => created).length
  return { created, known: stored.length - created, refused: outcomes.filter(isRefused).length }
}

/** "2 new, 1 known already, 1 not taken"; "no article" of a file without any. */
export function sayCounts(outcomes: readonly Outcome[]): string {
  const { created, known, refused } = countOutcomes(outcomes)
  const parts = [
    [created, 'new'],
    [known, 'known already'],
    [refused, 'not taken'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${showNumber(count)} ${word}`)
  return said.length > 0 ? said.join(', ') : 'no article'
}
