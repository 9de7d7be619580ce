/**
 * Words by which plain speech does what other verbs name. Source: Searle 1976 on directives and expressives; chosen by hand for agency news.
 */

/** What requests something: "they [should] leave". */
export const REQUESTING =
  /\b(?:should|must|needs?|ought|ha(?:s|ve) to|call(?:s|ed|ing)?|want(?:s|ed)?|please|let(?:'s|’s)?|time to|demand|urge|ask)/i
/** Verbs that judge by what they call something: "[called] it a disgrace". */
export const JUDGING = /\b(?:call|describ|brand|label|dub|slam|blast)/i
