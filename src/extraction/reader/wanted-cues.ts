import { cuesOf } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Document } from '../statements/document.js'
import type { StatementDraft } from '../statements/drafts.js'
import type { WantedCues } from './reader.js'

/**
 * From this confidence on a statement that the rules do not find is added. This and the next bound are chosen on the 30 annotated articles
 * of Wikinews: lower ones add as many inventions as finds.
 */
const LIKELY = 0.45
/** The same where the lexicon knows the verb: the rules have looked at it, and found that it says nothing here. */
const LIKELY_BESIDE_RULES = 0.6

/** The confidence from which on a statement is added; a higher one for a form of a verb that the lexicon has acts for. */
export const leastAt = ({ reading: { tokens } }: Document, token: number): number =>
  tokenAt(tokens, token).pos === 'VERB' &&
  cuesOf(tokenAt(tokens, token).lower).some(({ particle }) => particle === null)
    ? LIKELY_BESIDE_RULES
    : LIKELY

/** The cues that may add a statement: not those of the rules, and only those that can still reach the bound, as the path only lowers the probability. */
export function mayAdd(article: Document, drafts: readonly StatementDraft[]): WantedCues {
  const taken = tokensOfCues(article, drafts)
  return (token, probability) => taken[token] === 0 && probability >= leastAt(article, token)
}

/** Per token: 1 for those of cues. */
export function tokensOfCues({ reading: { tokens } }: Document, drafts: readonly StatementDraft[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  for (const { cue } of drafts) if (cue) taken.fill(1, cue.first, cue.last + 1)
  return taken
}
