import { sameWords } from './same-words.js'

/** Where facts about an article stand in its page: from its headline on, without what is around it and about other articles. */
export interface Outline {
  /** All elements from the headline on, in order. */
  readonly elements: readonly Element[]
  /** Those among them before the article's second paragraph, where bylines stand. */
  readonly opening: readonly Element[]
  /** The text of the article's first paragraph. */
  readonly lead: string
}

/** Elements and roles beside an article, whose dates and names are not its own, and elements that hold nothing. */
const BESIDE = new Set('article aside blockquote br dialog figure form hr img input nav select'.split(' '))
const BESIDE_ROLES = new Set('complementary contentinfo dialog navigation search'.split(' '))

/** Words of class names and ids that pages give to what stands beside their article. */
const BESIDE_NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${'ad ads advert also breaking calendar carousel clock comment comments copyright event events latest masthead most more newsletter popular promo read-next recommended recommendations related replies respond sidebar similar site-footer site-header page-footer sponsored suggested teaser teasers ticker today topbar top-bar trending weather'
    .split(' ')
    .join('|')})(?:$|[\\s_-])`,
  'i',
)

/** Of schema.org: things within a page that have dates and authors of their own. */
const BESIDE_TYPE = /(?:Comments?|Events?|Answer|ItemList)$/

/** In characters; shorter paragraphs may be bylines, credits or labels. */
const SHORTEST_PARAGRAPH = 100

/** In characters; longer links are cards of other articles. */
const LONGEST_DATE_LINK = 60

/** In elements; openings have up to some 100, and whole articles some 1,000. */
const LONGEST_OPENING = 300
const LONGEST_ARTICLE = 3_000

const TEXT = 3

/**
 * @param path the way down to where most of the text is
 * @param title of the page, by which its headline is known
 */
export function outlineOf(document: Document, path: readonly Element[], title: string | null): Outline {
  const root = path.find(({ localName }) => localName === 'article' || localName === 'main') ?? document.body
  const headlines = [...document.querySelectorAll('h1')]
  const headline =
    headlines.find((each) => sameWords(each.textContent ?? '', title ?? '')) ??
    headlines.find((each) => root.contains(each))
  const isWithin = root.localName === 'article' && headline !== undefined && root.contains(headline)
  const start = headline === undefined || isWithin ? root : around(headline, path)
  const elements: Element[] = []
  const opening: Element[] = []
  const leads: string[] = []
  const walk = (element: Element): void => {
    if (elements.length >= LONGEST_ARTICLE) return
    if (element !== start && !path.includes(element) && isBeside(element, root)) return
    elements.push(element)
    if (leads.length < 2 && opening.length < LONGEST_OPENING) opening.push(element)
    // What stands within a paragraph is spoken of there.
    if (isParagraph(element)) leads.push((element.textContent ?? '').trim())
    else for (const child of element.children) walk(child)
  }
  for (const element of fromOn(start)) walk(element)
  return { elements, opening, lead: leads[0] ?? '' }
}

/** The headline with what stands around it in a box of its own, such as a <header>. */
function around(headline: Element, path: readonly Element[]): Element {
  let box = headline
  for (let outer = box.parentElement; outer !== null && outer.localName !== 'body'; outer = outer.parentElement) {
    if (path.includes(outer)) return box
    box = outer
  }
  return box
}

/** An element, then what follows it in the page. */
function* fromOn(start: Element): Generator<Element> {
  yield start
  for (let at: Element | null = start; at !== null; at = at.parentElement) {
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling) yield next
  }
}

function isBeside(element: Element, root: Element): boolean {
  const { localName } = element
  if (BESIDE.has(localName) || BESIDE_ROLES.has(element.getAttribute('role') ?? '')) return true
  if (BESIDE_TYPE.test(element.getAttribute('itemtype')?.trim() ?? '')) return true
  // The article's own footer may hold its byline.
  if (localName === 'footer') return root.localName !== 'article' || !root.contains(element)
  if (localName === 'a') return (element.textContent ?? '').trim().length > LONGEST_DATE_LINK
  return BESIDE_NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
}

/** Prose: long, and not only in elements within it. */
function isParagraph(element: Element): boolean {
  const isProse = [...element.childNodes].some(
    (child) => child.nodeType === TEXT && (child.nodeValue ?? '').trim().length > SHORTEST_PARAGRAPH / 5,
  )
  return (isProse || element.localName === 'p') && (element.textContent ?? '').trim().length >= SHORTEST_PARAGRAPH
}
