import {
  all,
  among,
  being,
  either,
  like,
  not,
  type PlaceTest,
  shaped,
  tagged,
  word,
} from '../../../text/tokens/token-pattern.js'
import { AFTER_AND_BEFORE } from '../grammar/conjunctions.js'
import { FLOATING_QUANTIFIERS, GENITIVE_MARKS, PRONOMINAL_QUANTIFIERS } from '../grammar/determiners.js'
import { ADJECTIVAL_PREPOSITIONS, BEFORE_BARE_WORDS } from '../grammar/prepositions.js'
import { HALVES_OF_DAYS, ORDINALS_BEFORE_NOUNS } from '../grammar/time-words.js'
import {
  COMPARATIVE_ADVERBS,
  DESCRIBING_INGS,
  IRREGULAR_PASTS,
  VERB_PREFIXES,
  VERBS_LIKE_NOUNS,
} from '../grammar/verb-forms.js'
import { AUXILIARIES, MODALS, NOUN_PREPOSITIONS } from '../grammar/word-classes.js'
import { TITLES } from '../names/titles.js'
import { DOCUMENTS_OF_AUTHORS } from '../speech/documents.js'
import { cue, type TagRepair } from './tag-repair.js'

/** Number of words of an object that are searched for a verb: "the town €3 million a year". */
const LONGEST_OBJECT = 12

const noVerbFollows: PlaceTest = (tokens, at) => {
  for (let i = at + 1; i <= at + LONGEST_OBJECT; i++) {
    const pos = tokens[i]?.pos ?? 'PUNCT'
    if (pos === 'VERB' || pos === 'AUX') return false
    if (pos === 'PUNCT') return true
  }
  return true
}

/** "self-described": joined to the word before by a hyphen. */
const isJoined: PlaceTest = (tokens, at) => tokens[at]?.spaced === false && tokens[at - 1]?.spaced === false

const office = being((lower) => TITLES.get(lower)?.kind === 'OFFICE')

/** A verb's bare form that nothing else shows to be a verb. */
const bareVerb = all(
  tagged('VERB'),
  shaped('lower'),
  not(like(/(?:ing|ed|s)$/)),
  not(either(among(AUXILIARIES), among(IRREGULAR_PASTS), cue())),
)
const afterPreposition = [
  [all(tagged('ADP'), among(AFTER_AND_BEFORE))],
  [not(tagged('VERB')), all(tagged('ADP'), among(BEFORE_BARE_WORDS))],
]

