import { words } from '../../../text/word-sets.js'
import { OPPOSITE_PREFIX } from '../grammar/negation.js'
import { stemOf } from '../grammar/stems.js'

/*
 * Words that say the opposite of others. Source: the complementary, contrary and converse pairs of Cruse, "Lexical Semantics" (1986),
 * chapters 9 and 10, and the implicative verbs of Karttunen, "Implicative verbs" (1971), in words of the news.
 */

/** One of the two holds of whatever either is said of: not dead is alive. */
const COMPLEMENTARY = `
alive dead
guilty innocent
present absent
`

/** Both may fail to hold: what does not rise need not fall. None that tell things apart: the first train, the last one. */
const CONTRARY = `
rise fall
rise reduce
raise reduce
open close
open shut
win lose
succeed collapse
enter leave
create destroy
allow forbid
accept reject
support oppose
improve worsen
safe dangerous
strong weak
healthy ill
`

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(stemOf) as [string, string])

/** The stem of the one of two → that of the other, of which it is the denial. */
export const DENIAL_OF: ReadonlyMap<string, string> = new Map(pairs(COMPLEMENTARY).map(([yes, no]) => [no, yes]))

const contraries = new Map<string, Set<string>>()
for (const [one, other] of pairs(CONTRARY)) {
  contraries.set(one, (contraries.get(one) ?? new Set()).add(other))
  contraries.set(other, (contraries.get(other) ?? new Set()).add(one))
}

/** Whether two stems are contrary: where one holds the other does not. */
export const areContrary = (one: string, other: string): boolean => contraries.get(one)?.has(other) ?? false

/** Words with other prefixes that deny what is left. “Un-” is told by its sign alone. */
const DENIED = words(
  'illegal illegitimate illogical immoral impassable impossible improper imprecise inaccurate inadequate inadmissible incapable incomplete incorrect ineffective ineligible insecure insignificant insolvent insufficient invalid irregular irrelevant irresponsible irreversible dishonest disloyal disobey nonexistent',
)
/** What is left of “un-” is at least so long: not “unit”. In letters. */
const SHORTEST_BASE = 4
const NOT_DENIED = words(
  'under underway underground uncle unique uniform uniformed union unions united unite unites unity universal universe university unless until unto unemployment unemployed unrest unveil unveiled unleash unleashed uncover uncovered unfold unfolded unload unloaded unfortunate unfortunately',
)

/** The word of which another is the denial by its prefix; null where it has none. “Unsafe”, “illegal”. Lower case. */
export function deniedByPrefix(word: string): string | null {
  if (DENIED.has(word)) return word.replace(OPPOSITE_PREFIX, '')
  const base = word.replace(/^un-?/, '')
  const isDenial = base !== word && base.length >= SHORTEST_BASE && !/^under|^univers/.test(word)
  return isDenial && !NOT_DENIED.has(word) ? base : null
}

/** Who does this does not do what follows: “failed to inspect it”. As stems. */
export const UNDOING: ReadonlySet<string> = new Set([...words('fail refuse deny unable')].map(stemOf))

/** What says that something is so, before “that”: “the [rumours] that …”, “it is [true] that …”. As stems. */
export const HOLLOW: ReadonlySet<string> = new Set(
  [...words('claim report rumour allegation suggestion accusation evidence fact true case')].map(stemOf),
)

/** What is said to be this is said not to be so: “that he fled is [false]”. As stems. */
export const FALSE: ReadonlySet<string> = new Set(
  [...words('false untrue baseless unfounded groundless wrong incorrect')].map(stemOf),
)
