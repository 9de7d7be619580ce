import { parseHTML } from 'linkedom/cached'
import { MAX_METADATA_CHARACTERS } from '../article-limits.js'
import { InvalidInputError } from '../invalid-input.js'
import { isBlock } from './html-paragraphs.js'
import { type ShallowHandler, ShallowParser } from './shallow-parser.js'

/** News pages have 500 to 5,000; Readability visits each several times. */
const MAX_ELEMENTS = 20_000

/** In levels; articles are usually 10 to 30 levels deep. */
const MAX_DEPTH = 50

/** The sum of all elements' depths, because each level costs time again: 10,000 elements at depth 20, or 4,000 at depth 50. */
const MAX_LEVELS = 200_000

/** Several times the longest accepted article, in UTF-16 code units. */
const MAX_TEXT = 500_000

/** Elements that are not shown, or not as text. */
const LEFT_OUT = new Set(['noembed', 'noframes', 'noscript', 'script', 'style', 'svg', 'template'])
/** Metadata elements, which are put into the head wherever they are found. */
const OF_THE_HEAD = new Set(['base', 'link', 'meta', 'title'])
/** Elements that a page has once; further tags of them are ignored. */
const OF_THE_PAGE = new Set(['html', 'head', 'body'])
/** Elements in which Readability looks for the title. */
const TITLES = new Set(['title', 'h1', 'h2'])

/**
 * Builds a document from HTML, however malformed, as browsers do: with one head and one body, and limited nesting. It
 * contains only what helps to find the article: no scripts except JSON-LD metadata, no comments, no SVG.
 * @throws InvalidInputError if the page is too large to look for an article in it
 */
export function pageDocument(html: string): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  new ShallowParser(html, new PageBuilder(document)).parse()
  return document
}

class PageBuilder implements ShallowHandler {
  /** For each open tag, the element that its content goes into: see `#opened`. */
  readonly #open: (Element | null)[]
  #text = ''
  #elements = 0
  #levels = 0
  #characters = 0

  constructor(private readonly document: Document) {
    this.#open = [document.body]
  }

  get isTooDeep(): boolean {
    const above = this.#open.at(-2)
    return above === null || (this.#open.length > MAX_DEPTH && above === this.#open.at(-1))
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#endText()
    this.#open.push(this.#opened(name, attributes))
  }

  onclosetag(name: string): void {
    this.#endText()
    const element = this.#open.pop()
    if (element === this.#open.at(-1)) this.#separate(name)
    else if (element) this.#closed(element)
  }

  onlateclosetag(name: string): void {
    this.#endText()
    this.#separate(name)
  }

  ontext(text: string): void {
    const parent = this.#open.at(-1)
    if (!parent) return
    this.#text += text
    if (parent.parentNode !== this.document.head) this.#characters += text.length
    if (this.#characters > MAX_TEXT) throw tooLarge(MAX_TEXT, 'characters of text')
  }

  onend(): void {
    this.#endText()
  }

  /** The element for a tag; the parent, if the tag makes none; null, if it is left out with its content. */
  #opened(name: string, attributes: Readonly<Record<string, string>>): Element | null {
    const { documentElement, head, body } = this.document
    const parent = this.#open.at(-1)
    if (!parent) return null
    if (name === 'body') withAttributes(body, only(['class', 'id'], attributes))
    // The language alone: its names may say more of a site than of a page.
    if (name === 'html') withAttributes(documentElement, only(['lang', 'xml:lang'], attributes))
    if (OF_THE_PAGE.has(name) || 'shadowrootmode' in attributes) return parent
    const isJsonLd = name === 'script' && /^\s*application\/ld\+json\b/i.test(attributes.type ?? '')
    if (isJsonLd || OF_THE_HEAD.has(name)) return head.appendChild(this.#element(name, attributes))
    if (LEFT_OUT.has(name)) return null
    if (this.#open.length < MAX_DEPTH) return parent.appendChild(this.#element(name, attributes))
    this.#separate(name)
    return parent
  }

  #element(name: string, attributes: Readonly<Record<string, string>>): Element {
    if (++this.#elements > MAX_ELEMENTS) throw tooLarge(MAX_ELEMENTS, 'elements')
    this.#levels += this.#open.length
    if (this.#levels > MAX_LEVELS) throw tooLarge(MAX_LEVELS, 'levels of elements in one another')
    return withAttributes(this.document.createElement(name), attributes)
  }

  /** For a block tag that makes no element: inserts a line break, so that its text stays separate from the text before. */
  #separate(name: string): void {
    const last = this.#open.at(-1)?.lastChild
    if (last && last.nodeName !== 'BR' && isBlock(name)) last.after(this.#element('br', {}))
  }

  #endText(): void {
    if (this.#text === '') return
    this.#open.at(-1)?.appendChild(this.document.createTextNode(this.#text))
    this.#text = ''
  }

  /** Replaces or removes titles that are too long, because Readability compares titles word by word. */
  #closed(element: Element): void {
    const { localName } = element
    if (!TITLES.has(localName) || (element.textContent ?? '').length <= MAX_METADATA_CHARACTERS) return
    if (localName !== 'title') {
      const block = this.document.createElement('div')
      block.append(...element.childNodes)
      element.before(block)
    }
    element.remove()
  }
}

/** Sets an element's attributes, with white space collapsed; values longer than any that is used become empty. */
function withAttributes(element: Element, attributes: Readonly<Record<string, string>>): Element {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value.length > MAX_METADATA_CHARACTERS ? '' : value.replace(/\s{2,}/g, ' '))
  }
  return element
}

/** Some of a tag's attributes: others of a body may hide it until a script has run. */
const only = (names: readonly string[], attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)))

const tooLarge = (limit: number, what: string): InvalidInputError =>
  new InvalidInputError('text', `a page with more than ${limit} ${what}`, `at most ${limit} ${what}`)
