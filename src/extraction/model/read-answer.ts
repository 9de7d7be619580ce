import type { TokenRange } from '../../text/tokens/token-range.js'
import { ACTS, type Act } from '../../vocabulary/acts.js'
import { ModelError } from './language-model.js'

/** A statement as a model points at it: ranges of the text's tokens, which need not make sense yet. */
export interface Pointed {
  readonly source: TokenRange | null
  readonly cue: TokenRange
  /** In reading order; none overlaps another. */
  readonly content: readonly TokenRange[]
  readonly act: Act
  readonly addressee: TokenRange | null
}

/** More are no answer: a window has 480 tokens. */
const MOST_STATEMENTS = 100

/**
 * Reads a model's answer, with whatever words stand around its JSON. Statements that are none are left out: other numbers than those of tokens,
 * parts that overlap, an act that is none.
 * @param window the tokens that the numbers 0, 1, 2 … stand for
 * @throws ModelError for an answer without JSON, or with another than was asked for
 */
export function readAnswer(content: string, window: TokenRange): readonly Pointed[] {
  const { statements } = jsonIn(content)
  if (!Array.isArray(statements)) throw new ModelError('answered with other JSON than was asked for')
  if (statements.length > MOST_STATEMENTS)
    throw new ModelError(`found ${statements.length} statements in a few sentences`)
  return statements.flatMap((each) => pointedIn(each, window) ?? [])
}

/** The first object in a text; models write words and fences around it. */
function jsonIn(content: string): Readonly<Record<string, unknown>> {
  const start = content.indexOf('{')
  const end = content.lastIndexOf('}')
  try {
    return JSON.parse(content.slice(start, end + 1))
  } catch {
    throw new ModelError('answered with what is no JSON')
  }
}

function pointedIn(value: unknown, window: TokenRange): Pointed | null {
  if (typeof value !== 'object' || value === null) return null
  const { source, cue, content, act, addressee } = value as Readonly<Record<string, unknown>>
  const range = (numbers: unknown): TokenRange | null => rangeIn(numbers, window)
  const [cueRange, contents] = [range(cue), Array.isArray(content) ? content.map(range) : []]
  const [sourceRange, addresseeRange] = [range(source), range(addressee)]
  // What is null was left out on purpose; what is no range was not.
  if ((source != null && !sourceRange) || (addressee != null && !addresseeRange)) return null
  if (!cueRange || !isAct(act) || contents.length === 0) return null
  const spans = contents.filter((each) => each !== null).sort((a, b) => a.first - b.first)
  const parts = [cueRange, ...spans, ...(sourceRange ? [sourceRange] : []), ...(addresseeRange ? [addresseeRange] : [])]
  if (spans.length < contents.length || overlap(parts)) return null
  return { source: sourceRange, cue: cueRange, content: spans, act, addressee: addresseeRange }
}

const isAct = (act: unknown): act is Act => typeof act === 'string' && Object.hasOwn(ACTS, act)

function rangeIn(numbers: unknown, window: TokenRange): TokenRange | null {
  if (!Array.isArray(numbers) || numbers.length !== 2) return null
  const [first, last] = numbers
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last) || first < 0 || last < first) return null
  return window.first + last > window.last ? null : { first: window.first + first, last: window.first + last }
}

function overlap(ranges: readonly TokenRange[]): boolean {
  const inOrder = [...ranges].sort((a, b) => a.first - b.first)
  return inOrder.some(({ first }, at) => first <= (inOrder[at - 1]?.last ?? -1))
}
