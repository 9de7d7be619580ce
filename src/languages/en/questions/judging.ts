/**
 * Words by which plain speech does what other verbs name. Source: Searle 1976 on directives and expressives; chosen by hand for agency news.
 */

/** What requests something: "they [should] leave". */
export const REQUESTING =
  /\b(?:should|must|needs?|ought|ha(?:s|ve) to|call(?:s|ed|ing)?|want(?:s|ed)?|please|let(?:'s|’s)?|time to|demand|urge|ask)/i
/** Verbs that judge by what they call something: "[called] it a disgrace". */
export const JUDGING = /\b(?:call|describ|brand|label|dub|slam|blast)/i
/** What commits whoever speaks: "[we will] pay", "said [he would] pay", "[plans to] pay". */
export const COMMITTING =
  /\b(?:I|we)(?:['’]ll| will| would| shall| are going to| am going to)\b|^["“]?(?:that )?(?:he|she|it|they)(?:['’](?:ll|d)| will| would| planned to| intends? to| intended to| plans? to)\b/i
/** A number in figures or words: what "how many" asks for. */
export const QUANTITY =
  /\p{N}|\b(?:no|none|nobody|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores?|half|(?:two-)?thirds?|quarters?|several|most|majority|all|twice|double|couple)\b/iu
/** A phrase that may name whoever something is said to: "thank you [to the] crew", "instructed [the crew] to leave". */
export const DIRECTED =
  /\b(?:to|from|instructed|asked|told|ordered) (?:the|all|his|her|their|our|my|every|each|\p{Lu})/u
