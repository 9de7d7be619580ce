/** A thing that JSON-LD describes: a NewsArticle with its headline, a Person with a name. Its values are not checked. */
export type Thing = Readonly<Record<string, unknown>>

/** In things; pages have up to some 50, and lists of products some thousands, which are no articles. */
const MOST_THINGS = 2_000

/** How deep things are looked for in one another, through `HOLDERS`. */
const MOST_LEVELS = 6

/** What a thing that is not the article itself holds it as. Lists of related articles stand elsewhere. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage']

/** Of schema.org; "NewsArticle", "ReportageNewsArticle", "Report", "BlogPosting", "LiveBlogPosting". */
const ARTICLE_TYPE = /(?:Article|Report|Posting)$/
const PAGE_TYPE = /(?:Page|CreativeWork)$/

/** What the JSON-LD of a page tells. */
export interface LinkedData {
  /** The page's own article. */
  readonly article: Thing | null
  /** The page itself. */
  readonly pages: readonly Thing[]
  /** The things in a value, each with what stands elsewhere under its `@id`; a text is the name of a thing. */
  readonly things: (value: unknown) => readonly Thing[]
}

/**
 * Reads the JSON-LD of a page: one thing or a list, a `@graph`, with whatever context or none. Of JSON that is broken, and cannot be
 * mended, the date of an article is still read.
 * @param isOwn whether an article is surely the page's own; where none is, a single one is taken to be
 */
export function readLinkedData(document: Document, isOwn: (article: Thing) => boolean): LinkedData {
  const found: Thing[] = []
  for (const script of document.head.children)
    if (script.localName === 'script') collect(parseJson(script.textContent ?? ''), found, 0)
  const byId = new Map<unknown, Thing>()
  // A thing that is nothing but an id stands for another.
  for (const thing of found)
    if (typeof thing['@id'] === 'string' && Object.keys(thing).length > 1) byId.set(thing['@id'], thing)
  const articles = found.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)))
  return {
    article: articles.find(isOwn) ?? (articles.length === 1 ? articles[0] : null) ?? null,
    pages: found.filter((thing) => typesOf(thing).some((type) => PAGE_TYPE.test(type))),
    things: (value) =>
      listOf(value).flatMap((each) => {
        if (typeof each === 'string') return [{ name: each }]
        if (!isThing(each)) return []
        return [{ ...byId.get(each['@id']), ...each }]
      }),
  }
}

/** The first text or number in a value: "en", ["en", "de"], {"@value": "en"}; null if there is none. */
export function textIn(value: unknown): string | null {
  for (const each of listOf(value)) {
    const inner = isThing(each) ? each['@value'] : each
    if (typeof inner === 'number') return String(inner)
    if (typeof inner === 'string' && inner.trim() !== '') return inner.trim()
  }
  return null
}

/** The names of a thing's types, without the address of their vocabulary. */
export const typesOf = (thing: Thing): readonly string[] =>
  listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []))

function collect(value: unknown, found: Thing[], level: number): void {
  if (level > MOST_LEVELS) return
  for (const each of listOf(value)) {
    if (found.length >= MOST_THINGS) return
    if (!isThing(each)) continue
    found.push(each)
    for (const holder of HOLDERS) collect(each[holder], found, level + 1)
  }
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists in lists are not JSON-LD, but pages have them. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.flat(MOST_LEVELS) : [value])

function parseJson(text: string): unknown {
  const plain = text.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$|;\s*$/g, '')
  // Line breaks within strings and commas after the last item are what pages get wrong most often.
  const mended = () => plain.replace(/\p{Cc}+/gu, ' ').replace(/,(\s*[}\]])/g, '$1')
  for (const json of [() => plain, mended]) {
    try {
      return JSON.parse(json())
    } catch {}
  }
  return remainsOf(plain)
}

/** The facts of an article in broken JSON that single words tell. */
function remainsOf(json: string): Thing | null {
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|Report|Posting))"/.exec(json)?.[1]
  if (type === undefined) return null
  const fact = (name: string) => new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]{1,100})"\\s*[,}]`).exec(json)?.[1]
  const facts = ['datePublished', 'dateCreated', 'inLanguage', 'articleSection'].map((name) => [name, fact(name)])
  return { '@type': type, ...Object.fromEntries(facts) }
}
