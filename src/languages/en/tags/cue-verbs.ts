import { tokenAt } from '../../../text/tokens/token-at.js'
import {
  all,
  among,
  either,
  like,
  not,
  type PlaceTest,
  shaped,
  type TokenTest,
  tagged,
  word,
} from '../../../text/tokens/token-pattern.js'
import type { Token } from '../../../text/tokens/tokens.js'
import { ARTICLES, PRONOMINAL_QUANTIFIERS } from '../grammar/determiners.js'
import { NOMINATIVES, OBJECT_QUANTITIES, SUBJECT_PRONOUNS } from '../grammar/pronouns.js'
import { PLURALS_WITHOUT_S } from '../grammar/singular.js'
import { ADVERBS_AFTER_AT, ADVERBS_BEFORE_VERBS } from '../grammar/time-words.js'
import { IRREGULAR_PASTS, VERBS_AFTER_THAT } from '../grammar/verb-forms.js'
import { NONRESTRICTIVE_RELATIVES } from '../grammar/wh-words.js'
import { BE, POSSESSIVES } from '../grammar/word-classes.js'
import { cuesOf } from '../speech/cues.js'
import { bareCue, cue, pastForm, type TagRepair } from './tag-repair.js'

/** Tags under which verbs of speech hide. */
const hidden = tagged('NOUN', 'ADJ')
const subject = tagged('NOUN', 'PROPN')
const clauseCue = cue('c', 'q')
const mark = tagged('PUNCT')
const pastCue = all(pastForm, cue())

/** Maximum number of tokens of a clause that are searched for its verb. */
const LONGEST_CLAUSE = 30

/** True if no verb stands between a token and the words around its clause, in one direction. */
const verbless =
  (step: 1 | -1, border: TokenTest): PlaceTest =>
  (tokens, at) => {
    for (let i = at + step, left = LONGEST_CLAUSE; left > 0; i += step, left--) {
      const token = tokens[i]
      if (!token || border(token)) return true
      if (token.pos === 'VERB' || token.pos === 'AUX') return false
    }
    return false
  }

/** "said | the crash": where a clause begins inside a sentence. */
const opensClause = either(mark, word('that'), clauseCue)
const startsItsClause = verbless(-1, mark)
const endsItsClause = verbless(1, mark)
const isOnlyVerb: PlaceTest = (tokens, at) => verbless(-1, opensClause)(tokens, at) && endsItsClause(tokens, at)

/** "The party, which calls itself moderate, |": right behind a subject with a relative clause between commas. */
const endsRelative: PlaceTest = (tokens, at) => {
  for (let i = at - 2; i > at - LONGEST_CLAUSE && i >= 0; i--) {
    const { lower, pos } = tokenAt(tokens, i)
    if (NONRESTRICTIVE_RELATIVES.has(lower) && tokenAt(tokens, i - 1).lower === ',')
      return startsItsClause(tokens, i - 1) && tokenAt(tokens, i + 1).pos !== 'PUNCT'
    if (pos === 'PUNCT' && lower !== '-') return false
  }
  return false
}

/** Most words of a name that is the subject of what is claimed. */
const LONGEST_NAME = 4

const hasVerbBehindName: PlaceTest = (tokens, at) => {
  let next = at + 1
  while (next <= at + LONGEST_NAME && tokenAt(tokens, next).pos === 'PROPN') next++
  return ['VERB', 'AUX'].includes(tokenAt(tokens, next).pos)
}

/** "put forward": a cue's verb with its particle. */
const isParticle: PlaceTest = (tokens: readonly Token[], at) =>
  cuesOf(tokenAt(tokens, at - 1).lower).some(({ particle }) => particle === tokenAt(tokens, at).lower)

const hiddenPast = all(tagged('ADJ'), shaped('lower'), pastForm)
const opensObject = tagged('NOUN', 'PROPN', 'DET', 'PRON', 'NUM')
const plural = all(tagged('NOUN'), either(like(/s$/), among(PLURALS_WITHOUT_S)))
const bareForm = all(tagged('NOUN'), not(like(/s$/)), bareCue('c'))

