import { DEICTIC_DAYS, PERIODS, WEEKDAYS } from '../../languages/en/grammar/time-words.js'
import { mayBeParticiple, PARTICIPLES_BEFORE_OF, PURE_PARTICIPLES } from '../../languages/en/grammar/verb-forms.js'
import { CLAUSE_ADVERBS } from '../../languages/en/grammar/wh-words.js'
import {
  AUXILIARIES,
  BE,
  FINITE_AUXILIARIES,
  isVerb,
  MODALS,
  NEGATIONS,
} from '../../languages/en/grammar/word-classes.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'
import { union } from '../../text/word-sets.js'

/** FINITE "has said", PARTICIPLE "adding", PAST_PARTICIPLE "accused of" without auxiliary, INFINITIVE "to say". */
export type VerbForm = 'FINITE' | 'PARTICIPLE' | 'PAST_PARTICIPLE' | 'INFINITIVE'

/** A verb with its auxiliaries, negation and the adverbs before and among them. Indexes are of tokens, both inclusive. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** The main verb. */
  readonly head: number
  readonly form: VerbForm
  readonly negated: boolean
  readonly passive: boolean
  /** The modal auxiliary ("would"), or null. */
  readonly modal: string | null
}

/** The verb groups between two tokens (inclusive), left to right. */
export function findVerbGroups(tokens: readonly Token[], first: number, last: number): VerbGroup[] {
  const found: VerbGroup[] = []
  for (let at = first; at <= last; ) {
    const group = verbGroupAt(tokens, at, last)
    if (group) {
      found.push(group)
      at = group.last + 1
    } else at++
  }
  return found
}

/** The days of the week, and those counted from today. */
const DAYS = union(WEEKDAYS, DEICTIC_DAYS)

const isAdverb = (token: Token): boolean => token.pos === 'ADV' && !CLAUSE_ADVERBS.has(token.lower)

function verbGroupAt(tokens: readonly Token[], at: number, last: number): VerbGroup | null {
  let i = at
  const to = tokenAt(tokens, i).lower === 'to'
  if (to) i++
  while (i <= last && (isAdverb(tokenAt(tokens, i)) || NEGATIONS.has(tokenAt(tokens, i).lower))) i++
  if (i > last || !isVerb(tokenAt(tokens, i))) return null
  const start = i
  let negated = NEGATIONS.has(tokenAt(tokens, at).lower) || (to && tokenAt(tokens, at + 1).lower === 'not')
  let end = i
  let head = -1
  let passive = false
  let modal: string | null = null
  for (; i <= last; i++) {
    const token = tokenAt(tokens, i)
    if (NEGATIONS.has(token.lower)) negated = true
    else if (AUXILIARIES.has(token.lower) && isVerb(token)) {
      if (MODALS.has(token.lower)) modal ??= token.lower
      passive = BE.has(token.lower)
      end = i
    } else if (isVerb(token)) {
      head = i
      end = i
      break
    } else if (!isAdverb(token)) {
      // "will [on Monday] urge"
      const after = timeEnd(tokens, i)
      if (end !== i - 1 || after < 0 || after >= last || tokenAt(tokens, after + 1).pos !== 'VERB') break
      i = after
    }
  }
  if (head < 0) {
    // "did" alone, "is": an auxiliary as the main verb.
    head = end
    passive = false
  }
  const form = formOf(tokens, start, head, to)
  const verb = tokenAt(tokens, head).lower
  return {
    first: at,
    last: end,
    head,
    form,
    negated,
    passive: passive && !verb.endsWith('ing') && head !== start,
    modal,
  }
}

/** The last token of a day that stands at a token, with its preposition and its part: "on Monday evening", "tonight"; -1 where none does. */
function timeEnd(tokens: readonly Token[], at: number): number {
  const day = tokenAt(tokens, at).lower === 'on' ? at + 1 : at
  if (!(day > at ? WEEKDAYS : DAYS).has(tokenAt(tokens, day).lower)) return -1
  return PERIODS.has(tokenAt(tokens, day + 1).lower) ? day + 1 : day
}

function formOf(tokens: readonly Token[], start: number, head: number, to: boolean): VerbForm {
  if (to) return 'INFINITIVE'
  const first = tokenAt(tokens, start).lower
  const verb = tokenAt(tokens, head).lower
  if (FINITE_AUXILIARIES.has(first)) return 'FINITE'
  if (first === 'having' || first === 'being' || (verb.endsWith('ing') && verb.length > 4)) return 'PARTICIPLE'
  if (first === 'been' || first === 'be' || PURE_PARTICIPLES.has(verb)) return 'PAST_PARTICIPLE'
  // A past form before "by", or right after a bare noun with no object of its own, is a participle; see readClauses.
  const link = tokenAt(tokens, head + 1).lower
  if (mayBeParticiple(verb) && (link === 'by' || (link === 'of' && PARTICIPLES_BEFORE_OF.has(verb))))
    return 'PAST_PARTICIPLE'
  return 'FINITE'
}
