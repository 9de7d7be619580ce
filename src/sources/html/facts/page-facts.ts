import type { ArticleToIngest } from '../../article-to-ingest.js'
import { plainText } from '../plain-text.js'
import { authorsOf } from './authors.js'
import { pageModification } from './dates/page-modification.js'
import { pagePublication } from './dates/page-publication.js'
import { languagesOf } from './languages.js'
import { type LinkedData, readLinkedData, type Thing, textIn } from './linked-data.js'
import { outlineOf } from './outline.js'
import { absolute, addressesOf } from './page-address.js'
import { type PageMetadata, readPageMetadata, valuesOf } from './page-metadata.js'
import { sameWords } from './same-words.js'

/** Names of <meta> elements, in lower case. */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title']
const PUBLISHERS = ['og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name']
const SECTIONS = ['article:section', 'og:article:section', 'parsely-section', 'section', 'articlesection']

/** What a page tells of its article besides the text. */
export interface PageFacts extends Omit<ArticleToIngest, 'text' | 'title'> {
  /** As the page's data give it; the one that it shows may differ. */
  readonly headline: string | null
  readonly linkedData: LinkedData
}

/**
 * @param path the way down to where most of the text is
 * @param found where the page was found, if that is known: then it is the address of the article, whatever the page says of itself
 */
export function factsOf(document: Document, path: readonly Element[], found?: string): PageFacts {
  const metadata = readPageMetadata(document)
  const head = [...document.head.children]
  const base = head.find(({ localName }) => localName === 'base')?.getAttribute('href') ?? undefined
  const links = head
    .filter((each) => each.localName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(each.getAttribute('rel') ?? ''))
    .map((link) => link.getAttribute('href') ?? '')
  const given = [...links, ...valuesOf(metadata, ['og:url'])]
  const pageTitle = head.find(({ localName }) => localName === 'title')?.textContent
  const title = plainText(valuesOf(metadata, TITLES)[0] ?? pageTitle)
  const linkedData = readLinkedData(document, (article) => isOfPage(article, given, title))
  const addresses = [...given, ...addressesOf(linkedData.article)]
  const outline = outlineOf(document, path, title)
  const languages = languagesOf(document, metadata, linkedData)
  const [canonicalUrl = null] = [
    // "/news/1" is meant of the page; "#article" in JSON-LD is a name in it.
    ...given
      .filter((address) => address !== '')
      .flatMap((address) => absolute(address, absolute(base ?? '', found)[0])),
    ...addresses.flatMap((address) => absolute(address, base)),
  ]
  const publisher = publisherOf(metadata, linkedData)
  return {
    headline: plainText(textIn(linkedData.article?.headline) ?? textIn(linkedData.article?.name)),
    url: found ?? canonicalUrl,
    canonicalUrl,
    publisher,
    ...pagePublication({ document, metadata, linkedData, outline, addresses }, languages),
    ...pageModification(metadata, linkedData, languages),
    authors: authorsOf(linkedData, metadata, outline, publisher),
    section: plainText(textIn(linkedData.article?.articleSection) ?? valuesOf(metadata, SECTIONS)[0]),
    language: languages[0] ?? null,
    linkedData,
  }
}

/** Whether JSON-LD describes the article of the page: by its address, or by its headline. */
function isOfPage(article: Thing, addresses: readonly string[], title: string | null): boolean {
  const headline = textIn(article.headline) ?? textIn(article.name)
  return (
    addressesOf(article).some((address) => addresses.includes(address)) ||
    (headline !== null && title !== null && sameWords(headline, title))
  )
}

function publisherOf(metadata: PageMetadata, { article, things }: LinkedData): string | null {
  const [publisher] = things(article?.publisher).flatMap(({ name }) => textIn(name) ?? [])
  return plainText(publisher ?? valuesOf(metadata, PUBLISHERS).find((name) => !/^https?:/.test(name)))
}
