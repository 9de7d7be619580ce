const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG'.split(' '))

/** Whether an element of this name, in upper or lower case, is a block. */
export const isBlock = (name: string): boolean => BLOCKS.has(name.toUpperCase())

/** Where a word or a line may be broken; none of them is a part of the text. */
const BREAKING_HINTS = /[\u00AD\u200B\u2060\uFEFF]/g

const ELEMENT = 1
const TEXT = 3

/** The text of every block below a node, in order, with white space collapsed; blocks without text are left out. */
export function paragraphsOf(root: Node): string[] {
  const paragraphs: string[] = []
  let words = ''
  const endParagraph = (): void => {
    const paragraph = words.replace(BREAKING_HINTS, '').replace(/\s+/g, ' ').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    words = ''
  }
  const read = (node: Node): void => {
    if (node.nodeType === TEXT) words += node.nodeValue ?? ''
    if (node.nodeType !== ELEMENT || UNREAD.has(node.nodeName.toUpperCase())) return
    const isApart = isBlock(node.nodeName)
    if (isApart) endParagraph()
    for (const child of node.childNodes) read(child)
    if (isApart) endParagraph()
  }
  read(root)
  endParagraph()
  return paragraphs
}
