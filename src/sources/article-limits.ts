/**
 * The longest text that is ingested, in UTF-16 code units: some 25,000 words. PostgreSQL indexes the words of an article
 * in one value of at most 1 MiB, and no text of this length needs more, whatever its language.
 */
export const MAX_ARTICLE_CHARACTERS = 150_000

/** The longest title, URL and publisher, in UTF-16 code units: an index could not hold much more. */
export const MAX_METADATA_CHARACTERS = 1_000
