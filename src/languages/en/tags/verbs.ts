import { tokenAt } from '../../../text/tokens/token-at.js'
import {
  all,
  among,
  either,
  like,
  not,
  type PlaceTest,
  shaped,
  tagged,
  word,
} from '../../../text/tokens/token-pattern.js'
import { FORMS_OF_HAVE } from '../grammar/auxiliaries.js'
import { ADVERBIAL_PREPOSITIONS, OBJECT_OPENERS, WARNING_PREPOSITIONS } from '../grammar/prepositions.js'
import { VERB_SUBJECTS } from '../grammar/pronouns.js'
import { isVerb, QUOTATION_MARKS } from '../grammar/word-classes.js'
import { NEVER_NOMINAL_VERBS, NOMINAL_PLURALS } from '../speech/reporting-verbs.js'
import { cue, pastForm, type TagRepair } from './tag-repair.js'

/** What often follows a verb, but rarely a noun inside a noun phrase. */
const object = either(tagged('DET', 'PRON'), among(OBJECT_OPENERS))
const subject = tagged('NOUN', 'PROPN', 'PRON', 'NUM')
const thirdPerson = all(like(/s$/), cue())
const onlyVerb = not(among(NOMINAL_PLURALS))
const capital = shaped('capital')
const quote = among(QUOTATION_MARKS)

/** "asked the United States to": behind an article, a capital goes on with the name. */
const goesOnWithName: PlaceTest = (tokens, at) =>
  tokenAt(tokens, at - 2).pos === 'DET' &&
  [at - 1, at].every((part) => tokenAt(tokens, part).shape === 'capital') &&
  tokenAt(tokens, at + 1).shape === 'lower'

/** "says" and its like are always verbs, also in headlines. */
export const REPORTING_VERBS: TagRepair = {
  tag: 'VERB',
  example: 'Mayor [says] bridge opens',
  ways: [{ token: among(NEVER_NOMINAL_VERBS) }],
}

/** Verbs of speech, by the subject before and the object after them. Chosen by hand from mistakes in agency news. */
export const VERB_REPAIRS: readonly TagRepair[] = [
  // After a subject pronoun a cue's form is a verb.
  { tag: 'VERB', example: 'The plan, he [claims], failed.', ways: [{ before: [among(VERB_SUBJECTS)], token: cue() }] },
  // After a comma, with an object, an -ing form is a participle; a closing mark may stand between.
  {
    tag: 'VERB',
    example: 'The farmers left, [warning] that silos were empty.',
    ways: [[word(',')], [word(','), among(QUOTATION_MARKS)]].map((before) => ({
      before,
      token: all(like(/ing$/), cue()),
      after: [either(object, among(WARNING_PREPOSITIONS))],
    })),
  },
  // ", further saying, “…”": a participle of speech behind an adverb, and the quotation.
  {
    tag: 'VERB',
    example: 'She left, further [saying], “It is late.”',
    ways: [[quote], [like(/^[,:]$/), quote]].map((after) => ({
      before: [word(','), tagged('ADV', 'ADJ')],
      token: all(like(/ing$/), cue('q')),
      after,
    })),
  },
  // A form in -s between a subject and an object.
  {
    tag: 'VERB',
    example: 'Doe [claims] that the dam leaks.',
    ways: [
      {
        before: [either(subject, word(')'))],
        token: all(thirdPerson, onlyVerb),
        after: [object],
        where: (tokens, at) => !goesOnWithName(tokens, at),
      },
      // ", which claims the pier"
      { before: [word(','), word('which')], token: all(thirdPerson, onlyVerb), after: [not(isVerb)] },
      { before: [tagged('PROPN'), word(',')], token: all(thirdPerson, onlyVerb), after: [all(object, word('that'))] },
      // "Doe claims to be": what may be a plural, too, is a verb between a name and "to".
      {
        before: [tagged('PROPN')],
        token: all(thirdPerson, among(NOMINAL_PLURALS)),
        after: [all(object, word('to'))],
        where: (tokens, at) => !goesOnWithName(tokens, at),
      },
      // "Malta Presses Cyprus": in a title-case headline every noun looks like a name, so a capitalized word after it counts as its object.
      {
        before: [all(either(subject, word(')')), not(shaped('lower')))],
        token: all(thirdPerson, onlyVerb, capital, cue('d', 'c', 'n')),
        after: [capital],
      },
    ],
  },
  // A bare form between a plural subject and an object.
  {
    tag: 'VERB',
    example: 'Analysts [doubt] that it will.',
    ways: [
      {
        before: [all(tagged('NOUN'), like(/s$/))],
        token: all(tagged('NOUN'), cue(), not(like(/s$/))),
        after: [object],
      },
    ],
  },
  // A word between "has" or "had" and a past form is an adverb, and the past form a verb.
  {
    tag: 'ADV',
    example: 'The club has [since] said no.',
    ways: [{ before: [among(FORMS_OF_HAVE)], token: among(ADVERBIAL_PREPOSITIONS), after: [all(pastForm, cue())] }],
  },
  {
    tag: 'VERB',
    example: 'The union has long [accused] the owner.',
    ways: [[among(FORMS_OF_HAVE)], [among(FORMS_OF_HAVE), tagged('ADV')]].map((before) => ({
      before,
      token: all(tagged('NOUN', 'ADJ'), pastForm, cue()),
    })),
  },
]
