/** What a page's <meta> elements say, by their names in lower case ("og:title", "dc.date"), each with its values in order. */
export type PageMetadata = ReadonlyMap<string, readonly string[]>

/** The attributes that hold the name of a <meta>. */
const NAMES = ['property', 'name', 'itemprop', 'http-equiv']

/** Reads all <meta> elements of a page, of whatever kind: Open Graph, Dublin Core, microdata. Empty values are left out. */
export function readPageMetadata(document: Document): PageMetadata {
  const metadata = new Map<string, string[]>()
  for (const element of document.head.children) {
    const value = element.localName === 'meta' ? contentOf(element) : ''
    if (value === '') continue
    for (const name of namesOf(element)) {
      const values = metadata.get(name)
      if (values === undefined) metadata.set(name, [value])
      else values.push(value)
    }
  }
  return metadata
}

const contentOf = (meta: Element): string => (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').trim()

const namesOf = (meta: Element): readonly string[] =>
  NAMES.flatMap((name) => (meta.getAttribute(name) ?? '').toLowerCase().split(/\s+/)).filter((name) => name !== '')

/** The values under any of the names, in the order of the names. */
export const valuesOf = (metadata: PageMetadata, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => metadata.get(name) ?? [])
