import { OCCASIONS } from '../../../languages/en/grammar/conjunctions.js'
import { ARTICLES, MEDIUM_DETERMINERS } from '../../../languages/en/grammar/determiners.js'
import {
  ADJUNCT_PREPOSITIONS,
  OCCASION_PREPOSITIONS,
  TIME_PREPOSITIONS,
} from '../../../languages/en/grammar/prepositions.js'
import {
  ADVERBS_AFTER_CUES,
  AFTER_SPANS,
  DEICTIC_DAYS,
  OCCASIONS_COUNTED,
  PARTS_OF_TIMES,
  PERIODS,
  SPAN_OPENERS,
  TIME_ENDS,
  TIME_WORDS,
} from '../../../languages/en/grammar/time-words.js'
import { mayBeParticiple } from '../../../languages/en/grammar/verb-forms.js'
import { CONTENT_OPENERS, INSERTING_RELATIVES, SURE_CONTENT_OPENERS } from '../../../languages/en/grammar/wh-words.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { PURPOSES } from '../../../languages/en/speech/phases.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isVenue, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { lastWord, wordAt } from '../rule.js'

/** The last token of a time that nothing else can be: "Monday", "two weeks ago", "late on Sunday"; -1 where none starts. */
function timeEnd(clauses: SentenceClauses, at: number): number {
  if (PARTS_OF_TIMES.has(wordAt(clauses, at))) {
    const time = timeEnd(clauses, wordAt(clauses, at + 1) === 'on' ? at + 2 : at + 1)
    if (time >= 0) return time
  }
  const phrase = phraseStartingAt(clauses, at)
  if (!phrase) return -1
  const span =
    (phrase.time || PERIODS.has(wordAt(clauses, phrase.last))) && AFTER_SPANS.has(wordAt(clauses, phrase.last + 1))
  // "a week ago today"
  if (span) return DEICTIC_DAYS.has(wordAt(clauses, phrase.last + 2)) ? phrase.last + 2 : phrase.last + 1
  return phrase.time ? phrase.last : -1
}

/** The token after one time more: "on Monday [and again on Tuesday]", "on Monday[, May 6, 2024]", "[both on Monday] and on Tuesday"; or `at`. */
function afterFurtherTime(clauses: SentenceClauses, at: number): number {
  const word = wordAt(clauses, at)
  if (word !== 'and' && word !== ',' && word !== 'both') return at
  let i = at + 1
  if (ADVERBS_AFTER_CUES.has(wordAt(clauses, i))) i++
  if (TIME_PREPOSITIONS.has(wordAt(clauses, i))) i++
  const time = timeEnd(clauses, i)
  // ", a day before the vote,": what stands between commas goes on.
  if (time < 0 || (word === ',' && AFTER_SPANS.has(wordAt(clauses, time)))) return at
  const year = wordAt(clauses, time + 1) === ',' && /^(?:19|20)\d\d$/.test(wordAt(clauses, time + 2))
  return year ? time + 3 : time + 1
}

/** The same of what is a time before a content: "the following day", "many times". */
function timeBeforeContent(clauses: SentenceClauses, at: number): number {
  const time = timeEnd(clauses, at)
  const phrase = phraseStartingAt(clauses, at)
  if (time >= 0 || !phrase) return time
  const opener = ARTICLES.has(wordAt(clauses, phrase.first)) ? phrase.first + 1 : phrase.first
  const occasion = OCCASIONS_COUNTED.has(wordAt(clauses, phrase.last))
  const counted = SPAN_OPENERS.has(wordAt(clauses, opener)) || (occasion && clauses.tokens[opener]?.pos === 'NUM')
  return opener < phrase.last && counted && (occasion || PERIODS.has(wordAt(clauses, phrase.last))) ? phrase.last : -1
}

/**
 * Skips the adjuncts of time, place and manner between a cue and its content: "said [on Monday] that", "wrote [in a
 * note to the choir]: “…”". Returns the token where the content may begin; `at` itself if there are none.
 */
