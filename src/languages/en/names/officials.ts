import { union, words } from '../../../text/word-sets.js'

/**
 * Nouns for whoever speaks for a country or body, and for what speaks itself. Chosen by hand for agency news. The lists of `titles.ts`
 * say what a title implies; these, who is meant where no name follows.
 */
export const SPOKESPEOPLE = words('spokesman spokeswoman spokesperson')

/** Whoever has an office and speaks for it. */
export const OFFICIALS = union(
  SPOKESPEOPLE,
  words('spokesmen spokespeople official officials minister ministers lawyer lawyers leader leaders'),
)
/** Words of sources who speak for nobody: whoever is briefed on talks, and whoever held an office once. */
export const OUTSIDERS = words('briefed familiar who source sources diplomat diplomats former')
/** What begins a description of the source that says nothing of whom it speaks for. */
export const SOURCE_DESCRIPTIONS = words('who which briefed familiar close , (')
/** Who is sent somewhere: "its envoy in Malta" is nobody's of Panama. */
export const ENVOYS = words('representative ambassador envoy coordinator correspondent delegate attaché observer')

/** Nouns that name a country's rulers: what they say, the country says. */
export const GOVERNMENT_NOUNS = words('government authorities administration regime cabinet')
/** Bodies that speak for whoever has them. */
export const OFFICIAL_BODIES = words(
  'ministry government embassy office military army police leadership delegation mission',
)
/** What somebody belongs to or leads: "his [country]", "their [side]". */
export const OWN_SIDES = words('country nation party side people')
/** Words before "government" under which it is a country's, not a region's. */
export const NATIONAL_WORDS = words('the this national federal central')
/** Nouns that mean a country. */
export const COUNTRY_NOUNS = words('country nation')
/** Nouns that mean a country or its rulers. */
export const STATE_NOUNS = union(COUNTRY_NOUNS, words('government'))
/** "Both countries", "the two governments": two countries at once. */
export const TWO_COUNTRIES = /^(?:both|the two) (?:governments|countries|nations|states|capitals|neighbou?rs)$/i

/** Titles that say no more than that somebody leads: they fit whatever title the leader bears. */
const ANY_LEADERS = words('chief leader head boss ruler')
/** The same as news prints them. */
export const LEADERS: ReadonlySet<string> = new Set([...ANY_LEADERS, 'strongman', 'top official', 'party leader'])
/** The same as people type them in questions. */
export const ASKED_LEADERS: ReadonlySet<string> = new Set([...ANY_LEADERS, 'no 1'])
/** Of a title that says more, these make it another office. */
export const LESSER_OFFICES = words('vice deputy former ex under assistant acting first shadow')
/**
 * A title that means another office than the bare one said again later. Kept apart from what questions tell apart: with those the reading
 * of news would hold other people for the one who is meant.
 */
export const LESSER_HOLDER = /^(?:vice|deputy|former) /
/** Titles that are called otherwise at times, with the title that is meant. */
export const SAME_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    premier: 'prime minister',
    'house speaker': 'speaker',
    spokesperson: 'spokesman',
  }),
)
/** What is typed for a title, and at times printed. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ceo: 'chief executive',
    pm: 'prime minister',
    fm: 'foreign minister',
    cfo: 'chief financial officer',
    vp: 'vice president',
  }),
)
/** What tells of the life of somebody who was named: "the [former] striker". */
export const BIOGRAPHICAL_MODIFIERS = words('former retired ex veteran longtime then one-time onetime ex-')
/** Titles for man, woman and person; the first group is what they share. */
export const GENDERED_TITLE = /^(chair|spokes|council|congress|alder|ombuds)(?:man|woman|person|men|women|people)$/
/** The same inside a longer title. */
export const SPOKESPERSON_INSIDE = /spokes(?:man|woman|person)/
/** Offices that somebody holds in a country: where the text names none, its readers know which. */
export const NATIONAL_OFFICE =
  /^(?:(?:former|acting|vice) )?president$|(?:^|\s)(?:minister|foreign secretary|home secretary|defen[cs]e secretary|secretary of state|attorney general|chief justice|opposition leader)$/i

/** Words that tell one actor from another as little as an article does. */
export const COMMON_ACTOR_WORDS = words('the of and a president minister prime foreign leader government officials')

/** Who hears what is said for everybody to hear; where they stand, or the country that they are of, is not addressed. */
export const AUDIENCES = words(
  'reporter reporters journalist journalists audience crowd supporters viewers readers news',
)
/** Media, by what they are. */
export const MEDIA = words(`
  radio television tv media press newspaper newspapers daily weekly magazine broadcaster channel station website`)
/** What calls a medium's name again; an "agency" alone may be any. */
export const MEDIA_TYPES: ReadonlySet<string> = new Set([
  'news agency',
  'newspaper',
  'paper',
  'magazine',
  'broadcaster',
  'network',
  'channel',
])
