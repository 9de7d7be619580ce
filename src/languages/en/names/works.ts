import { union, words } from '../../../text/word-sets.js'

/**
 * What stands beside a name in quotation marks, which nobody is said to have said: titles of works and programmes, what somebody or
 * something is called. Chosen by hand for agency news (The Economist style guide and AP style book, "titles of works", "nicknames").
 */

/** Works, and parts of them. */
const WORKS = words(`
  album albums anthology article artwork ballad ballet biography autobiography blockbuster book books bestseller cartoon comedy comic
  composition concerto documentary documentaries drama editorial essay fairytale film films franchise game hit installation instrumental
  lyric manga memoir memoirs mixtape movie movies mural musical novel novella novels opera operetta painting pamphlet paper photograph
  picture play plays poem poems portrait print record recording remake rhyme romcom satire sculpture sequel series short sitcom single
  sketch soap song songs sonata statue story stories symphony tale thriller track trailer trilogy tune videogame western work works`)
/** Programmes, papers and columns, which have staff and speak. */
const PROGRAMMES = words(`
  blog broadcast bulletin channel chatshow column daily gazette journal magazine magazines newscast newsletter newspaper newspapers
  periodical podcast podcasts program programme programmes programs show shows tabloid weekly website`)
/** What bears a name of its own and is printed in marks: groups, undertakings, things with words on them. */
const NAMED_THINGS = words(`
  app award band badge badges banner banners boat brand campaign charity club codename collective duo exhibition exhibit festival flag
  franchise game group headline hashtag initiative label logo mission motto movement network operation party placard placards plan
  platform policy poster posters prize project scheme ship sign signs slogan slogans software sticker stickers tattoo team tour trio
  t-shirt t-shirts yacht`)
/** Parts that somebody has in a work, and those who have them: "star of", "an episode of", "a role in". */
const PARTS_OF_WORKS = words(`episode chapter cast cover premiere screening version season lead role part edition page`)

/** A noun right before or after a title: "the film “…”", "the “…” programme". */
export const NOUNS_OF_QUOTED_NAMES = union(WORKS, PROGRAMMES, NAMED_THINGS, PARTS_OF_WORKS)

/** Words between a person or thing and what they are called: "a man called “…”", "the so-called “…”". */
export const NAMING_WORDS = words(`
  called call calls calling nicknamed nickname dubbed named titled entitled subtitled codenamed  styled christened
  retitled renamed alias aka a.k.a. proclaimed`)
/** Of these, words after which marks hold a name whatever it looks like; so they do after any with a hyphen ("so-called"). */
export const SURELY_NAMING = words('so-called nicknamed titled entitled subtitled codenamed  aka a.k.a. alias')
/** The participle before "as" that names: "known as “…”". */
export const KNOWN_AS = words('known credited billed')
/** What stands behind somebody before what they are called: "a man [known] as “Bear”", "a woman [called] Jane Doe". */
export const CALLED = union(words('called dubbed named'), SURELY_NAMING, KNOWN_AS)

/** Prepositions before a title: "of “…”", "on NBC’s “…”". */
export const BEFORE_TITLES = words('of in on for from at by with to')
/** Words in lower case within a title. */
export const SMALL_TITLE_WORDS = words(`
  a an the and but or nor for of in on at to by from with as into over up de la le el los las du des von van vs vs. v`)

/** Works of reference and figures that are published again and again, and cited as bodies are: "the Lomas Ship [Index]". */
export const REFERENCE_WORKS = words(`
  index review survey monitor barometer tracker database databank atlas almanac yearbook register record dictionary encyclopedia
  encyclopaedia poll`)
