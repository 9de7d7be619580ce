import {
  AFTER_AND_BEFORE,
  BEFORE_SUBJECTS,
  CLAUSE_SUBORDINATORS,
  OCCASIONS,
} from '../../../languages/en/grammar/conjunctions.js'
import { MEDIUM_DETERMINERS } from '../../../languages/en/grammar/determiners.js'
import { REFLEXIVES } from '../../../languages/en/grammar/pronouns.js'
import { IRREGULAR_PASTS, isPastForm, mayBeParticiple } from '../../../languages/en/grammar/verb-forms.js'
import { INTERROGATIVES } from '../../../languages/en/grammar/wh-words.js'
import { COORDINATORS, RELATIVES, SUBORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { VERBS_WITH_OBJECTS } from '../../../languages/en/speech/verb-patterns.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { phraseEndingAt, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { finiteVerbAfter } from '../content/clause-after.js'
import { type CueSite, lastWord, wordAt } from '../rule.js'

/** True if a clause without "that" starts at a token: a subject, followed by its finite verb within the same clause. */
export function startsClause({ article, clauses, group, cue }: CueSite, at: number): boolean {
  const takesThings = cue.acts.has('n') || cue.acts.has('r') || VERBS_WITH_OBJECTS.has(cue.lemma)
  const opening = clauses.groupAt(at)
  if (opening && opening.form !== 'PARTICIPLE') return false
  const phrase = phraseStartingAt(clauses, at) ?? restOfPhrase(clauses, at)
  if (REFLEXIVES.has(wordAt(clauses, at))) return false
  const leads = BEFORE_SUBJECTS.has(wordAt(clauses, at))
  const compound = wordAt(clauses, at + 1) === '-'
  const subject = !takesThings && (compound || /^(?:ADJ|ADV|NUM|DET)$/.test(tokenAt(clauses.tokens, at).pos))
  if (!phrase && !opening && !leads && !subject) return false
  const end = lastWord(clauses)
  let verbless = true
  for (let i = at; i <= end; i++) {
    const found = clauses.groupAt(i)
    if (found && found !== group) {
      // "posted a message announcing that …": the clause is the message's.
      if (takesThings && found.form === 'PARTICIPLE' && i > at && cuesOf(wordAt(clauses, found.head)).length > 0)
        return false
      // "families of people who were evicted | may sue": a relative clause inside the subject is skipped.
      const relative = isRelative(clauses, found.first)
      if (relative && takesThings && mainVerbFollows(clauses, found)) return true
      if (found.form === 'FINITE' && (takesThings || !relative))
        return (
          !relative &&
          i > at &&
          !(takesThings && (closesObject(clauses, at, found.first - 1) || joinsEvent(clauses, at, found)))
        )
      verbless = false
      i = found.last
      continue
    }
    const word = wordAt(clauses, i)
    // "threatened a strike unless the mill reopens", "told the AP because nobody else would": the verb belongs to the adverbial clause.
    const isHeadlineAs = takesThings && word === 'as' && article.isHeadline(clauses.sentence)
    const isNext = i === (phrase?.last ?? i) + 1
    const told = cue.lemma === 'tell' && (isNext || clauses.tokens[(phrase?.last ?? i) + 1]?.pos === 'ADP')
    const opensClause = told
      ? SUBORDINATORS.has(word)
      : (verbless && AFTER_AND_BEFORE.has(word)) ||
        (takesThings && (isNext ? CLAUSE_SUBORDINATORS : OCCASIONS).has(word))
    if (phrase && (isHeadlineAs || (opensClause && isWholeClause(clauses, i + 1, end)))) return false
    // "the ruling, which surprised many, | means": a relative clause between commas is skipped, too.
    if (word === ',' && RELATIVES.has(wordAt(clauses, i + 1))) {
      while (i < end && wordAt(clauses, i + 1) !== ',') i++
      i++
      continue
    }
    if (word === ',' && phrase && (COORDINATORS.has(wordAt(clauses, i + 1)) || isClause(clauses, i + 1))) return false
    if (word === ';' || word === ':' || (COORDINATORS.has(word) && clauses.groupAt(i + 1)?.form === 'FINITE'))
      return false
    // "wrote at noon on her page, “We stay”": the words before the mark only tell when and where.
    if (clauses.quotationAt(i) >= 0) return !(leads && /^[,:]$/.test(wordAt(clauses, i - 1)))
    if (
      phrase &&
      word === ',' &&
      !leads &&
      !clauses.groups.some((g) => g.form === 'FINITE' && g.first > i && g.last <= end)
    )
      return false
  }
  return false
}

/** What is left of a phrase whose first words name whoever is told. */
function restOfPhrase(clauses: SentenceClauses, at: number): NounPhrase | undefined {
  const phrase = clauses.phraseAt(at)
  return phrase && { ...phrase, first: at }
}

/** "noted barns which have a slate roof | can outlast a mill": a second verb, behind the object of the relative clause and joined to nothing. */
function mainVerbFollows(clauses: SentenceClauses, relative: VerbGroup): boolean {
  const verb = clauses.groups.find(({ form, first }) => form === 'FINITE' && first > relative.last)
  if (!verb || verb.first < relative.last + 2) return false
  for (let i = relative.last + 1; i < verb.first; i++) {
    const word = wordAt(clauses, i)
    if (word === ',' || RELATIVES.has(word) || SUBORDINATORS.has(word) || INTERROGATIVES.has(word)) return false
    if (clauses.quotationAt(i) >= 0 || (COORDINATORS.has(word) && !clauses.phraseAt(i + 1))) return false
  }
  const before = clauses.phraseAt(verb.first - 1)
  const object = phraseStartingAt(clauses, relative.last + 1)
  // "the man who said the mill | had closed": a verb of speech has that clause for its own.
  const speaks = cuesOf(wordAt(clauses, relative.head)).some(({ acts }) => acts.has('c'))
  return object !== undefined && !speaks && (before === undefined || !before.pronoun)
}

/** "people who [were] evicted", "the ferry where he [met] her": a verb behind a relative word, or behind that and its subject. */
function isRelative(clauses: SentenceClauses, verb: number): boolean {
  const subject = phraseEndingAt(clauses, verb - 1)
  return RELATIVES.has(wordAt(clauses, verb - 1)) || wordAt(clauses, (subject?.first ?? 0) - 1) === 'where'
}

/** True if a subject and its verb start at a token, with no other verb up to the end. */
function isWholeClause(clauses: SentenceClauses, at: number, end: number): boolean {
  const subject = phraseStartingAt(clauses, at)
  if (!subject || clauses.groupAt(subject.last + 1)?.form !== 'FINITE') return false
  return clauses.groups.filter(({ form, first, last }) => form === 'FINITE' && first > at && last <= end).length === 1
}

/** "promised farmers a deal, | played it down", "found a van, which was stolen, | abandoned": no subject ends with a comma like that. */
function closesObject(clauses: CueSite['clauses'], at: number, comma: number): boolean {
  if (wordAt(clauses, comma) !== ',') return false
  for (let i = at; i < comma; i++)
    if (wordAt(clauses, i) === ',') return RELATIVES.has(wordAt(clauses, i + 1)) && isBarePast(clauses, comma + 1)
  return true
}

/**
 * "announced two ferries and the port | lost a crane", "confirmed its first case and Kenya | had a death": of two phrases that are nothing alike, the
 * second with a verb in the simple past, which what is reported rarely has, the first is what was announced.
 */
function joinsEvent(clauses: SentenceClauses, at: number, { first, head }: VerbGroup): boolean {
  const subject = phraseEndingAt(clauses, first - 1)
  if (!subject || wordAt(clauses, subject.first - 1) !== 'and' || first !== head) return false
  const form = wordAt(clauses, head)
  const isPast = isPastForm(form) || IRREGULAR_PASTS.has(form) || form === 'had'
  const isNew = MEDIUM_DETERMINERS.has(wordAt(clauses, at)) || clauses.tokens[at]?.pos === 'NUM'
  const isKnown = clauses.tokens[subject.last]?.pos === 'PROPN' || wordAt(clauses, subject.first) === 'the'
  return isPast && isNew && isKnown
}

/** "abandoned", without an auxiliary: as likely a participle as a verb. */
function isBarePast(clauses: CueSite['clauses'], at: number): boolean {
  const group = clauses.groupAt(at)
  if (group === undefined || group.first !== group.head || !mayBeParticiple(wordAt(clauses, group.head))) return false
  // "a clerk, whom nobody named, said the mill was sold": with a clause behind it, it is the verb.
  const next = group.last + 1
  return wordAt(clauses, next) !== 'that' && !(phraseStartingAt(clauses, next) && finiteVerbAfter(clauses, next))
}

/** True if a subject and its verb follow, so that the words before the comma are not the subject. */
function isClause(clauses: CueSite['clauses'], at: number): boolean {
  const subject = phraseStartingAt(clauses, at)
  if (!subject) return false
  const whole = rightwards(clauses, subject, lastWord(clauses))
  const next = clauses.tokens[whole.last + 1]?.pos === 'ADP' ? phraseStartingAt(clauses, whole.last + 2) : undefined
  return clauses.groupAt((next ?? whole).last + 1)?.form === 'FINITE'
}
