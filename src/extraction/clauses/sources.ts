import { PHRASE_COORDINATORS } from '../../languages/en/grammar/conjunctions.js'
import { MEMBERSHIP_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { PERSON_RELATIVES } from '../../languages/en/grammar/wh-words.js'
import { RELATIVES } from '../../languages/en/grammar/word-classes.js'
import { PURPOSES } from '../../languages/en/speech/phases.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import { subjectWithExamples } from './examples.js'
import { nameBefore, subjectBeforeInsertion } from './insertions.js'
import { leftwards } from './leftwards.js'
import {
  beforeBrackets,
  inside,
  isVenue,
  type LongPhrase,
  lower,
  phraseEndingAt,
  phraseStartingAt,
} from './long-phrases.js'
import { behindTown, describedByTitle } from './loose-commas.js'
import { modifiedSubject } from './modified-subject.js'
import type { NounPhrase } from './noun-phrases.js'
import type { SentenceClauses } from './read-clauses.js'
import { reportsInRelative } from './reporting-relative.js'
import type { VerbGroup } from './verb-groups.js'

/**
 * The subject directly before a verb group, with its modifiers: prepositional phrases, coordinated phrases, appositions, and
 * relative clauses between commas. Null if there is no subject.
 */
export function subjectBefore(clauses: SentenceClauses, group: VerbGroup): LongPhrase | null {
  let at = group.first - 1
  if (!inside(clauses, at)) return null
  // "Smith on Monday said", "Smith last week said"
  for (let time = phraseEndingAt(clauses, at); time?.time; time = phraseEndingAt(clauses, at)) {
    at = time.first - 1
    if (lower(clauses, at) === 'on' || lower(clauses, at) === 'in') at--
  }
  const exampled = subjectWithExamples(clauses, at)
  if (exampled) return exampled
  if (
    lower(clauses, at) === ',' ||
    lower(clauses, at) === '-' ||
    lower(clauses, at) === '—' ||
    lower(clauses, at) === '–'
  )
    return subjectBeforeInsertion(clauses, at)
  if (lower(clauses, at) === ')') {
    const phrase = phraseEndingAt(clauses, beforeBrackets(clauses, at))
    return phrase ? { ...leftwards(clauses, phrase), last: at } : null
  }
  if (RELATIVES.has(lower(clauses, at)) && (clauses.phraseAt(at)?.first ?? at) === at) {
    const before = lower(clauses, at - 1) === ',' ? at - 2 : at - 1
    const phrase = phraseEndingAt(clauses, before)
    if (phrase && lower(clauses, at) !== 'whose') {
      const subject = leftwards(clauses, phrase)
      // "Jane Doe, an analyst at Acme, who | said"
      const named = before === at - 2 ? nameBefore(clauses, subject) : null
      if (!named) return subject
      return {
        first: named.head.first,
        last: subject.last,
        head: named.head,
        others: [subject.head, ...subject.others],
      }
    }
  }
  const modified = modifiedSubject(clauses, at)
  if (modified) return modified
  const phrase = phraseEndingAt(clauses, at)
  if (!phrase) return null
  const subject = behindTown(clauses, phrase) ?? leftwards(clauses, phrase)
  return wordAfter(clauses, group) === ',' ? subject : (describedByTitle(clauses, subject) ?? subject)
}

const wordAfter = (clauses: SentenceClauses, { last }: VerbGroup): string => lower(clauses, last + 1)

/**
 * Extends a phrase by its postmodifiers: "Jane Doe[, an analyst at Acme]", "officials [in Valletta and Rome]".
 * @param stop the last token that may belong to it
 */
export function rightwards(clauses: SentenceClauses, phrase: NounPhrase, stop: number): LongPhrase {
  const others: NounPhrase[] = []
  let last = phrase.last
  let inApposition = false
  const named = tokenAt(clauses.tokens, phrase.last).pos === 'PROPN'
  while (last < stop) {
    const link = lower(clauses, last + 1)
    // "Doe, Roe, and Poe": a list's last comma.
    const serial = link === ',' && others.length > 0 && PHRASE_COORDINATORS.has(lower(clauses, last + 2)) ? 1 : 0
    const following = phraseStartingAt(clauses, last + 2 + serial)
    const next = following && following.last <= stop ? following : undefined
    if (
      next &&
      !next.time &&
      !isVenue(clauses, next) &&
      !PURPOSES.has(lower(clauses, next.last)) &&
      (MEMBERSHIP_PREPOSITIONS.has(link) || (link === 'in' && (!named || inApposition)))
    ) {
      last = next.last
    } else if (
      next &&
      (link === 'and' || link === '&' || serial === 1) &&
      (clauses.groupAt(next.last + 1)?.form ?? 'INFINITIVE') === 'INFINITIVE' &&
      !next.time
    ) {
      others.push(next)
      last = next.last
    } else if (
      link === ',' &&
      serial === 0 &&
      next &&
      !next.time &&
      !next.pronoun &&
      endsApposition(clauses, next, stop)
    ) {
      others.push(next)
      inApposition = true
      last = next.last
    } else if (link === ',' && reportsInRelative(clauses, last + 2)) {
      break
    } else if (link === ',' && PERSON_RELATIVES.has(lower(clauses, last + 2))) {
      let end = last + 3
      while (end <= stop && lower(clauses, end) !== ',' && clauses.quotationAt(end) < 0) end++
      last = Math.min(end - 1, stop)
    } else if (link === '(') {
      let close = last + 2
      while (close <= stop && lower(clauses, close) !== ')') close++
      if (close > stop) break // an unclosed bracket is left out
      last = close
    } else break
  }
  return { first: phrase.first, last, head: phrase, others }
}

/** True if a phrase after a comma is an apposition: it extends to the next comma or the end, without a verb. */
function endsApposition(clauses: SentenceClauses, phrase: NounPhrase, stop: number): boolean {
  for (let i = phrase.last + 1; i <= stop; i++) {
    const token = tokenAt(clauses.tokens, i)
    if (token.pos === 'PUNCT' || RELATIVES.has(token.lower)) return true
    const group = clauses.groupAt(i)
    if (group) return group.form === 'PAST_PARTICIPLE' || group.form === 'INFINITIVE'
  }
  return true
}
