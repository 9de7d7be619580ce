import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Label } from './label.js'

/** A turn of a transcript or interview: who speaks, and the paragraphs of what they say. */
export interface Turn {
  /** Index of the sentence that opens it. */
  readonly index: number
  /** Null for the answers of whoever is interviewed, where only the questions have labels, and for a question that has lost its label. */
  readonly label: Label | null
  readonly content: readonly TokenRange[]
  readonly asks: boolean
}
