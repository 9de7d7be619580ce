/** Tokens of the whole text, both ends inclusive. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}
