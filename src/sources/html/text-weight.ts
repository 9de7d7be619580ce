/** Elements whose text is no prose. */
const NO_PROSE = new Set(['a', 'button', 'footer', 'nav', 'option', 'select', 'textarea'])

/** In characters; shorter stretches of text are labels of menus. */
const SHORTEST_PROSE = 20

const TEXT = 3

/**
 * The way from the body down to where most of the page's prose is: each element holds more than half of all prose. Text of links,
 * menus and labels does not count. Linear time.
 */
export function heaviestPath(document: Document): readonly Element[] {
  const weights = new Map<Node, number>()
  const weigh = (node: Node): number => {
    if (node.nodeType === TEXT) {
      const length = node.nodeValue?.trim().length ?? 0
      return length < SHORTEST_PROSE ? 0 : length
    }
    let weight = 0
    if (!NO_PROSE.has((node as Element).localName)) for (const child of node.childNodes) weight += weigh(child)
    if (weight > 0) weights.set(node, weight)
    return weight
  }
  const half = weigh(document.body) / 2
  const path: Element[] = []
  for (let next: Element | undefined = document.body; next !== undefined; ) {
    path.push(next)
    next = [...next.children].find((child) => (weights.get(child) ?? 0) > half)
  }
  return path
}
