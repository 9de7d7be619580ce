import { CONSENT_BUTTON, CONSENT_WORDS } from '../../languages/en/layout/page-words.js'
import { paragraphsOf } from './html-paragraphs.js'

/** Ids and class names that managers of consent give to their notices, by their beginnings. */
const MANAGERS = [
  'onetrust',
  'ot-sdk',
  'didomi',
  'qc-cmp',
  'sp_message',
  'fc-consent',
  'cybotcookie',
  'truste',
  'usercentrics',
  'cmpbox',
  'osano',
  'iubenda-cs',
  'cky-consent',
  'cmplz-',
  'cookie-banner',
  'cookie-notice',
  'cookie-consent',
  'cookieconsent',
  'cookie-bar',
  'cookie-law',
  'gdpr-',
  'consent-banner',
]

/** In characters; shorter paragraphs of a notice are labels. */
const SHORTEST_SENTENCE = 40

/** Of the paragraphs of a notice that speak of consent. */
const SHARE = 0.6

/** Elements that are no notice, nor what holds one of them. */
const OF_ARTICLES = ['body', 'main', 'article', 'h1']

/** Removes notices that ask for consent to cookies: by the names that their makers give them, or by their words and buttons. */
export function removeConsent(document: Document): void {
  const elements = [...document.body.querySelectorAll('*')]
  for (const element of elements) if (isManaged(element) && !holdsArticle(element)) element.remove()
  const tried = new Set<Element>()
  for (const element of elements) if (isButton(element)) removeNoticeAround(element, document, tried)
}

function isManaged(element: Element): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`
  if (names.length < 2) return false
  return names
    .toLowerCase()
    .split(' ')
    .some((name) => MANAGERS.some((manager) => name.startsWith(manager)))
}

const holdsArticle = (element: Element): boolean =>
  OF_ARTICLES.includes(element.localName) || element.querySelector(OF_ARTICLES.join()) !== null

function isButton(element: Element): boolean {
  const { localName } = element
  if (localName !== 'button' && localName !== 'a' && localName !== 'input' && element.getAttribute('role') !== 'button')
    return false
  const label = localName === 'input' ? (element.getAttribute('value') ?? '') : (element.textContent ?? '')
  return label.length < 100 && CONSENT_BUTTON.test(label.trim())
}

/** Removes the largest element around a button whose text is a notice. @param tried elements that were looked at before */
function removeNoticeAround(button: Element, document: Document, tried: Set<Element>): void {
  let notice: Element | null = null
  for (let box = button.parentElement; box !== null && !tried.has(box) && !holdsArticle(box); box = box.parentElement) {
    tried.add(box)
    const sentences = paragraphsOf(box).filter((paragraph) => paragraph.length >= SHORTEST_SENTENCE)
    const ofConsent = sentences.filter((sentence) => CONSENT_WORDS.test(sentence))
    if (ofConsent.length < sentences.length * SHARE) break
    if (ofConsent.length > 0) notice = box
  }
  if (notice !== null && document.contains(notice)) notice.remove()
}
