import {
  all,
  among,
  either,
  like,
  not,
  type PlaceTest,
  type TokenTest,
  tagged,
  word,
} from '../../../text/tokens/token-pattern.js'
import { PLURALS_WITHOUT_S } from '../grammar/singular.js'
import { cue, type TagRepair } from './tag-repair.js'

const that = word('that')
const plural = all(tagged('NOUN'), either(all(like(/[^s]s$/), not(like(/ics$/))), among(PLURALS_WITHOUT_S)))
const singular = all(tagged('NOUN', 'ADJ'), not(like(/[^s]s$/)))

/** A verb that takes a thing; a clause besides, or not. */
const takesThing: TokenTest = all(tagged('VERB'), cue('n', 's'))
const takesClause = cue('c', 'a')

/** Number of words of an object that are searched for a verb. */
const LONGEST_OBJECT = 40

/** "would not confirm that account.": true if the sentence ends before a verb. */
const noVerbFollows: PlaceTest = (tokens, at) => {
  for (let i = at + 1; i < at + LONGEST_OBJECT; i++) {
    const { pos, lower } = tokens[i] ?? { pos: 'PUNCT', lower: '.' }
    if (pos === 'VERB' || pos === 'AUX') return false
    if (/^[.!?]$/.test(lower)) return true
  }
  return false
}

/** What "that" is. Chosen by hand from mistakes in agency news. */
export const THAT_REPAIRS: readonly TagRepair[] = [
  // After a cue it is a conjunction, even if it could be the determiner of the noun.
  {
    tag: 'SCONJ',
    example: 'He warned [that] silos were empty.',
    ways: [
      { before: [cue('a'), tagged('PRON')], token: that },
      { before: [takesClause], token: that },
    ],
  },
  // Before a plural or a name it is no determiner.
  {
    tag: 'SCONJ',
    example: 'It is a tax [that] analysts doubt.',
    ways: [{ token: all(that, tagged('DET')), after: [either(plural, tagged('PROPN'))] }],
  },
  // After a verb that takes no clause, or without a verb, it is a determiner.
  {
    tag: 'DET',
    example: 'He rejected [that] offer.',
    ways: [
      { before: [all(takesThing, not(takesClause))], token: all(that, tagged('SCONJ')), after: [singular] },
      {
        before: [all(takesThing, takesClause)],
        token: all(that, tagged('SCONJ')),
        after: [singular],
        where: noVerbFollows,
      },
    ],
  },
]
