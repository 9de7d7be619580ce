/** A range of token indexes into the whole text, both ends inclusive. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}
