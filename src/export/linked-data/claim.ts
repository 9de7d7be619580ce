import type { Original } from '../../store/bundle/originals.js'
import { ACTS, type Act } from '../../vocabulary/acts.js'
import type { StatementRow } from '../article-index.js'

/** Assertive acts whose content the speaker does not put forward as true: what is denied, and what is talked over. */
const CLAIMS_NOTHING: ReadonlySet<Act> = new Set(['DENY', 'CONSULT'])

/** Whether a statement puts its content forward as true, so that somebody could check it: a Claim of schema.org. */
export const isClaim = ({ act, negated, modality, content }: StatementRow): boolean =>
  ACTS[act].actClass === 'ASSERTIVE' && !CLAIMS_NOTHING.has(act) && !negated && modality === 'ACTUAL' && content !== ''

/**
 * The earliest of the articles from which a statement's article has the words it stands in: its cue, or else the beginning of its
 * content or its sentence, like the filter's `copied`.
 */
export function originalOf(statement: StatementRow, originals: readonly Original[]): Original | undefined {
  const place = statement.cueStart ?? statement.contentSpans[0] ?? statement.sentenceStart
  return originals.find(({ spans }) => spans.some(([start, end]) => start <= place && place < end))
}
