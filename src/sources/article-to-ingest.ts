/** An article as read from a file or sent by a client of the API. */
export interface ArticleToIngest {
  readonly text: string
  readonly title?: string | null | undefined
  readonly url?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly publishedAt?: Date | null | undefined
  /** Midnight in UTC of the day that it was where it was published; where it is missing, the day of `publishedAt` in UTC. */
  readonly publishedOn?: Date | null | undefined
  /** When it was last changed, where that is told. */
  readonly modifiedAt?: Date | null | undefined
  /** The names in the byline, in order. */
  readonly authors?: readonly string[] | null | undefined
  /** The part of the publication, such as "World". */
  readonly section?: string | null | undefined
  /** BCP 47, such as "en-GB". */
  readonly language?: string | null | undefined
  /** The address that the page gives for itself. */
  readonly canonicalUrl?: string | null | undefined
}
