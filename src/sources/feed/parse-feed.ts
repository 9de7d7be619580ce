import { Parser } from 'htmlparser2'
import { InvalidInputError } from '../invalid-input.js'

/** The elements right below an item or a channel, by their names without prefixes, in order; their content is text or HTML. */
export type FeedFields = ReadonlyMap<string, readonly FeedField[]>

export interface FeedField {
  /** Without white space at its ends. HTML within it is written as HTML. */
  readonly content: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface Feed {
  readonly channel: FeedFields
  readonly items: readonly FeedFields[]
}

/** What RSS and Atom call an article, and what they put around it. */
const ITEMS = new Set(['item', 'entry'])
const CHANNELS = new Set(['rss', 'rdf:rdf', 'channel', 'feed'])

/** In levels, as in pages; feeds have five, and what HTML has in an Atom feed. Each costs time at every end tag. */
const MAX_DEPTH = 50

/**
 * Takes an RSS or Atom feed apart, of whatever version; of malformed XML, what can be read. Linear time.
 * @throws InvalidInputError if its elements are nested too deep
 */
export function parseFeed(xml: string): Feed {
  const builder = new FeedBuilder()
  new Parser(builder, { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true }).end(xml)
  return builder
}

class FeedBuilder implements Feed {
  readonly channel = new Map<string, FeedField[]>()
  readonly items: Map<string, FeedField[]>[] = []
  #item: Map<string, FeedField[]> | null = null
  /** The field that is open, how deep in it the parser is, and its content so far. */
  #field: { name: string; attributes: Record<string, string>; depth: number; parts: string[] } | null = null

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#field !== null) {
      if (++this.#field.depth > MAX_DEPTH) {
        const accepted = `at most ${MAX_DEPTH}`
        throw new InvalidInputError('text', `a feed with more than ${MAX_DEPTH} elements in one another`, accepted)
      }
      this.#field.parts.push(`<${localOf(name)}>`)
    } else if (ITEMS.has(name)) {
      this.#item = new Map()
      this.items.push(this.#item)
    } else if (CHANNELS.has(name)) {
      const content = attributes['xml:lang']
      if (content !== undefined) this.channel.set('language', [{ content, attributes }])
    } else this.#field = { name: localOf(name), attributes, depth: 0, parts: [] }
  }

  ontext(text: string): void {
    // Right in a field, HTML is escaped or in CDATA, unless Atom says that it is text; below other elements, text is text.
    const isHtml = this.#field?.depth === 0 && this.#field.attributes.type !== 'text'
    this.#field?.parts.push(isHtml ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
  }

  onclosetag(name: string): void {
    if (this.#field === null) {
      if (ITEMS.has(name)) this.#item = null
    } else if (this.#field.depth > 0) {
      this.#field.depth--
      this.#field.parts.push(`</${localOf(name)}>`)
    } else {
      const { name: field, attributes, parts } = this.#field
      const fields = this.#item ?? this.channel
      const values = fields.get(field) ?? []
      fields.set(field, values)
      values.push({ content: parts.join('').trim(), attributes })
      this.#field = null
    }
  }
}

/** "content:encoded" is "encoded", "dc:creator" "creator". */
const localOf = (name: string): string => name.replace(/^.*:/, '')
