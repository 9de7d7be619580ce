import {
  AFTER_AND_BEFORE,
  CLOSING_SUBORDINATORS,
  CONTRASTS,
  LIST_CONTINUERS,
} from '../../../languages/en/grammar/conjunctions.js'
import { DESCRIBING_DETERMINERS } from '../../../languages/en/grammar/determiners.js'
import { VENUE_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { IRREGULAR_PASTS } from '../../../languages/en/grammar/verb-forms.js'
import {
  EXPLAINING_WORDS,
  NOMINAL_CLAUSE_OPENERS,
  NONRESTRICTIVE_RELATIVES,
  SUBJECT_RELATIVES,
} from '../../../languages/en/grammar/wh-words.js'
import { COORDINATORS, SUBORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { INCLUSIONS } from '../../../languages/en/speech/noun-cues.js'
import { isAdding } from '../../clauses/leftwards.js'
import { phraseEndingAt, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import type { Document } from '../document.js'
import { type ContentKind, lastWord, wordAt } from '../rule.js'
import { finiteVerbAfter } from './clause-after.js'
import { isBoundaryComma, isBoundaryCoordinator, reportsAfter } from './clause-boundary.js'
import { isClosingVenue } from './closing-venue.js'
import { goesOnBare, isPastTense } from './joined-verbs.js'

/**
 * The last token of a content that starts at a token. A clause extends to the end of the sentence unless another attribution
 * begins; an infinitive ends where the main clause continues; a thing is one noun phrase with its modifiers. A quotation is
 * never split, even if it extends beyond the sentence's end.
 */
export function contentEnd(article: Document, clauses: SentenceClauses, from: number, kind: ContentKind): number {
  const end = lastWord(clauses)
  // "Malta asks for help as ferries stop": headlines join two events so.
  const inHeadline = article.isHeadline(clauses.sentence)
  for (let i = from; i <= end; i++) {
    const quotation = clauses.quotationAt(i)
    if (quotation >= 0) {
      const range = article.quotations[quotation] as { last: number }
      if (range.last >= end) return range.last
      i = range.last
      // American style puts the comma inside the quotation: called it “fantastic,” adding that …
      // … and a participle behind it tells how it was meant: said it was “fantastic,” meaning the view.
      const comma = wordAt(clauses, i - 1) === ','
      if (comma && (clauses.groupAt(i + 1)?.form === 'PARTICIPLE' || isBoundaryComma(clauses, from, i + 1, kind)))
        return i
      // "calling it a “farce” | the minister said": somebody else's words.
      if (kind === 'THING' && reportsAfter(clauses, i + 1)) return i
      continue
    }
    const word = wordAt(clauses, i)
    if (word === ';') {
      if (!resumesThat(clauses, i + 1)) return i - 1
    } else if (word === '(') {
      let close = i
      while (close < end && wordAt(clauses, close) !== ')') close++
      i = close
    } else if (word === ',' || word === '—' || word === '–' || word === '--') {
      if (kind === 'CLAUSE' && word === ',' && awaitsSubject(clauses, from, i)) continue
      if (kind === 'THING' && word === ',' && awaitsVerb(clauses, from, i)) continue
      const aside = kind === 'THING' && word === ',' ? asideInList(clauses, i, end) : null
      if (aside !== null) {
        i = aside
        continue
      }
      if (
        isBoundaryComma(clauses, from, i + 1, kind) ||
        (kind === 'THING' && word === ',' && !continuesList(clauses, i + 1, end, from))
      )
        return beforeConjunction(clauses, from, i - 1)
    } else if (COORDINATORS.has(word)) {
      if (isBoundaryCoordinator(clauses, from, i + 1, kind)) return beforeConjunction(clauses, from, i - 1)
    } else if (kind === 'THING' && (CLOSING_SUBORDINATORS.has(word) || opensEvent(clauses, from, i, inHeadline)))
      return i - 1
    else if (kind === 'CLAUSE' && i > from && isMainVerb(clauses, from, i)) return i - 1
    else if (kind === 'CLAUSE' && i > from && CONTRASTS.has(word) && reportsAfter(clauses, i + 1)) return i - 1
    else if (
      kind === 'THING' &&
      i > from &&
      clauses.groupAt(i)?.form === 'FINITE' &&
      !goesOnBare(clauses, from, i) &&
      ownVerb(clauses, from, i)
    )
      return i - 1
    else if (VENUE_PREPOSITIONS.has(word) && isClosingVenue(clauses, from, i, end, kind)) return i - 1
  }
  return end
}

/** "said that in May[, the club would move]": before its subject and verb a clause cannot end. */
function awaitsSubject(clauses: SentenceClauses, from: number, comma: number): boolean {
  if (wordAt(clauses, from) !== 'that' || clauses.tokens[from + 1]?.pos !== 'ADP') return false
  return !clauses.groups.some(({ form, first }) => form === 'FINITE' && first > from && first < comma)
}

/** "a deal under which[, from May on, the port pays]": before its verb a clause inside a thing cannot end. */
function awaitsVerb(clauses: SentenceClauses, from: number, comma: number): boolean {
  for (let i = comma - 1; i > from; i--) {
    if (clauses.groupAt(i)?.form === 'FINITE') return false
    if (NOMINAL_CLAUSE_OPENERS.has(wordAt(clauses, i)))
      return clauses.groups.some(({ form, first }) => form === 'FINITE' && first > comma)
  }
  return false
}

/** "may fail if[, as Doe says, …]", "the dam, which[, he said, …]": what opens a clause at the end is not the content's. */
function beforeConjunction(clauses: SentenceClauses, from: number, last: number): number {
  let at = last
  while (at > from && SUBORDINATORS.has(wordAt(clauses, at)) && !clauses.phraseAt(at)) at--
  return NONRESTRICTIVE_RELATIVES.has(wordAt(clauses, at)) && wordAt(clauses, at - 1) === ',' ? at - 2 : at
}

/** "asks for help [as ferries stop]" in a headline, "ordered a search [after the boat sank]": a clause beside a thing without a verb. */
function opensEvent(clauses: SentenceClauses, from: number, at: number, inHeadline: boolean): boolean {
  const word = wordAt(clauses, at)
  if (word === 'as' ? !inHeadline : !AFTER_AND_BEFORE.has(word) || holdsVerb(clauses, from, at)) return false
  const verb = finiteVerbAfter(clauses, at + 1)
  // "called for a fund before the leaders meet": what is still to come tells by when.
  return (
    verb !== undefined &&
    (word === 'as' || isPastTense(clauses, verb) || IRREGULAR_PASTS.has(wordAt(clauses, verb.head)))
  )
}

/** True for a thing with a verb, of which "days of mourning" has none. */
const holdsVerb = (clauses: SentenceClauses, from: number, at: number): boolean =>
  clauses.groups.some(({ first }) => first >= from && first < at && clauses.tokens[first - 1]?.pos !== 'ADP')

/** "that it was late; [and that] it rained": what is said goes on behind a semicolon. */
const resumesThat = (clauses: SentenceClauses, at: number): boolean =>
  wordAt(clauses, COORDINATORS.has(wordAt(clauses, at)) ? at + 1 : at) === 'that'

/** "players who said they were hurt at a camp | claim": the verb of the noun whose relative clause, or participle, is the cue. */
function isMainVerb(clauses: SentenceClauses, from: number, at: number): boolean {
  const verb = clauses.groupAt(at)
  const cue = clauses.groupAt(from - 1)
  if (verb?.form !== 'FINITE' || verb.first !== at || !cue) return false
  const relative = SUBJECT_RELATIVES.has(wordAt(clauses, cue.first - 1)) && wordAt(clauses, cue.first - 2) !== ','
  if (!relative && !describesSubject(clauses, cue)) return false
  for (let i = at - 1; i >= from; i--) {
    const last = clauses.groupAt(i)
    if (last?.form === 'FINITE')
      return last.last === at - 1 || clauses.phraseAt(at - 1) !== undefined || clauses.tokens[at - 1]?.pos === 'ADJ'
    const word = wordAt(clauses, i)
    if (word === ',' || COORDINATORS.has(word) || SUBORDINATORS.has(word) || NOMINAL_CLAUSE_OPENERS.has(word))
      return false
  }
  return false
}

/** "[unions] saying that it was late left": a participle right behind a noun, in a sentence without a verb before it. */
const describesSubject = (clauses: SentenceClauses, { form, first }: VerbGroup): boolean =>
  form === 'PARTICIPLE' &&
  phraseEndingAt(clauses, first - 1) !== undefined &&
  !clauses.groups.some((group) => group.form === 'FINITE' && group.last < first)

/** "of selling schools, closing halls and …": a deed after a deed, in a list that a conjunction ends. */
function isDeed(clauses: SentenceClauses, at: number): boolean {
  const group = clauses.groupAt(at)
  return group?.form === 'PARTICIPLE' && cuesOf(wordAt(clauses, group.head)).length === 0
}

/** "Malta, Cyprus and Oman": after the comma another thing, and "and" before the last. */
function continuesList(clauses: SentenceClauses, at: number, end: number, from: number): boolean {
  const word = wordAt(clauses, at)
  if (COORDINATORS.has(word) || LIST_CONTINUERS.has(word) || EXPLAINING_WORDS.has(word)) return true
  // "backed the plan, which includes a tax": what the thing holds belongs to it, and what else is told of it does not.
  const holds = word === 'which' ? clauses.groupAt(at + 1) : undefined
  if (holds && (holds.modal !== null || INCLUSIONS.has(wordAt(clauses, holds.head)))) return true
  if ([2, 3].some((count) => isAdding(clauses, at, count))) return true
  const deed = clauses.groupAt(from)?.form === 'PARTICIPLE'
  // "denies endangering the ship, which ran aground": of a deed all that is told belongs to it.
  if (deed && NONRESTRICTIVE_RELATIVES.has(word)) return true
  const begins = deed || clauses.quotationAt(from) >= 0
  if (begins && (clauses.quotationAt(at) >= 0 || isDeed(clauses, at))) return true
  if (describesName(clauses, at, end)) return true
  const phrase = phraseStartingAt(clauses, at)
  const adjective = clauses.tokens[at]?.pos === 'ADJ'
  if ((!phrase && !adjective) || phrase?.pronoun) return false
  for (let i = at; i <= end; i++) {
    if (clauses.groupAt(i)?.form === 'FINITE') return false
    if (wordAt(clauses, i) === 'and' || wordAt(clauses, i) === 'or') return true
  }
  return false
}

/** "cited Jane Doe, [the mayor of Rye]": after a name a phrase with a determiner, and no verb up to the next sign. */
function describesName(clauses: SentenceClauses, at: number, end: number): boolean {
  if (clauses.tokens[at - 2]?.pos !== 'PROPN' || !DESCRIBING_DETERMINERS.has(wordAt(clauses, at))) return false
  for (let i = at; i <= end && clauses.tokens[i]?.pos !== 'PUNCT'; i++)
    if (clauses.groupAt(i)?.form === 'FINITE') return false
  return true
}

/** The comma that closes an aside, behind which the list goes on with its last thing: "rising costs[, as ports fill up,] and fewer ships". */
function asideInList(clauses: SentenceClauses, comma: number, end: number): number | null {
  if (!SUBORDINATORS.has(wordAt(clauses, comma + 1)) || !finiteVerbAfter(clauses, comma + 2)) return null
  let close = comma + 1
  while (close < end && wordAt(clauses, close) !== ',') close++
  const joins = COORDINATORS.has(wordAt(clauses, close + 1)) && wordAt(clauses, close + 1) !== 'but'
  const thing = joins ? phraseStartingAt(clauses, close + 2) : undefined
  return thing && !thing.time && !finiteVerbAfter(clauses, close + 2) ? close : null
}

/** True if a finite verb belongs to the main clause and not to a clause inside the thing ("countries that have …"). */
function ownVerb(clauses: SentenceClauses, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (NOMINAL_CLAUSE_OPENERS.has(wordAt(clauses, i))) return false
    if (clauses.groupAt(i)?.form === 'FINITE' && clauses.groupAt(i) !== clauses.groupAt(at)) return true
  }
  // "the man she met": a subject right before the verb, after another noun.
  return clauses.phraseAt(at - 1)?.first === from
}
