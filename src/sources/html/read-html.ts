import { Readability } from '@mozilla/readability'
import type { ArticleToIngest } from '../article-to-ingest.js'
import { withoutMark } from '../decode-text.js'
import { InvalidInputError } from '../invalid-input.js'
import { type Publication, readPublication } from '../read-date.js'
import { paragraphsOf } from './html-paragraphs.js'
import { pageDocument } from './page-document.js'

/** In characters; short news items must count. Readability's default of 500 would add text from around them. */
const SHORTEST_ARTICLE = 100

const WITHOUT_TEXT = 'a page without text (scripts or frames may show one in a browser)'
const WITH_TEXT = 'a page that holds its text itself, such as one saved from a browser'

/**
 * The article of a web page: its headline and paragraphs as text, separated by empty lines, without menus and
 * advertisements; title, URL, publisher and date from the page's metadata (Open Graph, JSON-LD).
 * @throws InvalidInputError if the page contains no article
 */
export function readHtml(html: string): ArticleToIngest {
  const document = pageDocument(withoutMark(html))
  if (document.body.textContent?.trim() === '') throw new InvalidInputError('text', WITHOUT_TEXT, WITH_TEXT)
  // Readability modifies the document, so this must be read first.
  const url = addressOf(document)
  const page = articleOf(document)
  const title = page?.title?.trim() || null
  const paragraphs = page?.content == null ? [] : paragraphsOf(page.content)
  if (paragraphs.length === 0) throw new InvalidInputError('text', 'a page without an article', 'a news page')
  if (title !== null && paragraphs[0] !== title) paragraphs.unshift(title)
  return {
    text: paragraphs.join('\n\n'),
    title,
    url,
    publisher: page?.siteName?.trim() || null,
    ...publicationOf(page?.publishedTime ?? null),
  }
}

/** The article that Readability finds in a page; null if there is none. */
function articleOf(document: Document) {
  try {
    return new Readability(document, { charThreshold: SHORTEST_ARTICLE, serializer: (node) => node }).parse()
  } catch {
    // Readability may throw for odd pages, with a message that says nothing about the page.
    throw new InvalidInputError('text', 'a page that cannot be taken apart', 'a news page')
  }
}

function addressOf(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  const isAddress = (url: string | null | undefined): boolean =>
    /^https?:\/\//.test(url ?? '') && URL.canParse(url ?? '')
  return [canonical, shared].find(isAddress) ?? null
}

/** A page's date that cannot be parsed is ignored, because it is not the caller's mistake. */
function publicationOf(value: string | null): Publication | null {
  try {
    return value === null ? null : readPublication(value)
  } catch {
    return null
  }
}
