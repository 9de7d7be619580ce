import { BYLINE_OPENING, BYLINE_PLACE, BYLINE_ROLE, BYLINE_SEPARATOR } from '../../../languages/en/layout/page-words.js'
import { type LinkedData, textIn } from './linked-data.js'
import type { Outline } from './outline.js'
import { type PageMetadata, valuesOf } from './page-metadata.js'

/** In characters; longer texts are no names. */
const LONGEST_NAME = 80
const LONGEST_BYLINE = 300
/** Names that are kept; papers of science have more. */
const MOST_AUTHORS = 20

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

/** The names in bylines: without "By", roles, places, addresses and what was there before. */
export function namesIn(bylines: readonly string[]): readonly string[] {
  const names = new Map<string, string>()
  for (const byline of bylines) {
    if (byline.length > LONGEST_BYLINE || /^\s*https?:/i.test(byline)) continue
    for (const part of byline.replace(/\s+/g, ' ').trim().replace(BYLINE_OPENING, '').split(BYLINE_SEPARATOR)) {
      const name = part
        .replace(BYLINE_OPENING, '')
        .replace(BYLINE_PLACE, '')
        .replace(/[\s.:]+$/, '')
        .trim()
      if (isName(name) && names.size < MOST_AUTHORS)
        names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? name)
    }
  }
  return [...names.values()]
}

const isName = (name: string): boolean =>
  /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !/[@/\d<>]/.test(name) && !BYLINE_ROLE.test(name)
