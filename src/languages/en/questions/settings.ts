import { words } from '../../../text/word-sets.js'
import { TIME_WORDS } from '../grammar/time-words.js'
import { PLATFORMS, VENUES, VENUES_OF_THINGS } from '../speech/venues.js'

/**
 * Where something was said, as its sentence tells it. Source: the nouns of `speech/venues.ts`; the further occasions are chosen by hand for
 * agency news.
 */
const OCCASIONS = words(`
  campaign ceremony congress court courtroom event festival funeral gathering hospital meeting panel parliament premiere presentation protest
  race school seminar senate service session show stage station stream summit talks talk trial vigil visit website`)

const NOUNS = [...VENUES, ...VENUES_OF_THINGS, ...PLATFORMS, ...OCCASIONS].join('|')

/** "In his livestream", "at a crowded press conference", "after the race". Global: for `String.matchAll`. */
export const AT_VENUE = new RegExp(
  String.raw`\b(?:in|at|on|via|during|outside|from|through|by|after)\s+(?:(?:an?|the|his|her|its|their|this|that)\s+)?(?:[\p{L}\d'’.-]+\s+){0,3}?(?:${NOUNS})s?\b`,
  'giu',
)
/** "At the Valletta Forum", "to The Daily Star"; the first group is the name. Global: for `String.matchAll`. */
export const AT_NAME =
  /\b(?:[Ii]n|[Aa]t|[Oo]n|[Vv]ia|[Oo]utside|[Ff]rom|to)\s+(?:(?:the|its|his|her|their) )?(\p{Lu}[\p{L}\d.&'’-]*(?: (?:(?:of|the|for|and|de|with) ){0,2}\p{Lu}[\p{L}\d.&'’-]*)*)/gu

/** Whether a capitalized word begins a time rather than a place: "on Monday". */
export const isTime = (name: string): boolean => TIME_WORDS.has(name.split(' ')[0]?.toLowerCase() ?? '')
