import { PHRASE_COORDINATORS } from '../../languages/en/grammar/conjunctions.js'
import { ARTICLES } from '../../languages/en/grammar/determiners.js'
import {
  INSERTED_PREPOSITIONS,
  MEMBERSHIP_PREPOSITIONS,
  ORIGIN_PREPOSITIONS,
} from '../../languages/en/grammar/prepositions.js'
import { mayBeParticiple } from '../../languages/en/grammar/verb-forms.js'
import { NONRESTRICTIVE_RELATIVES, PERSON_RELATIVES, SUBJECT_RELATIVES } from '../../languages/en/grammar/wh-words.js'
import { RELATIVES } from '../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { PURPOSES } from '../../languages/en/speech/phases.js'
import { tokenAt } from '../../text/token-at.js'
import { describedOpening } from './described-opening.js'
import { isAdding, leftwards } from './leftwards.js'
import {
  beforeBrackets,
  inside,
  isVenue,
  type LongPhrase,
  lower,
  phraseEndingAt,
  phraseStartingAt,
} from './long-phrases.js'
import { modifiedSubject } from './modified-subject.js'
import type { NounPhrase } from './noun-phrases.js'
import type { SentenceClauses } from './read-clauses.js'
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
  return phrase ? leftwards(clauses, phrase) : null
}

/** "Jane Doe, who runs the bank, | said", "Doe, an analyst, | said", "Doe, however, | said" */
function subjectBeforeInsertion(clauses: SentenceClauses, comma: number): LongPhrase | null {
  const sign = lower(clauses, comma)
  let open = comma - 1
  while (inside(clauses, open) && (lower(clauses, open) !== sign || clauses.quotationAt(open) >= 0)) open--
  const described = describedOpening(clauses, comma)
  if (described)
    return reportsInRelative(clauses, described.head.last + 2) ? { ...described, last: described.head.last } : described
  const phrase = phraseEndingAt(clauses, beforeBrackets(clauses, open - 1))
  if (!phrase) return null
  const added = addedAt(clauses, open + 1)
  if (added) {
    const subject = leftwards(clauses, phrase)
    return { first: subject.first, last: comma - 1, head: subject.head, others: [...subject.others, added] }
  }
  const belongs = belongsToNoun(clauses, open + 1, comma - 1)
  if (belongs === null) return null
  const subject = leftwards(clauses, phrase)
  const outer = aroundInsertion(clauses, subject)
  if (outer)
    return {
      ...outer,
      last: belongs && ORIGIN_PREPOSITIONS.has(lower(clauses, subject.first - 1)) ? comma - 1 : outer.last,
    }
  // "the party, which calls itself modest, | said": what the relative clause reports is a statement of its own.
  if (!belongs || reportsInRelative(clauses, open + 1)) return subject
  // "Jane Doe, an analyst at Acme, a bank, said": one step further.
  const named = nameBefore(clauses, subject)
  const apposition = clauses.phraseAt(open + 1)
  const others = [...(named ? [subject.head, ...subject.others] : subject.others), ...(apposition ? [apposition] : [])]
  return { first: (named ?? subject).first, last: comma - 1, head: (named ?? subject).head, others }
}

/** "Doe, in [a talk with Lomas, a weekly,] | said", "Doe, of [Acme, a bank,] | said": what stands before the insertion that holds a phrase. */
function aroundInsertion(clauses: SentenceClauses, { first }: LongPhrase): LongPhrase | null {
  if (!INSERTED_PREPOSITIONS.has(lower(clauses, first - 1)) || lower(clauses, first - 2) !== ',') return null
  const outer = phraseEndingAt(clauses, beforeBrackets(clauses, first - 3))
  return outer && !outer.time ? leftwards(clauses, outer) : null
}

/** "Doe, along with [Roe], | said" */
function addedAt(clauses: SentenceClauses, at: number): NounPhrase | undefined {
  const words = [2, 3].find((count) => isAdding(clauses, at, count))
  return words === undefined ? undefined : phraseStartingAt(clauses, at + words)
}

/** The name that a phrase after a comma describes: "[Jane Doe], an analyst at Acme". */
function nameBefore(clauses: SentenceClauses, subject: LongPhrase): LongPhrase | null {
  const described = lower(clauses, subject.first - 1) === ',' && ARTICLES.has(lower(clauses, subject.first))
  const outer = described ? phraseEndingAt(clauses, subject.first - 2) : undefined
  return outer && clauses.tokens[outer.last]?.pos === 'PROPN' ? leftwards(clauses, outer) : null
}

/** Whether an insertion between commas modifies the noun before it (true) or the verb after it (false); null if it is a clause. */
function belongsToNoun(clauses: SentenceClauses, first: number, last: number): boolean | null {
  const opening = lower(clauses, first)
  if (NONRESTRICTIVE_RELATIVES.has(opening)) return true
  const group = clauses.groupAt(first)
  if (group) return group.form === 'FINITE' && !(group.first === group.head && mayBeParticiple(opening)) ? null : false
  const token = tokenAt(clauses.tokens, first)
  if (token.pos === 'ADP' || token.pos === 'SCONJ' || token.pos === 'ADV') return opening === 'of' || opening === 'from'
  for (let i = first; i <= last; i++) {
    const finite = clauses.groupAt(i)
    if (finite?.form !== 'FINITE' || RELATIVES.has(lower(clauses, finite.first - 1))) continue
    if (!isReduced(clauses, finite)) return null
  }
  return clauses.phraseAt(first) !== undefined && !clauses.phraseAt(first)?.time
}

/** "a book [published] in May", no verb of speech: a past form behind a noun and before a preposition that may be a participle. */
const isReduced = (clauses: SentenceClauses, { first, head }: VerbGroup): boolean =>
  first === head &&
  mayBeParticiple(lower(clauses, head)) &&
  clauses.phraseAt(first - 1) !== undefined &&
  clauses.tokens[head + 1]?.pos === 'ADP' &&
  !cuesOf(lower(clauses, head)).some(({ acts }) => acts.has('c') || acts.has('q'))

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

/** ", who said that …", ", who called it “a farce”": a relative clause that is an attribution, and not a description of its noun. */
export function reportsInRelative(clauses: SentenceClauses, at: number): boolean {
  const group =
    SUBJECT_RELATIVES.has(lower(clauses, at)) && lower(clauses, at) !== 'that' ? clauses.groupAt(at + 1) : undefined
  return (
    group?.form === 'FINITE' &&
    !group.passive &&
    cuesOf(lower(clauses, group.head)).some(
      ({ particle, acts }) => particle === null && (acts.has('c') || acts.has('s') || acts.has('o')),
    )
  )
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
