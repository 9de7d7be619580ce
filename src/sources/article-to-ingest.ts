/** An article as a reader of files or a client of the API hands it in. */
export interface ArticleToIngest {
  readonly text: string
  readonly title?: string | null | undefined
  readonly url?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly publishedAt?: Date | null | undefined
}
