import { FEELING_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { OBJECT_PRONOUNS } from '../../../languages/en/grammar/pronouns.js'
import { singularOf } from '../../../languages/en/grammar/singular.js'
import { PERSON_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { COORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { PERSON_NOUNS } from '../../../languages/en/names/titles.js'
import { actOfNoun, type Cue, type Frame } from '../../../languages/en/speech/cues.js'
import {
  BODILY_VERBS,
  DECIDING_BODIES,
  DEEDS_TO_PEOPLE,
  MAINTAINED_THINGS,
  OBJECTS_OF_DEEDS,
  RECEIVERS_OF_REPORTS,
  RELEASED_THINGS,
  VERBAL_TARGETS,
  VERBS_OF_OFFICE,
} from '../../../languages/en/speech/deeds-by-object.js'
import { VERBS_OF_EXPRESSION } from '../../../languages/en/speech/verb-patterns.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'
import { afterAdjuncts } from './adjuncts.js'
import { isSaying } from './saying.js'

/** What tells whether a verb with an object, or its passive with a subject, says anything. */
interface Spoken {
  readonly article: Document
  readonly clauses: SentenceClauses
  readonly cue: Cue
  /** Whoever does it. */
  readonly subject: NounPhrase | null
  readonly phrase: NounPhrase
}

/** False for "attacked a girl", "claimed ten lives", "released the prisoners", "confirmed the nominee": the object tells that nothing was said. */
export function isSpokenOf({ article, clauses, cue, subject, phrase }: Spoken): boolean {
  const { lemma, particle } = cue
  const noun = wordAt(clauses, phrase.last)
  const after = phrase.last + 1
  const goesOn =
    (COORDINATORS.has(wordAt(clauses, after)) && phraseStartingAt(clauses, after + 1) !== undefined) ||
    PERSON_RELATIVES.has(wordAt(clauses, after)) ||
    clauses.groupAt(after) !== undefined
  // "threatened Doe", "apologised to her", "praised Doe, saying …": to whom it is done or said, and nothing that is said.
  const toSomebody = !goesOn && isSomebody(article, phrase.last, noun)
  const verb = particle === null ? lemma : `${lemma} ${particle}`
  if (toSomebody && (DEEDS_TO_PEOPLE.has(verb) || isSaidBehind(clauses, cue, after))) return false
  if (particle !== null) return true
  if (OBJECTS_OF_DEEDS.get(lemma)?.has(noun)) return false
  if (VERBS_OF_EXPRESSION.has(lemma)) return isAboutSomething(clauses, phrase)
  // "the senate approved the budget", "Judge Doe dismissed the suit": what their office is to do.
  if (VERBS_OF_OFFICE.has(lemma) && subject && isOfOffice(clauses, subject) && actOfNoun(noun) === null) return false
  switch (lemma) {
    case 'maintain':
      return MAINTAINED_THINGS.has(noun)
    case 'release':
      return RELEASED_THINGS.has(noun)
    case 'declare':
      return clauses.tokens[phrase.last]?.pos !== 'PROPN'
    case 'report':
      return !isReportedTo(clauses, phrase.last + 1)
    default:
      return !BODILY_VERBS.has(lemma) || VERBAL_TARGETS.has(noun)
  }
}

/** A person by name, pronoun or noun. */
const isSomebody = (article: Document, at: number, noun: string): boolean =>
  OBJECT_PRONOUNS.has(noun) ||
  article.actorKindAt(at) === 'PERSON' ||
  PERSON_NOUNS.has(noun) ||
  PERSON_NOUNS.has(singularOf(noun))

/** "the senate", "Judge Doe". */
function isOfOffice(clauses: SentenceClauses, { first, last }: NounPhrase): boolean {
  for (let at = first; at <= last; at++) if (DECIDING_BODIES.has(wordAt(clauses, at))) return true
  return false
}

/** "reported the theft [to the police]". */
function isReportedTo(clauses: SentenceClauses, at: number): boolean {
  const receiver = wordAt(clauses, at) === 'to' ? phraseStartingAt(clauses, at + 1) : undefined
  return receiver !== undefined && RECEIVERS_OF_REPORTS.has(wordAt(clauses, receiver.last))
}

/** Frames of whoever is spoken to. */
const TO_SOMEBODY: readonly Frame[] = ['d', 'f', 'o', 't']

/** "thanked Doe, [saying] that …": a verb that may stand with whoever is spoken to alone, before a participle that tells what is said. */
const isSaidBehind = (clauses: SentenceClauses, { acts }: Cue, at: number): boolean =>
  TO_SOMEBODY.some((frame) => acts.has(frame)) && wordAt(clauses, at) === ',' && isSaying(clauses, at + 1, ['q', 's'])

/** "expressed [concern about] it", "voiced [“deep regret”]", but not "expressed sadness": a feeling without what it is about is no content. */
function isAboutSomething(clauses: SentenceClauses, { first, last }: NounPhrase): boolean {
  for (let at = first; at <= last + 2; at++) if (clauses.quotationAt(at) >= 0) return true
  return [last + 1, afterAdjuncts(clauses, last + 1)].some((at) => {
    const next = wordAt(clauses, at)
    return next === 'that' || FEELING_PREPOSITIONS.has(next) || clauses.groupAt(at)?.form === 'INFINITIVE'
  })
}
