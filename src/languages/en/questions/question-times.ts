/**
 * Times as questions name them. Source: general knowledge of English, and what chrono-node's English parser leaves out or misreads.
 */

/** A month in full or shortened, as a part of a pattern. */
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** Which side of the days is meant, as a part of a pattern; its group is the preposition. */
const SIDE = '(?:(since|after|from|until|till|before|by|in|during|on|of|as of)\\s+)?'
/** The same where it must stand. */
const ANY_SIDE = '(since|after|from|until|till|before|by|in|during)\\s+'
/** "January 2023". In each pattern the first group is the side; what says which, and the name, stand in the next as far as it has them. */
export const MONTH_OF_YEAR = new RegExp(`\\b${SIDE}(${MONTH})\\.?,?\\s+(?:of\\s+)?((?:19|20)\\d\\d)\\b`, 'i')
/** A month without a year, which needs a side ("may" is a verb, too). */
export const MONTH_ALONE = new RegExp(`\\b${ANY_SIDE}((?:last|this)\\s+)?(${MONTH})\\b(?!\\s+\\d)`, 'i')
/** "Last summer". */
export const RELATIVE_SEASON = new RegExp(
  `\\b${SIDE}(?:the\\s+)?(last|past|this)\\s+(spring|summer|autumn|fall|winter)\\b`,
  'i',
)
/** "The summer of 2023". */
export const SEASON_OF_YEAR = new RegExp(
  `\\b${SIDE}(?:the\\s+)?(spring|summer|autumn|winter)\\s+(?:of\\s+)?((?:19|20)\\d\\d)\\b`,
  'i',
)
/** A year alone. */
export const YEAR = new RegExp(`\\b${SIDE}(?:the\\s+year\\s+)?((?:19|20)\\d\\d)\\b(?![-/.]\\d)`, 'i')
/** "This week". */
export const RELATIVE_UNIT = new RegExp(`\\b${SIDE}(?:the\\s+)?(last|past|previous|this)\\s+(week|month|year)\\b`, 'i')
/** "The last three weeks". */
export const COUNTED_UNITS = new RegExp(
  `\\b${SIDE}(?:the\\s+)?(?:last|past)\\s+(\\d+|two|three|four|five|six|seven|ten)\\s+(day|week|month|year)s\\b`,
  'i',
)

/** Sides that begin on the day. */
export const SIDES_FROM: ReadonlySet<string> = new Set(['since', 'from', 'as of'])
/** Sides that end before the day. */
export const SIDES_UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'by'])
/** Such a preposition right before a day. */
export const SIDE_BEFORE_DAY = /\b(since|after|from|until|till|before|by|on|in)\s*$/i
/** Such a preposition at the beginning of a day. */
export const SIDE_OF_DAY = /^(since|after|from|until|till|before|by|on|in)\s/i

/** The month in which a season begins, in the north. Source: World Meteorological Organization. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 }
/** Numerals with their numbers. */
export const NUMERALS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
}

/** Words that chrono-node takes for days and that mean something else as often ("sun", "march"), and the present. */
export const NO_DAYS: ReadonlySet<string> = new Set(['now', 'may', 'march', 'sun', 'sat', 'second'])
