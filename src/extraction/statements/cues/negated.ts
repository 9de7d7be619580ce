import { NEGATIVE_QUANTIFIERS, NEGATIVE_SOURCES } from '../../../languages/en/grammar/negation.js'
import { isDisbelief } from '../../../languages/en/speech/disbelief.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { StatementDraft } from '../drafts.js'
import { wordAt } from '../rule.js'
import { isWithheld } from '../rules/raised-subject.js'

/** True if a statement says that something was not said, or is not believed. */
export const isNegated = (draft: StatementDraft): boolean => isDenied(draft) !== disbelieves(draft)

/** "has not accused Norway", "No date was announced", "No one has accused Norway of fraud": it was not said. */
const isDenied = ({ clauses, rule, site, source, cue }: StatementDraft): boolean =>
  (rule === 'raised-subject' && site !== null && isWithheld(site)) ||
  (site?.group ?? clauses.groupAt(cue?.first ?? -1))?.negated === true ||
  (source !== null &&
    (NEGATIVE_SOURCES.has(wordAt(clauses, source.first)) || wordAt(clauses, source.first - 1) === 'not')) ||
  deniesNoun(clauses, cue)

/** "expressed [no] regret": the noun of the cue is denied. "Expressed no doubt" is a belief. */
function deniesNoun(clauses: SentenceClauses, cue: TokenRange | null): boolean {
  const words = cue ? range(cue).map((at) => wordAt(clauses, at)) : []
  return words.includes('no') && !words.some(isDisbelief)
}

const range = ({ first, last }: TokenRange): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** "doubts that it will hold": true if the cue expresses disbelief. */
function disbelieves({ clauses, cue }: StatementDraft): boolean {
  if (!cue) return false
  const words = range(cue).map((at) => wordAt(clauses, at))
  const doubt = words.findIndex(isDisbelief)
  // "Expressed no doubt that it would hold" expresses belief.
  return doubt !== -1 && !words.slice(0, doubt).some((word) => NEGATIVE_QUANTIFIERS.has(word))
}
