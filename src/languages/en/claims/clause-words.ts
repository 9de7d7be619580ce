import { union, words } from '../../../text/word-sets.js'
import { stemOf } from '../grammar/stems.js'
import { DEICTIC_DAYS, WEEKDAYS } from '../grammar/time-words.js'

/*
 * Words that tell how far and whether what a clause says is so. Source: the classes of Quirk et al., "A Comprehensive Grammar of the English
 * Language", 1985, 4.49 (modals), 8.99 (time), 15.18 (conditions), and the non-factive verbs of Kiparsky, "Fact" (1970).
 */

/** Empty words without which another thing is said. */
export const MEANT = words('before after against under above below until if unless only more most less than first last')

/** Under these it is so on a condition, or for nothing else. */
export const CONDITIONS = words('if unless only')

/** Modals, by what they say of it. */
export const FORETELLING = words('will would shall')
export const POSSIBLE = words('may might could can')
export const DUE = words('should must ought')

/** Words of whoever speaks, or of somebody who was named before: other speakers mean others by them. */
export const POINTING = words(
  'i we he she they you me us him them my our ours myself ourselves himself herself themselves',
)

/** What they are counted from is the day on which they are said. */
export const DAYS = union(WEEKDAYS, DEICTIC_DAYS, words('ago overnight'))
/** The same before or behind a stretch of time: “last year”. */
export const COUNTED = words('last this next past coming')
export const STRETCHES = words(
  'morning afternoon evening night weekend week month quarter season spring summer autumn fall winter year decade',
)

/** What somebody is said to do by these need not be so: “[plans] to sign”, “[almost] empty”. As stems. */
export const UNREAL: ReadonlySet<string> = new Set(
  [
    ...words(
      'plan want try attempt threaten hope consider propose allege claim suspect accuse fear expect likely probable probably seem appear agree order offer ask call demand urge vow promise pledge decide intend seek almost possible potential prepare ready risk doubt suggest believe think',
    ),
  ].map(stemOf),
)

/** Where these stand, several things are said: a denial may be of the one or of the other. */
export const JOINTS = words('and but while because although though that which who whose if whether or when')

/** Before what is somewhere or at some time; such a phrase may stand anywhere in its clause. */
export const PLACING = words('in on at near during since until before after off inside across by over within')
/** Between a noun and one that may stand before it as well: “the mine at Torsk”. */
export const LINKING = words('of at in for')

/** Nouns and titles beside a name that tell nothing more: “the [river] Osk”, “the Lindqvist [company]”. As stems. */
export const BESIDE_NAMES: ReadonlySet<string> = new Set(
  [
    ...words(
      'company firm group river city town village province region island district party newspaper magazine president minister premier chancellor king queen prince princess mayor governor senator general colonel judge professor doctor mr mrs ms dr',
    ),
  ].map(stemOf),
)