/** Words that modify nouns and verbs. Chosen by hand from mistakes in agency news. */
export const MODIFIER_REPAIRS: readonly TagRepair[] = [
  // A quantifier directly before a verb or "of" is a pronoun for people.
  {
    tag: 'PRON',
    example: '[Many] said no.',
    ways: [
      {
        before: [not(tagged('DET'))],
        token: among(PRONOMINAL_QUANTIFIERS),
        after: [either(word('of'), tagged('VERB'))],
      },
    ],
  },
  // A quantifier between a noun or auxiliary and the verb modifies the verb.
  {
    tag: 'ADV',
    example: 'Doe and Roe [both] said no.',
    ways: [[tagged('VERB')], [tagged('ADV'), tagged('VERB')]].map((after) => ({
      before: [tagged('NOUN', 'PROPN', 'AUX')],
      token: among(FLOATING_QUANTIFIERS),
      after,
    })),
  },
  // Before a verb of speech the comparative is an adverb, whatever else it may be.
  {
    tag: 'ADV',
    example: 'She [later] claimed it.',
    ways: [{ token: among(COMPARATIVE_ADVERBS), after: [cue()] }],
  },
  // Behind a number it is an hour, and no verb.
  {
    tag: 'NOUN',
    example: 'It opened at 10:30 [am] on Friday.',
    ways: [{ before: [either(tagged('NUM'), like(/^[\d:.]+$/))], token: among(HALVES_OF_DAYS) }],
  },
  // After a hyphen a participle is part of an adjective.
  {
    tag: 'ADJ',
    example: 'The union-[backed] bill failed.',
    ways: [{ before: [not(among(VERB_PREFIXES)), word('-')], token: tagged('VERB'), where: isJoined }],
  },
  // Between a determiner and a noun, a word is not a preposition.
  {
    tag: 'ADJ',
    example: 'An [inside] source said so.',
    ways: [{ before: [tagged('DET')], token: among(ADJECTIVAL_PREPOSITIONS), after: [tagged('NOUN')] }],
  },
  // A past form between a preposition, adjective or number and a plural describes it.
  {
    tag: 'ADJ',
    example: 'A poll of [registered] voters shows it.',
    ways: [
      {
        before: [all(tagged('ADP'), among(NOUN_PREPOSITIONS))],
        token: all(tagged('VERB'), like(/ed$/)),
        after: [tagged('NOUN')],
      },
      // "the mill's first heated pool"
      {
        before: [among(GENITIVE_MARKS), among(ORDINALS_BEFORE_NOUNS)],
        token: all(tagged('VERB'), like(/ed$/)),
        after: [tagged('NOUN')],
      },
      {
        before: [tagged('ADJ', 'NUM', 'ADP')],
        token: all(tagged('VERB'), like(/ed$/)),
        after: [all(tagged('NOUN'), like(/s$/))],
      },
    ],
  },
  // "accused of killing mayor Jane Doe" is what somebody did.
  {
    tag: 'ADJ',
    example: 'They read a letter of [outgoing] mayor Jane Doe.',
    ways: [
      {
        before: [among(NOUN_PREPOSITIONS)],
        token: all(tagged('VERB'), among(DESCRIBING_INGS)),
        after: [tagged('NOUN')],
      },
    ],
  },
  // A preposition with a hyphen is the first half of an adjective.
  {
    tag: 'ADJ',
    example: 'They asked about [in]-house schools.',
    ways: [
      {
        token: tagged('ADP'),
        after: [word('-'), tagged('NOUN')],
        where: (tokens, at) => tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false,
      },
    ],
  },
  // Right behind a preposition no bare verb stands, but for one that another verb leaves behind.
  {
    tag: 'ADJ',
    example: 'They saw a debate on [live] television.',
    ways: afterPreposition.map((before) => ({ before, token: bareVerb, after: [tagged('NOUN', 'PROPN', 'ADJ')] })),
  },
  {
    tag: 'NOUN',
    example: 'It failed before [launch].',
    ways: afterPreposition.map((before) => ({
      before,
      token: bareVerb,
      after: [not(tagged('NOUN', 'PROPN', 'ADJ'))],
    })),
  },
  // A form in -s between a number and "of" is what is counted.
  {
    tag: 'NOUN',
    example: 'He denied two [counts] of theft.',
    ways: [{ before: [tagged('NUM')], token: all(tagged('VERB'), like(/s$/)), after: [word('of')] }],
  },
  // A document behind a determiner is a noun, where nothing follows that it could describe.
  {
    tag: 'NOUN',
    example: 'The [advisory] also said so.',
    ways: [
      {
        before: [tagged('DET')],
        token: all(tagged('ADJ'), among(DOCUMENTS_OF_AUTHORS)),
        after: [tagged('VERB', 'AUX', 'ADV', 'ADP', 'PUNCT')],
      },
    ],
  },
  // Behind a preposition and before a noun, "said" is what a contract calls what it has named.
  {
    tag: 'ADJ',
    example: 'They left with [said] licence.',
    ways: [{ before: [tagged('ADP')], token: word('said'), after: [tagged('NOUN')] }],
  },
  // A form in -s between a conjunction and a modal is a noun.
  {
    tag: 'NOUN',
    example: 'The square where [crowds] can gather is closed.',
    ways: [
      {
        before: [not(tagged('PRON', 'NOUN', 'PROPN'))],
        token: all(tagged('VERB'), like(/s$/)),
        after: [among(MODALS)],
      },
    ],
  },
  // Between two noun phrases, a word that may be a noun or verb is the verb if no other follows.
  {
    tag: 'VERB',
    example: 'The bridge [cost] the town €3 million.',
    ways: [
      {
        before: [tagged('NOUN', 'PROPN')],
        token: all(tagged('NOUN'), among(VERBS_LIKE_NOUNS)),
        after: [tagged('DET', 'PRON')],
        where: noVerbFollows,
      },
    ],
  },
  // Between a noun and a verb of speech an adjective is what the noun's owner is called.
  {
    tag: 'NOUN',
    example: 'The NATO [chief] warns members.',
    ways: [
      {
        before: [tagged('NOUN', 'PROPN')],
        token: tagged('ADJ'),
        after: [all(tagged('VERB'), cue('c', 'd'))],
      },
    ],
  },
  // A title before a verb, behind a genitive or what describes it, is a noun.
  {
    tag: 'NOUN',
    example: "Ontario's new [premier] has left.",
    ways: [
      {
        before: [either(among(GENITIVE_MARKS), tagged('ADJ', 'ADV', 'DET'))],
        token: all(tagged('ADJ'), office),
        after: [tagged('VERB', 'AUX')],
      },
    ],
  },
]
