import { type Handler, Parser } from 'htmlparser2'

/** Per element; more are left out. News pages have up to some 30. */
const MAX_ATTRIBUTES = 100

/** Handles the elements of a page, and decides which are nested too deep. */
export interface ShallowHandler extends Partial<Handler> {
  /** Whether the element that was just opened is nested too deep; then it is closed at once. */
  readonly isTooDeep: boolean
  /** The end tag of an element that was closed for being too deep. */
  onlateclosetag(name: string): void
}

/**
 * A parser with limited nesting: an element that is too deep is closed as soon as it is opened, so that its content
 * follows it. Browsers do the same (Chromium beyond 512 levels, Firefox beyond 200), because each level costs time for
 * everything below it.
 */
export class ShallowParser extends Parser {
  /** The position in the page of the last start tag's name. */
  #name: readonly [start: number, end: number] = [0, 0]
  /** The number of its attributes so far, and the position of the name of the last one that is not left out. */
  #attributes = 0
  #attribute: readonly [start: number, end: number] = [0, 0]
  /** Element name → how many were closed early and whose end tags are still to come. */
  readonly #closed = new Map<string, number>()

  constructor(
    private readonly page: string,
    private readonly handler: ShallowHandler,
  ) {
    // XHTML allows self-closing tags for any element.
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
    // Too many: repeat the last name, because the parser ignores repeated attributes.
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
