import { being, type TokenPattern, type TokenTest } from '../../../text/tokens/token-pattern.js'
import type { Pos } from '../../../text/tokens/tokens.js'
import { isPastForm } from '../grammar/verb-forms.js'
import { cuesOf, type Frame } from '../speech/cues.js'

/** Where a tag is wrong, and which is right. The form of a rule as data, with its example beside it. Source: rules of Duckling (Meta, 2017). */
export interface TagRepair {
  readonly tag: Pos
  /** A text with the words in brackets that are to be tagged so. A test reads it. */
  readonly example: string
  /** Ways in which such a token stands in a text; one is enough. */
  readonly ways: readonly TokenPattern[]
}

/** A form of a cue that takes one of these frames; of any cue, where none is given. */
export const cue = (...frames: readonly Frame[]): TokenTest =>
  being((lower) => {
    const cues = cuesOf(lower)
    return frames.length === 0 ? cues.length > 0 : cues.some(({ acts }) => frames.some((frame) => acts.has(frame)))
  })

/** A cue's bare form that takes a frame ("they [fear] that"). */
export const bareCue = (frame: Frame): TokenTest =>
  being((lower) => cuesOf(lower).some(({ lemma, acts }) => lemma === lower && acts.has(frame)))

/** A form that may be past tense ("accused", "went"). */
export const pastForm: TokenTest = being(isPastForm)
