/**
 * Patterns of dates in running text. Chosen by hand for agency news, beside what chrono-node's English parser takes for a day.
 */

/** Words without which a text names no day: a cheap look before the costly search. Global: for `String.matchAll`. */
export const DAY_WORD =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d|\d(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:today|yesterday|tomorrow|tonight|overnight|morning|afternoon|evening|night|ago)\b|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/gi

/** What stands before a weekday that is still to come: "on Monday" of a news text has been, "next Monday" has not. */
export const BEFORE_COMING_DAY = /\b(?:next|coming|following|upcoming|every|each)\s+(?:week\s+)?$/i
/** A verb of what is still to come before a day: "will announce it on Thursday" means the coming one. */
export const BEFORE_PLANNED_DAY =
  /(?:\b(?:will|shall|going to|due to|set to|expected to|scheduled to|is to|are to)|[’']ll)\s+(?:\w+\s+){0,3}$/i
/** What stands before a weekday that is a week back, even on that day of the week. */
export const BEFORE_PAST_DAY = /\blast\s+$/i
/** What stands before a day that is a limit: nothing happened on it. */
export const BEFORE_LIMIT =
  /\b(?:by|until|till|til|before|after|since|from|starting|beginning|ahead of|as of)\s+(?:\S+\s+)?$/i
/** What stands before a day that is a plan. */
export const BEFORE_PLAN = /\b(?:due|scheduled for|slated for|set for|expected)\s+(?:\S+\s+)?$/i

/** A weekday, in full or shortened, anywhere in a text. */
export const WEEKDAY_INSIDE = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i
/** A weekday so short that it may be another word: "sat", "sun". */
export const SHORT_WEEKDAY = /^(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)$/i
/** Times of the article's own day, which chrono-node gives without a certain day. */
export const TIME_OF_THIS_DAY = /^(?:this (?:morning|afternoon|evening)|tonight|overnight)$/i
/** "a few days ago", "about two weeks ago": no day in particular. */
export const VAGUE_SPAN =
  /\b(?:few|several|couple|some|half|about|around|almost|nearly|roughly|approximately|over|than)\b.*\b(?:days?|weeks?) ago$/i
/** "Mondays": a habit. */
export const HABITUAL_DAYS = /\bdays\b/i
/** "two weeks ago": as many weeks before a weekday that stands beside it. */
export const WEEKS_AGO = /\bweeks? ago$/i
/** A weekday and nothing else. */
export const ONE_WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
/** Day, month and year, or month, day and year: which, the numbers do not tell. */
export const SLASHED_DATE = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}$/
/** The same with stops: the day comes first wherever it is written so. */
export const DOTTED_DATE = /^(\d{1,2})\.(0?[1-9]|1[0-2])\.\d{2,4}$/
