import { LONGEST_NAME, namesIn } from '../../names-in-bylines.js'
import { type LinkedData, textIn } from './linked-data.js'
import type { Outline } from './outline.js'
import { type PageMetadata, valuesOf } from './page-metadata.js'

/** Names of <meta> elements for authors, in lower case. */
const AUTHORS =
  'author article:author og:article:author dc.creator dcterms.creator dc:creator parsely-author sailthru.author byl byline cxenseparse:author citation_author'.split(
    ' ',
  )

/** Class names and ids of an author's name, and of the line that holds it. */
const BYLINE_NAMES = /(?:^|[\s_-])(?:by-?line|authors?)(?:$|[\s_-])/i

/**
 * Who wrote an article: the names of the most trusted source that has any (JSON-LD, <meta>, microdata, the byline), in order, each once.
 * A source that only names the publisher is the last choice.
 */
export function authorsOf(
  linkedData: LinkedData,
  metadata: PageMetadata,
  { opening }: Outline,
  publisher: string | null,
): readonly string[] {
  const names = (element: Element): string =>
    element.querySelector('[itemprop~="name"]')?.textContent ?? element.textContent ?? ''
  const described = opening.filter((each) =>
    /(?:^|\s)author(?:\s|$)/.test(`${each.getAttribute('itemprop')} ${each.getAttribute('rel')}`),
  )
  const named = opening.filter((each) => BYLINE_NAMES.test(`${each.getAttribute('class') ?? ''} ${each.id}`))
  const sources = [
    linkedData.things(linkedData.article?.author ?? linkedData.article?.creator).map(({ name }) => textIn(name) ?? ''),
    valuesOf(metadata, AUTHORS),
    described.map(names),
    named.slice(0, 1).map(names),
    opening
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => text.length <= LONGEST_NAME && /^\s*By\s+\p{Lu}/u.test(text))
      .slice(0, 1),
  ].map((texts) => namesIn(texts))
  const isOthers = (authors: readonly string[]): boolean => authors.some((author) => author !== publisher)
  return sources.find(isOthers) ?? sources.find((authors) => authors.length > 0) ?? []
}
