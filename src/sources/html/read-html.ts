import { Readability } from '@mozilla/readability'
import type { ArticleToIngest } from '../article-to-ingest.js'
import { withoutMark } from '../decode-text.js'
import { InvalidInputError } from '../invalid-input.js'
import { removeConsent } from './consent.js'
import { factsOf } from './facts/page-facts.js'
import { paragraphsOf } from './html-paragraphs.js'
import { isInData, linkedBody } from './linked-body.js'
import { mendDocument } from './mend/mend-document.js'
import { pageDocument } from './page-document.js'
import { heaviestPath } from './text-weight.js'

/** In characters; short news items must count. Readability's default of 500 would add text from around them. */
const SHORTEST_ARTICLE = 100

const WITHOUT_TEXT = 'a page without text (scripts or frames may show one in a browser)'
const WITH_TEXT = 'a page that holds its text itself, such as one saved from a browser'

/**
 * The article of a web page: its headline and paragraphs as text, separated by empty lines, without menus, advertisements and
 * consent notices; what the page tells of it besides (address, publisher, date, authors, section, language). Where its JSON-LD has
 * the article and the page only its beginning, or the entries of a live blog, they are the text.
 * @param address where the page was found, if that is known
 * @throws InvalidInputError if the page contains no article
 */
export function readHtml(html: string, address?: string): ArticleToIngest {
  const document = pageDocument(withoutMark(html))
  removeConsent(document)
  const path = heaviestPath(document)
  const { headline, linkedData, ...facts } = factsOf(document, path, address)
  const body = linkedBody(linkedData)
  if (body.length === 0 && document.body.textContent?.trim() === '') {
    throw new InvalidInputError('text', WITHOUT_TEXT, WITH_TEXT)
  }
  // What holds most of the text is shown, whatever a page tells those who listen to it while a dialog is open.
  for (const element of path) element.removeAttribute('aria-hidden')
  mendDocument(document, path)
  const page = articleOf(document)
  const shown = page?.content == null ? [] : paragraphsOf(page.content)
  const paragraphs = isInData(body, shown, linkedData.article) ? [...body] : shown
  const title = headline ?? (page?.title?.trim() || null)
  if (paragraphs.length === 0) throw new InvalidInputError('text', 'a page without an article', 'a news page')
  if (title !== null && paragraphs[0] !== title) paragraphs.unshift(title)
  return { text: paragraphs.join('\n\n'), title, ...facts }
}

/** The article that Readability finds in a page; null if there is none. */
function articleOf(document: Document) {
  try {
    return new Readability(document, {
      charThreshold: SHORTEST_ARTICLE,
      serializer: (node) => node,
      disableJSONLD: true,
    }).parse()
  } catch {
    // Readability may throw for odd pages, with a message that says nothing about the page.
    throw new InvalidInputError('text', 'a page that cannot be taken apart', 'a news page')
  }
}
