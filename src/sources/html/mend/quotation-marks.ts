import { isBlock } from '../html-paragraphs.js'

const TEXT = 3

/** In characters; longer ones are paragraphs. */
const LONGEST_ATTRIBUTION = 200

const OPENS_QUOTED = /^\s*["“‘'«„]/
const DASH = /^\s*(?:[—–―]|--?\s)/

/**
 * Writes the quotation marks that a page draws: around <q>, and around a <blockquote> where it is told who speaks, before it ("Jane Doe
 * said:"), in a <cite>, <footer> or <figcaption> with it, in a line after a dash, or by a sentence that goes on after it ("said Jane
 * Doe"). A blockquote without any of them may be indented for any reason and stays as it is.
 * @param path the way down to where most of the text is, on which a blockquote is no quotation
 */
export function writeQuotationMarks(document: Document, path: readonly Element[]): void {
  for (const element of document.body.querySelectorAll('q')) {
    if (OPENS_QUOTED.test(element.textContent ?? '')) continue
    const isInner = element.parentElement?.closest('q') != null
    element.prepend(isInner ? '‘' : '“')
    element.append(isInner ? '’' : '”')
  }
  for (const element of document.body.querySelectorAll('blockquote')) {
    const isOuter = element.parentElement?.closest('blockquote') == null
    if (isOuter && !path.includes(element)) quoteBlock(element)
  }
}

function quoteBlock(block: Element): void {
  const attribution = attributionOf(block)
  const next = block.nextElementSibling
  const continuation = next !== null && attribution === null && isContinuation(next, block) ? next : null
  if (attribution === null && continuation === null && !isAnnounced(block)) return
  // Readability weighs names such as "post" and would take a quotation for the article.
  for (const name of ['class', 'id']) block.removeAttribute(name)
  if (attribution !== null) setApart(attribution, block)
  const paragraphs = paragraphsIn(block)
  const [first] = paragraphs
  const last = paragraphs.at(-1)
  if (first === undefined || last === undefined) return
  if (!OPENS_QUOTED.test(first.textContent ?? '')) {
    quoteWithin(block)
    // As in print: each paragraph opens with a mark, and the last one closes.
    for (const paragraph of paragraphs) paragraph.prepend('“')
    trimEnd(last)
    last.append('”')
  }
  if (continuation === null) return
  last.append(' ', ...continuation.childNodes)
  continuation.remove()
}

/** "Jane Doe said:" before a block, or a paragraph without an end, "Jane Doe said in a statement". */
function isAnnounced(block: Element): boolean {
  const holder = block.parentElement?.localName === 'figure' ? block.parentElement : block
  let before = holder.previousSibling
  while (before !== null && before.nodeType === TEXT && before.nodeValue?.trim() === '') before = before.previousSibling
  const isOpen = before?.nodeName === 'P' && /\p{L}\s+\p{L}+\s*$/u.test(before.textContent ?? '')
  return isOpen || /:\s*$/.test(before?.textContent ?? '')
}

/** The element in a block, or right after it, that names who speaks there. */
function attributionOf(block: Element): Element | null {
  const caption = block.closest('figure')?.querySelector('figcaption')
  const within =
    block.querySelector('footer, figcaption') ?? [...block.querySelectorAll('cite')].at(-1) ?? lastLineOf(block)
  const next = block.nextElementSibling
  const after = next !== null && (next.localName === 'cite' || isDashed(next)) ? next : null
  return [within, caption, after].find((each) => each != null && isAttribution(each)) ?? null
}

const isAttribution = (element: Element): boolean => {
  const words = (element.textContent ?? '').trim()
  return words !== '' && words.length <= LONGEST_ATTRIBUTION
}

const isDashed = (element: Element): boolean => DASH.test(element.textContent ?? '') && isAttribution(element)

/** The last line of a block, where it stands after a dash; a line that is no element is made one. */
function lastLineOf(block: Element): Element | null {
  const { lastElementChild: last } = block
  for (const holder of last?.localName === 'p' ? [block, last] : [block]) {
    const line: ChildNode[] = []
    for (let at = holder.lastChild; at !== null && !isBlock(at.nodeName); at = at.previousSibling) line.unshift(at)
    const words = line.map(({ textContent }) => textContent ?? '').join('')
    if (!DASH.test(words) || line.length === holder.childNodes.length) continue
    const paragraph = block.ownerDocument.createElement('p')
    paragraph.append(...line)
    if (holder.lastChild?.nodeName === 'BR') holder.lastChild.remove()
    block.append(paragraph)
    return paragraph
  }
  return last !== null && last !== block.firstElementChild && isDashed(last) ? last : null
}

/** Puts an attribution behind its block, as a line of its own after a dash. */
function setApart(attribution: Element, block: Element): void {
  const line = block.ownerDocument.createElement('p')
  line.append(...attribution.childNodes)
  if (!DASH.test(line.textContent ?? '')) line.prepend('— ')
  attribution.remove()
  block.after(line)
}

/** A paragraph that goes on with the sentence of a block: "said Jane Doe"; or "Doe said", where the block ends with a comma. */
const isContinuation = (element: Element, block: Element): boolean =>
  element.localName === 'p' &&
  (/^\s*\p{Ll}/u.test(element.textContent ?? '') || /,["”’']?\s*$/.test(block.textContent ?? ''))

/** Leaves no space before a mark that closes. */
function trimEnd(element: Element): void {
  let last: Node = element
  while (last.lastChild !== null) last = last.lastChild
  if (last.nodeType === TEXT) last.nodeValue = (last.nodeValue ?? '').trimEnd()
}

/** The innermost blocks of a block that have text; the block itself, where there are none. */
function paragraphsIn(block: Element): readonly Element[] {
  const inner = [...block.querySelectorAll('p, li, div')].filter(
    (each) => (each.textContent ?? '').trim() !== '' && each.querySelector('p, li, div') === null,
  )
  return inner.length > 0 || (block.textContent ?? '').trim() === '' ? inner : [block]
}

/** Turns the quotation marks within a block into inner ones. */
function quoteWithin(node: Node): void {
  let isOpen = false
  const turn = (each: Node): void => {
    for (const child of each.childNodes) turn(child)
    if (each.nodeType !== TEXT) return
    each.nodeValue = (each.nodeValue ?? '').replace(/[“”"]/g, (mark) => {
      isOpen = mark === '"' ? !isOpen : mark === '“'
      return isOpen ? '‘' : '’'
    })
  }
  turn(node)
}
