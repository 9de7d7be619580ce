/** Words of bylines, as newspapers write them: general habits of English pages, chosen by hand. */

/** What one opens with: "By Jane Doe". */
export const BYLINE_OPENING = /^by\b:?\s*/i

/** Between its names: "Jane Doe and John Roe", "Jane Doe, John Roe & Ann Poe". */
export const BYLINE_SEPARATOR = /\s*(?:[,;|&]|\band\b)\s*/i
