import { escapeUTF8 } from 'entities/escape'
import type { FeedStatement } from './feed-statement.js'

/** What a feed reader shows of a statement: the sentence in which it stands, its content where that goes on beyond it, and the article. */
export function entryHtml({
  content,
  evidence: { sentence },
  article: { title, url, publisher },
}: FeedStatement): string {
  const quoted = sentence.includes(content) ? [sentence] : [sentence, content]
  const named = [title ?? url, publisher].filter((words) => words !== null).join(', ')
  const source = url === null ? escapeUTF8(named) : `<a href="${escapeUTF8(url)}">${escapeUTF8(named)}</a>`
  const quote = `<blockquote>${quoted.map((words) => `<p>${escapeUTF8(words)}</p>`).join('')}</blockquote>`
  return named === '' ? quote : `${quote}<p>${source}</p>`
}