export function afterAdjuncts(clauses: SentenceClauses, at: number): number {
  let i = at
  for (;;) {
    const linked =
      ADJUNCT_PREPOSITIONS.has(wordAt(clauses, i)) || (wordAt(clauses, i) === 'to' && i > at)
        ? phraseStartingAt(clauses, i + 1)
        : undefined
    const time = timeBeforeContent(clauses, i)
    const further = i > at || wordAt(clauses, i) === 'both' ? afterFurtherTime(clauses, i) : i
    if (time >= 0) i = time + 1
    else if (further > i) i = further
    // "apologised in an attempt to return": the infinitive is the attempt's.
    else if (
      linked &&
      PURPOSES.has(wordAt(clauses, linked.last)) &&
      clauses.groupAt(linked.last + 1)?.form === 'INFINITIVE'
    )
      break
    else if (linked) i = linked.last + 1
    else if (clauses.tokens[i]?.pos === 'ADV' && (wordAt(clauses, i + 1) === ':' || clauses.quotationAt(i + 1) >= 0))
      i++
    else if (clauses.tokens[i]?.pos === 'ADV' && ADVERBS_AFTER_CUES.has(wordAt(clauses, i))) i++
    else break
  }
  if (i === at) return at
  if (wordAt(clauses, i) === ',' && CONTENT_OPENERS.has(wordAt(clauses, i + 1))) return i + 1
  return i
}

/** True if a content certainly follows: "that", a colon or a quotation. Some adjuncts are skipped only in that case. */
export const opensContent = (clauses: SentenceClauses, at: number): boolean =>
  SURE_CONTENT_OPENERS.has(wordAt(clauses, at)) ||
  clauses.quotationAt(at) >= 0 ||
  (wordAt(clauses, at) === ',' && clauses.quotationAt(at + 1) >= 0)

/** "said [on Wednesday] they would": a day is always skipped, whatever follows. */
export function afterTimes(clauses: SentenceClauses, at: number): number {
  let i = at
  for (;;) {
    const linked = TIME_PREPOSITIONS.has(wordAt(clauses, i)) ? timeEnd(clauses, i + 1) : -1
    const time = linked >= 0 ? linked : timeEnd(clauses, i)
    // "said publicly the forest should be cut"
    const adverb = clauses.tokens[i]?.pos === 'ADV' && ADVERBS_AFTER_CUES.has(wordAt(clauses, i))
    if (time < 0 && !adverb) return i
    i = time >= 0 ? time + 1 : i + 1
  }
}

/** Maximum number of adjuncts in a row before "that". */
const LONGEST_ROW = 12

/**
 * "said [in a message sent to the paper] that", "told the crowd [in Brussels, where ministers are meeting,] that", "said[, in remarks made
 * in May,] “…”": skips whole adjuncts with the modifiers of their nouns; -1 if neither "that" nor a quotation follows.
 */
function markAfterAdjuncts(clauses: SentenceClauses, at: number): number {
  let i = at
  for (let steps = 0; steps < LONGEST_ROW; steps++) {
    const comma = wordAt(clauses, i) === ',' ? 1 : 0
    if (wordAt(clauses, i + comma) === 'that' && i > at)
      // "despite all that, nothing changed"
      return wordAt(clauses, i + comma + 1) === ',' ? -1 : i + comma
    const colon = wordAt(clauses, i) === ':' ? 1 : 0
    if (i > at && clauses.quotationAt(i + comma + colon) >= 0) return i + comma
    const next = afterAdjunct(clauses, i, at)
    if (next === i) return -1
    i = next
  }
  return -1
}

/** Most tokens of a time that only "that" behind it shows to be one: "no fewer than three times". */
const LONGEST_TIME = 6

/** "said [time and again] that", "said [the Monday before last] that": -1 if what stands before "that" is no time. */
function markAfterTime(clauses: SentenceClauses, at: number): number {
  for (let i = at; i <= at + LONGEST_TIME && i < lastWord(clauses); i++) {
    const word = wordAt(clauses, i)
    if (word === 'that' && i > at) return TIME_ENDS.has(wordAt(clauses, i - 1)) && !clauses.groupAt(i + 1) ? i : -1
    const { pos } = tokenAt(clauses.tokens, i)
    const name = pos === 'PROPN' && !TIME_WORDS.has(word)
    if (name || pos === 'PUNCT' || pos === 'PRON' || clauses.groupAt(i) || clauses.quotationAt(i) >= 0) return -1
  }
  return -1
}

