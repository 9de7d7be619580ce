import { ACTS } from '../../lexicon/acts.js'
import { deedOf } from '../../lexicon/deeds.js'
import type { FoundStatement } from '../analysis.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import type { Directed } from './directed.js'
import type { Draft } from './drafts.js'

type Codes = Pick<FoundStatement, 'cameo' | 'plover'>

const THREATEN: Codes = { cameo: ACTS.THREATEN.cameo, plover: ACTS.THREATEN.plover }
const AGREE: Codes = { cameo: ACTS.AGREE.cameo, plover: ACTS.AGREE.plover }

/**
 * The codes of a statement: its act's, but a warning or a promise threatens where the speaker would do the harm ("warned that it
 * would retaliate", "vowed to attack Iran"), and an offer to do something agrees to it (CAMEO 03, express intent to cooperate).
 */
export function codesOf(draft: Draft, { codedAs: act, targets }: Directed): Codes {
  const verb = firstVerb(draft)
  if (act === 'WARN' && verb && warnsOfOwn(draft, verb)) return THREATEN
  if (act === 'PROMISE' && verb && targets.length > 0 && isHostile(draft, verb)) return THREATEN
  if (act === 'PROPOSE' && draft.rule === 'infinitive') return AGREE
  const { cameo, plover } = ACTS[act]
  return { cameo, plover }
}

/** The first verb of the content. */
const firstVerb = ({ clauses, content }: Draft): VerbGroup | undefined =>
  clauses.groups.find((group) => (clauses.tokens[group.first]?.start ?? 0) >= (content[0]?.start ?? 0))

/** "that it would retaliate": the deed is the speaker's. */
function warnsOfOwn({ clauses }: Draft, { modal, first }: VerbGroup): boolean {
  const subject = clauses.tokens[first - 1]?.lower
  return /^(?:would|will|'ll)$/.test(modal ?? '') && /^(?:it|they|he|she|we|i)$/.test(subject ?? '')
}

const isHostile = ({ clauses, rule }: Draft, { head, negated }: VerbGroup): boolean =>
  rule === 'infinitive' && !negated && deedOf(clauses.tokens[head]?.lower ?? '') === 'HOSTILE'
