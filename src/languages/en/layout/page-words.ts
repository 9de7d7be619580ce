/**
 * Words of a web page around its article: of bylines, dates and consent notices. General habits of pages in English, never one
 * site's own words; chosen by hand.
 */

/** What a byline opens with: "By Jane Doe", "Written by: Jane Doe". */
export const BYLINE_OPENING = /^(?:(?:written|words|story|text|report|reported|posted|published)\s+)?by\b:?\s*/i

/** Between the names of a byline: "Jane Doe and John Roe", "Jane Doe, John Roe". */
export const BYLINE_SEPARATOR = /\s*(?:[,;|•·&]|\band\b|\bwith\b)\s*/i

/** What a byline adds to a name: "Jane Doe, Political Correspondent", "John Roe in Oslo", "Jane Doe for Example News". */
export const BYLINE_ROLE =
  /\b(?:editor|correspondent|reporter|writer|journalist|columnist|producer|contributor|chief|staff|bureau|desk)s?$/i
export const BYLINE_PLACE = /\s+(?:in|at|for|from|of)\s+\p{Lu}.*$/u

/** Words that a line holds beside a date and names, where it tells when an article was published: "Published on … at …". */
export const PUBLICATION_WORDS: ReadonlySet<string> = new Set(
  'published first posted written date issued released created filed added on at by and in the pm am hrs updated last modified edited min mins read'.split(
    ' ',
  ),
)

/** What stands before a date that is a later one than that of publication. */
export const LATER_DATE =
  /\b(?:updat(?:ed?|es)|modified|edited|revised|corrected|amended|reviewed|expires?|archived)\b/i

/** What stands before a date of publication. */
export const PUBLICATION_DATE = /\b(?:published|posted|issued|released|created|filed)\b/i

/** Words of a paragraph that asks for consent to cookies. */
export const CONSENT_WORDS =
  /\b(?:cookies?|consent|gdpr|ccpa|(?:our|third[- ]party) (?:partners|vendors)|personal (?:data|information)|privacy (?:preferences?|choices|settings|policy|notice|preference cent(?:re|er))|tracking technologies|targeted advertising)\b/i

/** Who speaks in such a paragraph, and to whom. */
export const CONSENT_PARTIES = /\b(?:we|our|us|you|your|this (?:web ?)?site)\b/i

/** What a button of a consent notice says. */
export const CONSENT_BUTTON =
  /^(?:(?:yes,? )?i (?:agree|accept|consent|understand)|agree(?: (?:and|&) \w+| to all)?|accept|(?:accept|allow|reject|decline|refuse|deny)(?: all| cookies| all cookies| (?:and|&) \w+| selected| necessary| optional cookies)*|consent|got it!?|ok(?:ay)?|manage (?:\w+ )?(?:preferences|options|choices|settings|cookies)|(?:save|confirm) (?:my )?(?:preferences|choices|settings)|cookie settings|continue (?:without|with) (?:accepting|consenting))[.!]?$/i

/** A page's number at its edge: "3", "– 3 –", "Page 3 of 12". */
export const PAGE_NUMBER = /^[\s|–—-]*(?:(?:page|p\.)\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[\s|–—-]*$/i

/** What browsers print around a page: "5/6/24, 8:00 AM Harbour stays open" above it, its address and "1/3" below. */
export const PRINTED_EDGE =
  /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)? .*|(?:https?|file):\/\/\S+ \d{1,4}\/\d{1,4})$/

/**
 * Second parts of compounds that news writes with a hyphen: at the end of a line it is the word's own ("long- ¶ term"). As syllables of
 * other words they do not open a line.
 */
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  'term known called scale profile level standing ranking running based led backed owned made old wide free elect off out'.split(
    ' ',
  ),
)

/** What programs save a document with in place of a title: the name of a file, of themselves, or that there is none. */
export const NO_TITLE =
  /\.(?:docx?|odt|pdf|indd|qxp|pages|tex|rtf|txt|html?)\b|^microsoft word|^untitled|^document\s*\d*$|^[\w-]+$/i
