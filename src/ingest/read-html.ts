import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { ArticleToIngest } from './check-article.js'
import { withoutMark } from './decode-text.js'
import { paragraphsOf } from './html-paragraphs.js'
import { InvalidInputError } from './invalid-input.js'
import { readDate } from './read-date.js'

/** News in brief counts: Readability's own threshold of 500 characters would look for more around it. */
const SHORTEST_ARTICLE = 100

/**
 * The article of a web page: its headline and paragraphs as text, each apart by an empty line, without menus and
 * advertisements; title, address, publisher and date from the page's metadata (Open Graph, JSON-LD).
 * @throws InvalidInputError where the page holds no article
 */
export function readHtml(html: string): ArticleToIngest {
  const { page, url } = readPage(html)
  const title = page?.title?.trim() || null
  const paragraphs = page?.content == null ? [] : paragraphsOf(page.content)
  if (paragraphs.length === 0) throw new InvalidInputError('text', 'a page without an article', 'a news page')
  if (title !== null && paragraphs[0] !== title) paragraphs.unshift(title)
  return {
    text: paragraphs.join('\n\n'),
    title,
    url,
    publisher: page?.siteName?.trim() || null,
    publishedAt: pageDate(page?.publishedTime ?? null),
  }
}

function readPage(html: string) {
  try {
    const { document } = parseHTML(wholePage(withoutMark(html)))
    // Readability takes the page apart, so what it does not read is read before.
    const url = addressOf(document)
    const readability = new Readability(document, { charThreshold: SHORTEST_ARTICLE, serializer: (node) => node })
    return { page: readability.parse(), url }
  } catch (error) {
    // Neither library promises an answer for whatever the web holds (an empty file, say).
    throw new InvalidInputError('text', `a page that cannot be read (${(error as Error).message})`, 'a news page')
  }
}

/** linkedom, unlike a browser, does not add what a fragment of a page leaves out. */
const wholePage = (html: string): string => (/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`)

function addressOf(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  const isAddress = (url: string | null | undefined): boolean =>
    /^https?:\/\//.test(url ?? '') && URL.canParse(url ?? '')
  return [canonical, shared].find(isAddress) ?? null
}

/** A page's date is its maker's, not the caller's: where it cannot be read, the article has none. */
function pageDate(value: string | null): Date | null {
  try {
    return value === null ? null : readDate('publishedAt', value)
  } catch {
    return null
  }
}