/** The token after one adjunct, or after one modifier of the noun before it. */
function afterAdjunct(clauses: SentenceClauses, i: number, at: number): number {
  const time = timeBeforeContent(clauses, i)
  if (time >= 0) return time + 1
  const further = afterFurtherTime(clauses, i)
  if (further > i) return further
  const { pos } = clauses.tokens[i] ?? {}
  const word = wordAt(clauses, i)
  const object = pos === 'ADP' || (word === 'and' && i > at) ? phraseStartingAt(clauses, i + 1) : undefined
  if (object) return object.last + 1
  if (pos === 'ADV') return i + 1
  const group = clauses.groupAt(i)
  if (group?.first === i && i > at && isDescription(clauses, group))
    return (phraseStartingAt(clauses, group.last + 1)?.last ?? group.last) + 1
  if (OCCASIONS.has(word)) {
    const subject = phraseStartingAt(clauses, i + 1)
    const verb = subject && clauses.groupAt(subject.last + 1)
    if (verb && !cuesOf(wordAt(clauses, verb.head)).some(({ acts }) => acts.has('c'))) return verb.last + 1
    if (subject && !verb) return subject.last + 1
  }
  return word === ',' ? afterInsertion(clauses, i) : i
}

/** "a statement [released] on Friday", "a man [holding a sign]" */
const isDescription = (clauses: SentenceClauses, { form, first, head }: VerbGroup): boolean =>
  form === 'PARTICIPLE' || form === 'PAST_PARTICIPLE' || (first === head && mayBeParticiple(wordAt(clauses, head)))

/** Maximum length of an insertion in tokens: ", where the ministers of the alliance are meeting,". */
const LONGEST_INSERTION = 20

/** The token after an insertion between commas that describes a place or time (", before the vote,"); `comma` if there is none. */
function afterInsertion(clauses: SentenceClauses, comma: number): number {
  const opener = wordAt(clauses, comma + 1)
  const opens = INSERTING_RELATIVES.has(opener) || OCCASION_PREPOSITIONS.has(opener)
  if (!opens && !phraseStartingAt(clauses, comma + 1)) return comma
  for (let i = comma + 1; i <= comma + LONGEST_INSERTION && i < lastWord(clauses); i++) {
    if (clauses.quotationAt(i) >= 0) return comma
    if (wordAt(clauses, i) === ',') return wordAt(clauses, i + 1) === 'that' ? i : i + 1
  }
  return comma
}

/** "said [on Monday in a letter to the Post] the mill was sold", "said [earlier] she had": a subject and its verb, after a venue, or a pronoun after an adverb. */
function opensBareClause(clauses: SentenceClauses, at: number, next: number): boolean {
  const subject = phraseStartingAt(clauses, next)
  const verb = subject && !subject.time ? clauses.groupAt(subject.last + 1) : undefined
  if (next === at || !subject || verb?.form !== 'FINITE') return false
  // "said in a letter the council had sent that it was late": the clause is the letter's.
  if (wordAt(clauses, verb.last + 1) === 'that') return false
  if (ADVERBS_AFTER_CUES.has(wordAt(clauses, at))) return subject.pronoun
  for (let i = at; i < next; i++) {
    const venue = phraseStartingAt(clauses, i)
    if (venue && isVenue(clauses, venue) && (subject.pronoun || MEDIUM_DETERMINERS.has(wordAt(clauses, i)))) return true
  }
  return false
}

/** True if a subject and its verb start at a token. */
function startsClause(clauses: SentenceClauses, at: number): boolean {
  const subject = phraseStartingAt(clauses, at)
  return subject !== undefined && !subject.time && clauses.groupAt(subject.last + 1)?.form === 'FINITE'
}

/**
 * The token where a cue's content begins: directly after it, or after adjuncts followed by "that", a colon or a quotation.
 * @param first true if no clause stands before the cue, so that one after a comma must be its content
 */
export function contentStart(clauses: SentenceClauses, at: number, first = false): number {
  const next = afterAdjuncts(clauses, at)
  if (next !== at && opensContent(clauses, next)) return next
  const mark = markAfterAdjuncts(clauses, at)
  // "said in a statement, the patient would recover"
  if (first && next !== at && wordAt(clauses, next) === ',' && startsClause(clauses, next + 1)) return next + 1
  if (mark >= 0) return mark
  const time = markAfterTime(clauses, at)
  if (time >= 0) return time
  return opensBareClause(clauses, at, next) ? next : afterTimes(clauses, at)
}
