import { all, being, either, like, not, shaped, tagged } from '../../../text/tokens/token-pattern.js'
import { cue, type TagRepair } from './tag-repair.js'

const capital = shaped('capital')
const small = shaped('lower')

/** Words of names that are tagged as verbs. Chosen by hand from mistakes in agency news. */
export const NAME_REPAIRS: readonly TagRepair[] = [
  // After a word in lower case, a capital makes a name.
  {
    tag: 'PROPN',
    example: 'She thanked spokeswoman [Hope] Doe.',
    ways: [{ before: [all(small, not(tagged('PUNCT')))], token: all(tagged('VERB'), capital), after: [capital] }],
  },
  // A bare verb with a capital behind a name, where a name may end or goes on, is part of it.
  {
    tag: 'PROPN',
    example: 'Officials of Delta [Watch] warned of floods.',
    ways: [
      {
        before: [all(tagged('PROPN'), capital)],
        token: all(
          tagged('VERB'),
          capital,
          being((lower) => !/(?:s|ed|ing)$/.test(lower.replace(/ss$/, ''))),
          not(cue()),
        ),
        after: [
          either(
            like(/^(?:[.,()]|'s|')$/),
            all(tagged('VERB', 'AUX', 'ADP', 'CCONJ'), small),
            all(tagged('PROPN'), capital),
          ),
        ],
      },
    ],
  },
]
