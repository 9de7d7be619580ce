import { PERSON_POSSESSIVES, PHRASE_DETERMINERS } from '../../languages/en/grammar/determiners.js'
import type { Gender } from '../../languages/en/names/given-names.js'
import { AGENT_NOUNS, PERSON_NOUNS, TITLES } from '../../languages/en/names/titles.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'
import { subjectVerb } from './subjects.js'

/** Somebody whom a text speaks of without a name: "a local baker", "the driver", "one of the victims". */
export interface Unnamed {
  readonly first: number
  readonly end: number
  /** What the noun implies; null if it fits men and women. */
  readonly gender: Gender | null
  /** The verb of which it is the subject. */
  readonly verb: number
}

/** Maximum number of words of such a description. */
const LONGEST = 8

/**
 * The unnamed person whose description starts at the token `at`, where it is the subject of a verb; null if there is none.
 *
 *     “Nobody asked us,” said a local baker. A council spokeswoman insisted that …
 *                             ^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^
 * Never: a title before a name ("the mayor, Jane Doe"), several people, things that speak.
 */
export function unnamedPersonAt(tokens: readonly Token[], at: number): Unnamed | null {
  const opening = tokenAt(tokens, at)
  const one = opening.lower === 'one' && tokens[at + 1]?.lower === 'of'
  if (!one && !PHRASE_DETERMINERS.has(opening.lower) && opening.lower !== 'another') return null
  const head = one ? at : headOf(tokens, at)
  if (head === null) return null
  const noun = personNoun(tokens, at, head)
  if (!one && noun === undefined) return null
  if (isNamed(tokens, head + 1)) return null
  const verb = subjectVerb(tokens, at, one ? phraseEnd(tokens, head + 2) : head + 1)
  return verb === null ? null : { first: at, end: head + 1, gender: noun ?? null, verb }
}

/** The last noun of the phrase that begins with a determiner. */
function headOf(tokens: readonly Token[], at: number): number | null {
  const end = phraseEnd(tokens, at + 1)
  return end > at + 1 && tokens[end - 1]?.shape === 'lower' ? end - 1 : null
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < from + LONGEST && isNominal(tokens[end])) end++
  return end
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NOUN|ADJ|PROPN|NUM|DET)$/.test(token.pos) ||
    /^(?:-|'s)$/.test(token.lower) ||
    PERSON_POSSESSIVES.has(token.lower))

/** The gender that a singular noun for a person implies, or null; undefined if it is none. */
function personNoun(tokens: readonly Token[], first: number, head: number): Gender | null | undefined {
  const { lower } = tokenAt(tokens, head)
  const known = PERSON_NOUNS.get(lower)
  if (known !== undefined) return known
  if (AGENT_NOUNS.has(lower)) return null
  for (let i = Math.max(first + 1, head - 3); i <= head; i++) {
    const title = TITLES.longestAt(tokens, i, head + 1, () => true)
    if (title?.end === head + 1) return title.entry.gender
  }
  return undefined
}

/** "the mayor Jane Doe", "the mayor, Jane Doe": a name follows. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.lower === ',' ? tokens[at + 1] : tokens[at]
  return next?.pos === 'PROPN' && next.shape === 'capital'
}
