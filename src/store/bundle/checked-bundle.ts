import type { PartName } from './parts.js'

/** A row by its columns; one that is not named has the table's default. */
export type BundleRow = Readonly<Record<string, unknown>>

/** The rows of a whole article, whose references within it have been checked. */
export interface CheckedBundle {
  readonly article: BundleRow & { readonly id: string }
  readonly parts: Readonly<Record<PartName, readonly BundleRow[]>>
}
