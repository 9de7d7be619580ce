import { union, without, words } from '../../../text/word-sets.js'
import { NEGATIVE_SOURCES } from '../grammar/negation.js'
import { PERSONAL_PRONOUNS, REFLEXIVES } from '../grammar/pronouns.js'
import { AUXILIARIES, NEGATIONS, POSSESSIVES, RELATIVES, SUBORDINATORS } from '../grammar/word-classes.js'
import { FILLERS } from '../questions/function-words.js'

/** Words that tell nothing by themselves. Source: the classes of Quirk et al., "A Comprehensive Grammar of the English Language", 1985. */

/** Words that deny what follows, in a content: "[without] any condition". "Cannot" and "n't" are taken apart before. */
export const DENYING_WORDS = union(NEGATIONS, NEGATIVE_SOURCES, words('without nothing nowhere'))

/** Words that two sayings may share without saying the same. What denies is none of them. */
export const EMPTY_WORDS = without(
  union(
    FILLERS,
    AUXILIARIES,
    PERSONAL_PRONOUNS,
    POSSESSIVES,
    RELATIVES,
    SUBORDINATORS,
    REFLEXIVES,
    words('who what how why where s t'),
  ),
  DENYING_WORDS,
)
