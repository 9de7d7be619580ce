import type { ArticleToIngest } from './article-to-ingest.js'

/** A headline is not longer than this, in UTF-16 code units. */
const LONGEST_TITLE = 200

/** A plain text is an article as it is; nothing is known of it but its title, where it starts with one. */
export const readPlainText = (text: string): ArticleToIngest => ({ text, title: titleOf(text) })

/**
 * The first line where it looks like a title: short, without a full stop at its end, and followed by an empty line and
 * more text; else null. The text keeps it: a headline is evidence like any other line.
 */
export function titleOf(text: string): string | null {
  const match = /^[\uFEFF\s]*(\S[^\r\n]*)(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*\S/.exec(text)
  const title = match?.[1]?.trim() ?? ''
  return title === '' || title.length > LONGEST_TITLE || /[.:;,]["'”’)]?$/.test(title) ? null : title
}
