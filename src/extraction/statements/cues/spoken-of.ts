import { FEELING_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { OBJECT_PRONOUNS } from '../../../languages/en/grammar/pronouns.js'
import { COORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { actOfNoun, type Cue, type Frame } from '../../../languages/en/speech/cues.js'
import {
  BODILY_VERBS,
  CELEBRATED_OCCASIONS,
  DECIDING_BODIES,
  GUESTS,
  MAINTAINED_THINGS,
  NOMINEES,
  RELEASED_THINGS,
  TAKEN_THINGS,
  VERBAL_TARGETS,
  VERBS_OF_OFFICE,
} from '../../../languages/en/speech/speakers.js'
import { VERBS_OF_EXPRESSION, VERBS_TO_SOMEBODY } from '../../../languages/en/speech/verb-patterns.js'
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
  /** The head of whoever does it. */
  readonly doer: string
  readonly phrase: NounPhrase
}

/** False for "attacked a girl", "claimed ten lives", "released the prisoners", "confirmed the nominee": the object tells that nothing was said. */
export function isSpokenOf({ article, clauses, cue, doer, phrase }: Spoken): boolean {
  const { lemma, particle } = cue
  const verb = particle === null ? lemma : `${lemma} ${particle}`
  const noun = wordAt(clauses, phrase.last)
  const somebody =
    (OBJECT_PRONOUNS.has(noun) || article.actorKindAt(phrase.last) === 'PERSON') &&
    !(COORDINATORS.has(wordAt(clauses, phrase.last + 1)) && phraseStartingAt(clauses, phrase.last + 2))
  // "threatened Doe", "apologised to her", "praised Doe, saying …": whom it is said to, and nothing that is said.
  if (somebody && (VERBS_TO_SOMEBODY.has(verb) || isSaidBehind(clauses, cue, phrase.last + 1))) return false
  if (particle !== null) return true
  // "the senate approved the budget", "the court dismissed the suit": what their office is to do.
  if (VERBS_OF_OFFICE.has(lemma) && DECIDING_BODIES.has(doer) && actOfNoun(noun) === null) return false
  if (VERBS_OF_EXPRESSION.has(lemma)) return isAboutSomething(clauses, phrase)
  switch (lemma) {
    case 'claim':
      return !TAKEN_THINGS.has(noun)
    case 'maintain':
      return MAINTAINED_THINGS.has(noun)
    case 'release':
      return RELEASED_THINGS.has(noun)
    case 'confirm':
      return !somebody && !NOMINEES.has(noun)
    case 'celebrate':
      return !CELEBRATED_OCCASIONS.has(noun)
    case 'welcome':
      return !somebody && !GUESTS.has(noun)
    case 'declare':
      return clauses.tokens[phrase.last]?.pos !== 'PROPN'
    default:
      return !BODILY_VERBS.has(lemma) || VERBAL_TARGETS.has(noun)
  }
}

/** Frames of whoever is spoken to. */
const TO_SOMEBODY: readonly Frame[] = ['d', 'f', 'o', 't']

/** "thanked Doe, [saying] that …": a verb that may stand with whoever is spoken to alone, before a participle that tells what is said. */
const isSaidBehind = (clauses: SentenceClauses, { acts }: Cue, at: number): boolean =>
  TO_SOMEBODY.some((frame) => acts.has(frame)) && wordAt(clauses, at) === ',' && isSaying(clauses, at + 1)

/** "expressed [concern about] it", "voiced [“deep regret”]", but not "expressed sadness": a feeling without what it is about is no content. */
function isAboutSomething(clauses: SentenceClauses, { first, last }: NounPhrase): boolean {
  for (let at = first; at <= last + 2; at++) if (clauses.quotationAt(at) >= 0) return true
  return [last + 1, afterAdjuncts(clauses, last + 1)].some((at) => {
    const next = wordAt(clauses, at)
    return next === 'that' || FEELING_PREPOSITIONS.has(next) || clauses.groupAt(at)?.form === 'INFINITIVE'
  })
}
