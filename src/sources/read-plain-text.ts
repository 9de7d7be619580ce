import type { ArticleToIngest } from './article-to-ingest.js'

/** The longest headline, in UTF-16 code units. */
const LONGEST_TITLE = 200

/** A plain text is the article; the only metadata is its title, if it starts with one. */
export const readPlainText = (text: string): ArticleToIngest => ({ text, title: titleOf(text) })

/**
 * The first line if it looks like a title: short, without a full stop at the end, and followed by an empty line and more
 * text; else null. It also stays in the text: a headline is evidence like any other line.
 */
export function titleOf(text: string): string | null {
  const match = /^[\uFEFF\s]*(\S[^\r\n]*)(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*\S/.exec(text)
  const title = match?.[1]?.trim() ?? ''
  return title === '' || title.length > LONGEST_TITLE || /[.:;,]["'”’)]?$/.test(title) ? null : title
}
