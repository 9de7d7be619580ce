/** An article as read from a file or sent by a client of the API. */
export interface ArticleToIngest {
  readonly text: string
  readonly title?: string | null | undefined
  readonly url?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly publishedAt?: Date | null | undefined
  /** Midnight in UTC of the day that it was where it was published; where it is missing, the day of `publishedAt` in UTC. */
  readonly publishedOn?: Date | null | undefined
}
