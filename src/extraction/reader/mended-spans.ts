import { TRADE_SUFFIXES } from '../../languages/en/grammar/suffixes.js'
import { SURNAMES } from '../../languages/en/names/surnames.js'
import { TITLES } from '../../languages/en/names/titles.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'
import { isCapital, type NameSearch, opensSentence } from '../entities/name-search.js'
import { craftNames } from '../entities/names/crafts.js'
import { titleBefore } from '../entities/title-before.js'
import type { NameSpan } from './name-spans.js'

/** The learned reader's names without what it takes into them wrongly, and without those that are none. Linear time. */
export function mendedSpans(search: NameSearch, spans: readonly NameSpan[]): NameSpan[] {
  const crafts = craftNames(search)
  return spans
    .map((span) => withoutTitles(search, withoutEdges(search, span)))
    .filter((span) => span.end > span.first && !isNobody(search, span) && !isCraft(search, span, crafts))
}

/** "[Lomas Institute] in", "[Quimble]'s": small words and marks at the end of a name are none of it. */
function withoutEdges(search: NameSearch, span: NameSpan): NameSpan {
  let { end } = span
  while (end > span.first && isEdge(tokenAt(search.tokens, end - 1))) end--
  // "[Members of the] Lomas Club": a common noun that only opens its sentence.
  const isCommon = end < span.end && end === span.first + 1 && opensSentence(search, span.first)
  return { ...span, end: isCommon ? span.first : end }
}

const isEdge = ({ pos, shape, lower }: Token): boolean =>
  (/^(?:ADP|DET|CCONJ|SCONJ|PART)$/.test(pos) && (shape === 'lower' || shape === 'other')) ||
  /^[-–—([{,:;'’]$/.test(lower)

/** "MS [DOE]", "President [Roe]", "[Lomas Fleet] Commander": titles are no part of a person's name, nor of their organization's before it. */
function withoutTitles(search: NameSearch, span: NameSpan): NameSpan {
  const { tokens } = search
  if (span.kind === 'ORGANIZATION') {
    const last = tokenAt(tokens, span.end - 1)
    const title = titleBefore(search, span.end)
    const isHeld = title !== null && last.shape === 'capital' && title.first > span.first
    return isHeld && isCapital(tokens[title.first - 1]) ? { ...span, end: title.first } : span
  }
  if (span.kind !== 'PERSON') return span
  const title = TITLES.longestAt(tokens, span.first, span.end - 1, () => true)
  return title === null ? span : { ...span, first: title.end }
}

/** "[Professor] Doe", "[Gardeners]": a title before a name, or several by what they do or where they are from. */
function isNobody({ tokens }: NameSearch, { first, end, kind }: NameSpan): boolean {
  if (kind !== 'PERSON' || end > first + 1) return false
  const { lower } = tokenAt(tokens, first)
  if (TRADE_SUFFIXES.test(lower) && !SURNAMES.has(lower)) return true
  return isCapital(tokens[end]) && TITLES.get(lower) !== undefined
}

const isCraft = ({ tokens }: NameSearch, { first, end }: NameSpan, crafts: ReadonlySet<string>): boolean =>
  end === first + 1 && crafts.has(tokenAt(tokens, first).lower)
