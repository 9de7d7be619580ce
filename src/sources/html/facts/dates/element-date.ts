import { MONTHS, WEEKDAYS } from '../../../../languages/en/grammar/time-words.js'
import { LATER_DATE, PUBLICATION_DATE, PUBLICATION_WORDS } from '../../../../languages/en/layout/page-words.js'
import { paragraphsOf } from '../../html-paragraphs.js'

/** Attributes that hold the date which an element shows in words ("5 hours ago"), the most exact first. */
const DATE_ATTRIBUTES = ['datetime', 'content', 'title']

const TEXT = 3

/** In characters; longer lines are prose. */
const LONGEST_DATE_LINE = 150

/** What an element says of a date, the most exact first; nothing where it is said to be a later one. */
export function datesIn(element: Element): readonly string[] {
  const exact = DATE_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '')
  const data = [...element.attributes].filter(({ name }) => name.startsWith('data-')).map(({ value }) => value)
  const dates = [...exact, ...data, ...linesOf(element)].filter((value) => /\d{4}/.test(value))
  return dates.length === 0 || isLater(element) ? [] : dates
}

/** The lines of an element that hold nothing but a date and a byline: "By Jane Doe | 7 May 2024", "Published on 7 May 2024". */
export function dateLinesIn(element: Element): readonly string[] {
  const lines = linesOf(element).filter((line) => /\d{4}/.test(line) && isDateLine(line))
  return lines.length === 0 || isLater(element) ? [] : lines
}

/** Whether the words right around an element, in its own line, are those of a byline, and not those of a sentence. */
export const isApart = ({ previousSibling, nextSibling }: Element): boolean =>
  [previousSibling, nextSibling].every(
    (node) => node?.nodeType !== TEXT || wordsOf(node.nodeValue ?? '').every(isOfByline),
  )

/** A label on a line of its own goes with the line after it. */
function linesOf(element: Element): readonly string[] {
  if ((element.textContent ?? '').length > LONGEST_DATE_LINE) return []
  const lines = paragraphsOf(element)
  return lines.map((line, at) => {
    const label = lines[at - 1] ?? ''
    return LATER_DATE.test(label) && !/\d/.test(label) ? `${label} ${line}` : line
  })
}

/** Whether an element's date is said to be one of a change: by its names ("dateModified"), or by the words before it. */
function isLater(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.replace(
    /(\p{Ll})(?=\p{Lu})|[_-]/gu,
    '$1 ',
  )
  // "entry-date published updated": both at once.
  if (LATER_DATE.test(names) && !PUBLICATION_DATE.test(names)) return true
  const label = labelOf(element)
  return label.search(LATER_DATE) > label.search(PUBLICATION_DATE)
}

/** The words right before an element, after any other number. */
const labelOf = (element: Element): string =>
  (textBefore(element) || textBefore(element.parentElement)).replace(/^.*\d/s, '')

/** The text of the nodes right before one, next to it in its parent; a label and its mark are two or three. */
function textBefore(node: Node | null): string {
  const texts: string[] = []
  for (let at = node?.previousSibling; at && texts.length < 4; at = at.previousSibling)
    texts.unshift((at.textContent ?? '').slice(-LONGEST_DATE_LINE))
  return texts.join(' ').trim()
}

/** In letters: "Tue", "Sept". */
const SHORTEST_DATE_WORD = 3
const DATE_WORDS = [...WEEKDAYS, ...MONTHS]

function isDateLine(line: string): boolean {
  const words = wordsOf(line)
  // A line that opens with something else is one of a byline where a mark sets the date apart from it.
  return (isOfDate(words[0] ?? '') || /[|•·–—]/.test(line)) && words.every(isOfByline)
}

const wordsOf = (line: string): readonly string[] => line.match(/[\p{L}\p{N}][\p{L}\p{N}.:'’/-]*/gu) ?? []

function isOfDate(word: string): boolean {
  const plain = word.toLowerCase().replace(/[.:]/g, '')
  const isShortened = plain.length >= SHORTEST_DATE_WORD && DATE_WORDS.some((each) => each.startsWith(plain))
  return /\d/.test(word) || PUBLICATION_WORDS.has(plain) || isShortened
}

/** A word of a date, or of a name. */
const isOfByline = (word: string): boolean => isOfDate(word) || /^\p{Lu}/u.test(word)
