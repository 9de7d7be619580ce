import type { PartName } from './parts.js'

/** A row by its columns; one that is not named has the table's default. */
export type GivenRow = Readonly<Record<string, unknown>>

/** The rows of a whole article, whose references within it have been checked. */
export interface GivenArticle {
  readonly article: GivenRow & { readonly id: string }
  readonly parts: Readonly<Record<PartName, readonly GivenRow[]>>
}
