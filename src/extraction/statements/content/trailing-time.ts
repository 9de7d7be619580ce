import { MODALS_OF_INTENT } from '../../../languages/en/grammar/auxiliaries.js'
import { EVENT_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { ADVERBS_AFTER_OBJECTS, COMING, SPANS_OF_TIME } from '../../../languages/en/grammar/time-words.js'
import { SCHEDULED_EVENTS } from '../../../languages/en/speech/venues.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Act } from '../../../vocabulary/acts.js'
import { phraseEndingAt, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { wordAt } from '../rule.js'

/** Acts about the future, in which a day belongs to the content: in "expects a ruling on Friday" it is the ruling's. */
const AHEAD: ReadonlySet<Act> = new Set<Act>([
  'PREDICT',
  'PROMISE',
  'REJECT',
  'AGREE',
  'THREATEN',
  'WARN',
  'DEMAND',
  'URGE',
  'ORDER',
  'PROPOSE',
  'BELIEVE',
])

/** "criticised the ruling [again]", "dismissed the claim [outright]": an adverb at the end of a thing without a verb is the cue's. */
function withoutTrailingAdverb(clauses: SentenceClauses, thing: TokenRange): TokenRange {
  const { first, last } = thing
  if (last <= first || clauses.phraseAt(last) || !ADVERBS_AFTER_OBJECTS.has(wordAt(clauses, last))) return thing
  return clauses.groups.some((group) => group.first >= first && group.first <= last) ? thing : { first, last: last - 1 }
}

/** "declared an emergency [following the storm]": what a thing without a verb is announced after, unless the act is about what is to come. */
function withoutTrailingEvent(clauses: SentenceClauses, act: Act, thing: TokenRange): TokenRange {
  if (AHEAD.has(act)) return thing
  for (let at = thing.first + 1; at < thing.last; at++) {
    const opens = EVENT_PREPOSITIONS.has(wordAt(clauses, at))
    if (!opens && (clauses.groupAt(at) || clauses.quotationAt(at) >= 0)) return thing
    const noun = opens ? phraseStartingAt(clauses, at + 1) : undefined
    if (noun && clauses.phraseAt(at - 1) && !SCHEDULED_EVENTS.has(wordAt(clauses, at - 1)))
      return { first: thing.first, last: at - 1 }
  }
  return thing
}

/** The first token of a time that is past, where one ends at a token: "[two weeks ago]", "[the day before yesterday]"; -1 where none does. */
function pastTimeStart(clauses: SentenceClauses, last: number): number {
  if (wordAt(clauses, last) === 'ago') return phraseEndingAt(clauses, last - 1)?.first ?? -1
  const day = wordAt(clauses, last) === 'yesterday' && wordAt(clauses, last - 1) === 'before' ? last - 2 : -1
  return wordAt(clauses, day) === 'day' ? (phraseEndingAt(clauses, day)?.first ?? -1) : -1
}

/** "praised Doe, who [left] the race on Monday": whether a relative clause before a time has a verb, whose time it is. */
const hasVerb = (clauses: SentenceClauses, thing: TokenRange, time: number): boolean =>
  clauses.groups.some(({ form, first }) => form === 'FINITE' && first >= thing.first && first < time)

/**
 * A thing without a time expression at its end that says when the statement was made: "condemned the attack | on Tuesday", "hit out at the
 * ruling | within minutes".
 */
export function withoutTrailingTime(
  clauses: SentenceClauses,
  act: Act,
  thing: TokenRange,
  cue?: VerbGroup,
): TokenRange {
  const near = withoutTrailingEvent(clauses, act, withoutTrailingAdverb(clauses, thing))
  if (near !== thing) return withoutTrailingTime(clauses, act, near, cue)
  const past = pastTimeStart(clauses, thing.last)
  if (past > thing.first && !hasVerb(clauses, thing, past)) return { first: thing.first, last: past - 1 }
  // "is expected to call for a truce on Friday": what is still to be said has its day.
  const intended = cue !== undefined && cue.modal !== null && MODALS_OF_INTENT.has(cue.modal)
  const phrase = AHEAD.has(act) && !intended ? undefined : phraseEndingAt(clauses, thing.last)
  if (!phrase || phrase.first <= thing.first || COMING.has(wordAt(clauses, phrase.first))) return thing
  const link = wordAt(clauses, phrase.first - 1)
  const within = link === 'within' && SPANS_OF_TIME.has(wordAt(clauses, phrase.last))
  if (!within && !phrase.time) return thing
  const head = link === 'on' || within ? phrase.first - 2 : phrase.first - 1
  if (SCHEDULED_EVENTS.has(wordAt(clauses, head))) return thing
  // "apologised for the leak on Tuesday, when …": the day has its own relative clause.
  if (wordAt(clauses, thing.last + 1) === ',' && wordAt(clauses, thing.last + 2) === 'when') return thing
  // "reported a fire on Monday and a flood on Tuesday": each thing has its own day.
  const dated = (at: number): boolean => at > thing.first && at < phrase.first && wordAt(clauses, at - 1) === 'on'
  if (clauses.phrases.some(({ time, first }) => time && dated(first))) return thing
  if (hasVerb(clauses, thing, phrase.first)) return thing
  if (link === 'on' || within) return { first: thing.first, last: phrase.first - 2 }
  return clauses.tokens[phrase.first - 1]?.pos === 'ADP' ? thing : { first: thing.first, last: phrase.first - 1 }
}
