import type { PartName } from './parts.js'

/** A row: column → value. A missing column gets the table's default. */
export type BundleRow = Readonly<Record<string, unknown>>

/** The rows of a bundle. All references between them have been checked. */
export interface CheckedBundle {
  readonly article: BundleRow & { readonly id: string }
  readonly parts: Readonly<Record<PartName, readonly BundleRow[]>>
}
