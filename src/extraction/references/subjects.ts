import { PREPOSITION_LIKE } from '../../languages/en/grammar/conjunctions.js'
import { ORIGIN_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { DESCRIBING_PARTICIPLES } from '../../languages/en/grammar/verb-forms.js'
import { CALENDAR_WORDS } from '../../languages/en/names/common-words.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { INVERTING_VERBS } from '../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../text/token-at.js'
import type { Token } from '../../text/tokens.js'

/** Longest apposition between a subject and its verb, in tokens. */
const APPOSITION = 18
/** Longest way from a subject's noun phrase to its verb without commas ("leaders of the party [have]"). */
const ADVERBS = 2

/** True where the words [first, end) are the subject of a verb: the verb follows, or a verb of saying stands before them. */
export function isSubject(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]
  if (before !== undefined && INVERTING_VERBS.has(before.lower) && !followsObject(tokens, first)) return true
  // "with Doe, who had told": the relative clause's subject.
  if (tokens[end]?.lower === 'who' || (tokens[end]?.lower === ',' && tokens[end + 1]?.lower === 'who')) return true
  if (before?.pos === 'ADP' && !PREPOSITION_LIKE.has(before.lower)) return false
  return verbAfter(tokens, first, afterOrigin(tokens, end)) !== null
}

/** "Jane Doe of The Harbour Post [dubbed]": skips where somebody is from. */
function afterOrigin(tokens: readonly Token[], end: number): number {
  if (!ORIGIN_PREPOSITIONS.has(tokenAt(tokens, end).lower)) return end
  const origin = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1
  let at = origin
  while (at < origin + 6 && /^(?:capital|upper)$/.test(tokenAt(tokens, at).shape)) at++
  return at > origin ? at : end
}

/** "He asked Jane to go": a verb of saying with somebody before it has its subject already. */
const followsObject = (tokens: readonly Token[], first: number): boolean => {
  const subject = tokens[first - 2]
  return subject !== undefined && /^(?:PROPN|PRON|NOUN)$/.test(subject.pos)
}

/** The finite verb of which the words [first, end) are the subject, as far as tags and endings tell; null where none follows. */
export function verbAfter(tokens: readonly Token[], first: number, end: number): number | null {
  let at = end
  if (tokens[at]?.lower === ',' || tokens[at]?.lower === '(') {
    // "…, John Roe, replied that": the comma ends an apposition to what stands before.
    const closed = tokens[first - 1]?.lower === ',' ? isFiniteVerb(tokens[at + 1]) : isFiniteForm(tokens[at + 1])
    if (tokens[at]?.lower === ',' && closed) return at + 1
    const close = tokens[at]?.lower === '(' ? ')' : ','
    let i = at + 1
    while (i < at + APPOSITION && tokens[i] !== undefined && tokens[i]?.lower !== close && tokens[i]?.lower !== '.') i++
    if (tokens[i]?.lower !== close) return null
    at = i + 1
    if (tokens[at]?.lower === ',') at++
    // After an apposition only a finite verb shows a subject.
    return isFiniteVerb(tokens[at]) ? at : null
  }
  // "Malta on Tuesday praised"
  if (tokens[at]?.lower === 'on' && CALENDAR_WORDS.has(tokenAt(tokens, at + 1).lower)) at += 2
  for (let skipped = 0; skipped < ADVERBS && tokens[at]?.pos === 'ADV'; skipped++) at++
  return isFiniteVerb(tokens[at]) || isVerbTakenForNoun(tokens, at) ? at : null
}

/** A form that only finite verbs have: "said", "replied", "accuses"; participles in -ed follow a comma seldom. */
const isFiniteForm = (token: Token | undefined): boolean =>
  token !== undefined && isFiniteVerb(token) && !DESCRIBING_PARTICIPLES.has(token.lower)

/** A finite verb, as far as tags and endings tell. */
const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing')))

/** "Roe doubts that", "Doe wishes to": a cue in -s that takes a clause or an object is a verb, though the tags say that it is a noun. */
const isVerbTakenForNoun = (tokens: readonly Token[], at: number): boolean => {
  const { pos, lower = '' } = tokens[at] ?? {}
  const after = tokens[at + 1]
  const takesObject = after !== undefined && (/^(?:DET|PRON|SCONJ)$/.test(after.pos) || after.lower === 'to')
  return pos === 'NOUN' && lower.endsWith('s') && takesObject && cuesOf(lower).length > 0
}
