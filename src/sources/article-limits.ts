/**
 * The longest accepted text, in UTF-16 code units: some 25,000 words. PostgreSQL stores the words of an article in one
 * tsvector of at most 1 MiB, which suffices for any text of this length in any language.
 */
export const MAX_ARTICLE_CHARACTERS = 150_000

/** The longest accepted title, URL, publisher, section, language and name of an author, in UTF-16 code units: an index could not hold much more. */
export const MAX_METADATA_CHARACTERS = 1_000

/** The most authors of one article: a byline, not a list of contributors. */
export const MAX_AUTHORS = 100