/** Cue verbs, and verbs under them, that are tagged as nouns or adjectives. Chosen by hand from mistakes in agency news. */
export const CUE_REPAIRS: readonly TagRepair[] = [
  // An adverb right before a verb.
  {
    tag: 'ADV',
    example: 'She [further] stated that it rained.',
    ways: [{ token: among(ADVERBS_BEFORE_VERBS), after: [tagged('VERB')] }],
  },
  // Two words that are one adverb before a cue.
  {
    tag: 'ADV',
    example: 'Ferrymen [at first] thought it was a seal.',
    ways: [
      { token: word('at'), after: [among(ADVERBS_AFTER_AT), pastCue] },
      { before: [word('at')], token: among(ADVERBS_AFTER_AT), after: [pastCue] },
    ],
  },
  // After a verb of speech and "that", a form that is hardly ever a plural.
  {
    tag: 'VERB',
    example: 'She says that [amounts] to theft.',
    ways: [{ before: [clauseCue, word('that')], token: all(tagged('NOUN'), among(VERBS_AFTER_THAT)) }],
  },
  // After a subject pronoun a past form is a verb.
  {
    tag: 'VERB',
    example: 'Friends say he [drank] tea.',
    ways: [{ before: [among(NOMINATIVES)], token: all(hidden, either(pastForm, among(IRREGULAR_PASTS))) }],
  },
  // A bare form before a determiner, where no noun phrase goes on.
  {
    tag: 'VERB',
    example: 'Tenants of a block [claim] their landlord left.',
    ways: [
      {
        before: [among(PRONOMINAL_QUANTIFIERS)],
        token: all(tagged('NOUN'), bareCue('c')),
        after: [either(tagged('DET'), among(SUBJECT_PRONOUNS))],
      },
      { before: [tagged('NOUN')], token: all(tagged('NOUN'), bareCue('c')), after: [among(POSSESSIVES)] },
    ],
  },
  // A particle is no adverb of the noun after it.
  {
    tag: 'ADP',
    example: 'They put [forward] plans.',
    ways: [{ before: [tagged('VERB')], token: tagged('ADV'), where: isParticle }],
  },
  // Between a noun and a subject pronoun a cue's form is its verb.
  {
    tag: 'VERB',
    example: 'The broker [states] it runs a yard.',
    ways: [
      {
        before: [either(subject, all(tagged('ADV'), among(ADVERBS_AFTER_AT)))],
        token: all(hidden, clauseCue),
        after: [either(among(SUBJECT_PRONOUNS), word('there'))],
      },
    ],
  },
  // Before a quantity, as before "the".
  {
    tag: 'VERB',
    example: 'The leaflet [notes] many mills lack sails.',
    ways: [
      {
        before: [all(subject, not(like(/s$/)))],
        token: all(hidden, like(/(?:s|ed)$/), clauseCue),
        after: [among(OBJECT_QUANTITIES)],
      },
    ],
  },
  // Behind "and" a bare form or one in -s, before a subject and its verb.
  {
    tag: 'VERB',
    example: 'They have a plan and [report] they will widen it.',
    ways: [
      {
        before: [word('and')],
        token: all(hidden, shaped('lower'), clauseCue),
        after: [among(SUBJECT_PRONOUNS), tagged('VERB', 'AUX')],
      },
    ],
  },
  // A third person before an article, with the verb of its content behind it.
  {
    tag: 'VERB',
    example: 'Wheels, a database, [states] the lorry is old.',
    ways: [
      {
        before: [either(all(subject, not(like(/s$/))), word(','))],
        token: all(hidden, shaped('lower'), like(/s$/), clauseCue),
        after: [among(ARTICLES)],
        where: (tokens, at) => startsItsClause(tokens, at) && !endsItsClause(tokens, at),
      },
    ],
  },
  // The verb of the sentence behind its subject's relative clause.
  {
    tag: 'VERB',
    example: 'The party, which calls itself moderate, [advocates] lower tolls.',
    ways: [
      {
        before: [word(',')],
        token: all(tagged('NOUN'), shaped('lower'), like(/s$/), cue()),
        after: [not(tagged('VERB', 'AUX', 'PUNCT', 'CCONJ'))],
        where: endsRelative,
      },
    ],
  },
  // A bare form between a plural and what is asked.
  {
    tag: 'VERB',
    example: 'Scientists [debate] whether it was a comet.',
    ways: [
      {
        before: [all(subject, like(/s$/))],
        token: all(tagged('NOUN'), bareCue('w')),
        after: [word('whether')],
      },
    ],
  },
  // A third person between two names, the second of which has a verb of its own.
  {
    tag: 'VERB',
    example: 'In the book, Doe [claims] Roe left.',
    ways: [
      {
        before: [tagged('PROPN')],
        token: all(tagged('NOUN'), shaped('lower'), like(/[^s]s$/), clauseCue),
        after: [tagged('PROPN')],
        where: (tokens, at) => startsItsClause(tokens, at) && hasVerbBehindName(tokens, at),
      },
    ],
  },
  // Behind "be" and before a charge a participle of telling.
  {
    tag: 'VERB',
    example: 'The tenants were [informed] of it.',
    ways: [{ before: [among(BE)], token: all(tagged('ADJ'), cue('o')), after: [word('of')] }],
  },
  // The only word of a clause that can be its verb.
  {
    tag: 'VERB',
    example: 'She said the crash [involved] an error.',
    ways: [
      {
        before: [subject],
        token: all(hiddenPast, cue('c', 'a')),
        after: [opensObject],
        where: verbless(-1, opensClause),
      },
      { before: [subject], token: hiddenPast, after: [opensObject], where: isOnlyVerb },
    ],
  },
  // A bare form after a plural that begins a clause.
  {
    tag: 'VERB',
    example: 'It is one of many, scientists [report], a group apart.',
    ways: [
      { before: [plural], token: bareForm, after: [all(mark, like(/^[,.:]$/))], where: startsItsClause },
      // "a guild of bakers report old millers kept geese": a clause with a verb of its own follows.
      {
        before: [plural],
        token: bareForm,
        after: [not(mark)],
        where: (tokens, at) => startsItsClause(tokens, at) && !endsItsClause(tokens, at),
      },
    ],
  },
]
