const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG'.split(' '))

const ELEMENT = 1
const TEXT = 3

/** The text of every block of a piece of a page, in order, white space run together; blocks without text left out. */
export function paragraphsOf(root: Node): string[] {
  const paragraphs: string[] = []
  let words = ''
  const endParagraph = (): void => {
    const paragraph = words.replace(/\s+/g, ' ').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    words = ''
  }
  const read = (node: Node): void => {
    if (node.nodeType === TEXT) words += node.nodeValue ?? ''
    if (node.nodeType !== ELEMENT || UNREAD.has(node.nodeName.toUpperCase())) return
    const isBlock = BLOCKS.has(node.nodeName.toUpperCase())
    if (isBlock) endParagraph()
    for (const child of node.childNodes) read(child)
    if (isBlock) endParagraph()
  }
  read(root)
  endParagraph()
  return paragraphs
}
