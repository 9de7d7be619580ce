/**
 * Times as questions name them. Source: general knowledge of English, and what chrono-node's English parser leaves out or misreads.
 */
/** A month in full or shortened, as a part of a pattern. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** Which side of the days is meant, as a part of a pattern; its group is the preposition. */
export const SIDE = '(?:(since|after|from|until|till|before|by|in|during|on|of|as of)\\s+)?'
/** The same where it must stand. */
export const ANY_SIDE = '(since|after|from|until|till|before|by|in|during)\\s+'
/** Such a preposition right before a day, and at its beginning. */
export const SIDE_BEFORE_DAY = /\b(since|after|from|until|till|before|by|on|in)\s*$/i
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
