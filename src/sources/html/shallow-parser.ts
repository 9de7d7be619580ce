import { type Handler, Parser } from 'htmlparser2'

/** Of one element; more are left out. Pages of news have up to some 30. */
const MAX_ATTRIBUTES = 100

/** Hears of the elements of a page, and says where they are deep enough. */
export interface ShallowHandler extends Partial<Handler> {
  /** Whether the element that was just opened is too deep in others; it is closed at once then. */
  readonly isTooDeep: boolean
  /** The end tag of an element that was closed for being too deep. */
  onlateclosetag(name: string): void
}

/**
 * A parser of a page that does not nest without end: an element that is too deep is closed as soon as it is opened, so
 * that what stands in it comes after it. Browsers do likewise (Chromium beyond 512 levels, Firefox beyond 200), as each
 * level costs time for everything below it.
 */
export class ShallowParser extends Parser {
  /** Where the name of the last start tag is, in the page. */
  #name: readonly [start: number, end: number] = [0, 0]
  /** How many attributes it has so far, and where the name of the last one is that is kept. */
  #attributes = 0
  #attribute: readonly [start: number, end: number] = [0, 0]
  /** How many of each name were closed for being too deep: their own end tags are still to come. */
  readonly #closed = new Map<string, number>()

  constructor(
    private readonly page: string,
    private readonly handler: ShallowHandler,
  ) {
    // XHTML may close any element as XML does.
    const isXml = /^\s*<\?xml\b/.test(page)
    super(handler, { recognizeSelfClosing: isXml, recognizeCDATA: isXml })
  }

  /** Parses the page, from its start to its end. */
  parse(): void {
    this.end(this.page)
  }

  override onopentagname(start: number, end: number): void {
    this.#name = [start, end]
    this.#attributes = 0
    super.onopentagname(start, end)
  }

  override onattribname(start: number, end: number): void {
    // Of attributes with one name, the parser keeps the first.
    if (++this.#attributes <= MAX_ATTRIBUTES) this.#attribute = [start, end]
    super.onattribname(...this.#attribute)
  }

  override onopentagend(end: number): void {
    super.onopentagend(end)
    if (!this.handler.isTooDeep) return
    const name = this.#nameAt(...this.#name)
    this.#closed.set(name, (this.#closed.get(name) ?? 0) + 1)
    super.onclosetag(...this.#name)
  }

  override onclosetag(start: number, end: number): void {
    const name = this.#nameAt(start, end)
    const closed = this.#closed.get(name) ?? 0
    if (closed > 0) {
      this.#closed.set(name, closed - 1)
      this.handler.onlateclosetag(name)
    } else super.onclosetag(start, end)
  }

  #nameAt(start: number, end: number): string {
    return this.page.slice(start, end).toLowerCase()
  }
}
