/** How pages name a first letter that they print large. */
const DROP_CAP = /drop[_-]?cap|first[_-]?letter|initial[_-]?(?:cap|letter)|\bcap\b/i

/** One letter, with the mark that opens a quotation before it. */
const LETTER = /^["“‘«]?\p{L}$/u

/** Letters that are English words: "A minister", "I say", "O Canada". */
const WORD = /[AIO]$/

/** Elements within a line that scripts and styles name for themselves. */
const INLINE = new Set('b big em font i mark small span strong u'.split(' '))

const TEXT = 3

/**
 * Puts together words that a page takes apart: a first letter that is printed large is put back before its word, and elements within
 * a word or sentence lose the names for which Readability would take them out of it.
 */
export function mendWords(document: Document): void {
  for (const element of document.body.querySelectorAll('*')) {
    const isInline = INLINE.has(element.localName)
    if (!isInline && !element.hasAttribute('class')) continue
    if (LETTER.test(letterOf(element))) mendDropCap(element)
    else if (isInline && isWithinSentence(element)) withoutNames(element)
  }
}

/** What stands for a letter: the text of an element without others, or of a picture. */
function letterOf(element: Element): string {
  if (element.localName === 'img') return (element.getAttribute('alt') ?? '').trim()
  const { firstChild } = element
  if (firstChild === null || firstChild.nextSibling !== null || firstChild.nodeType !== TEXT) return ''
  return (firstChild.nodeValue ?? '').trim()
}

function mendDropCap(element: Element): void {
  const letter = letterOf(element)
  const isNamed = DROP_CAP.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
  const next = textAfter(element)
  const rest = next?.nodeValue ?? ''
  const isAdjacent = next === element.nextSibling && !/^\s/.test(rest)
  // Of a hidden letter there may be another for those who listen; of a picture, the letter may only name what it shows.
  const isDecoration = !isNamed && (element.hasAttribute('aria-hidden') || element.localName === 'img')
  if (next === null || isDecoration || !/^\s*['’]?\p{L}/u.test(rest)) return
  // "M inister", but "A minister".
  if (isAdjacent || (isNamed && !WORD.test(letter) && /^\s*\p{Ll}/u.test(rest))) {
    next.nodeValue = letter + rest.trimStart()
    element.remove()
  } else if (isNamed && next === element.nextSibling) withoutNames(element)
}

/** The text that follows an element: within its line, or at the beginning of the block after it. */
function textAfter(element: Element): Node | null {
  for (let next = element.nextSibling; next !== null; ) {
    if (next.nodeType === TEXT && (next.nodeValue ?? '').trim() !== '') return next
    next = next.nodeType === TEXT ? next.nextSibling : next.firstChild
  }
  return null
}

/** Whether what stands around an element goes on with its word or sentence. */
function isWithinSentence(element: Element): boolean {
  const { previousSibling: before, nextSibling: after } = element
  const [left, right] = [before, after].map((node) => (node?.nodeType === TEXT ? (node.nodeValue ?? '') : ''))
  if (/\p{L}$/u.test(left ?? '') || /^\p{L}/u.test(right ?? '')) return true
  const next = right?.trim() === '' ? after?.nextSibling : after
  return (left?.trim() !== '' && right?.trim() !== '') || /^\s*\p{Ll}/u.test(next?.textContent ?? '')
}

function withoutNames(element: Element): void {
  for (const name of ['class', 'id', 'aria-hidden']) element.removeAttribute(name)
}
