import { CONSENT_BUTTON, CONSENT_PARTIES, CONSENT_WORDS } from '../../languages/en/layout/page-words.js'
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

/** In characters, of a button. */
const LONGEST_LABEL = 60

/**
 * Of the sentences of a notice: those that speak of consent, and those that speak to the reader, as articles on cookies do not. Without
 * a button there must be more of them, and more sentences than one.
 */
const WITH_BUTTON = { least: 1, ofConsent: 0.6, addressing: 0.4 }
const WITHOUT_BUTTON = { least: 2, ofConsent: 0.8, addressing: 0.6 }

/** Elements that are no notice, nor what holds one of them. */
const OF_ARTICLES = ['main', 'article', 'h1']

/** Removes notices that ask for consent to cookies: by the names that their makers give them, or by their words and buttons. */
export function removeConsent(document: Document): void {
  for (const element of document.body.querySelectorAll('[id], [class]'))
    if (isManaged(element) && !holdsArticle(element)) element.remove()
  if (!CONSENT_WORDS.test(document.body.textContent ?? '')) return
  for (const element of document.body.children) removeNoticesIn(element)
}

function isManaged(element: Element): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase().split(' ')
  return names.some((name) => MANAGERS.some((manager) => name.startsWith(manager)))
}

const holdsArticle = (element: Element): boolean =>
  OF_ARTICLES.includes(element.localName) || element.querySelector(OF_ARTICLES.join()) !== null

/** Removes an element that is a notice as a whole, else the notices in it. */
function removeNoticesIn(element: Element): void {
  if (!holdsArticle(element)) {
    if (!CONSENT_WORDS.test(element.textContent ?? '')) return
    if (isNotice(element)) {
      element.remove()
      return
    }
  }
  for (const child of element.children) removeNoticesIn(child)
}

function isNotice(element: Element): boolean {
  const sentences = paragraphsOf(element).filter((paragraph) => paragraph.length >= SHORTEST_SENTENCE)
  const share = (pattern: RegExp): number =>
    sentences.filter((sentence) => pattern.test(sentence)).length / sentences.length
  const hasButton = [...element.querySelectorAll('button, a, input, [role=button]')].some(isButton)
  const { least, ofConsent, addressing } = hasButton ? WITH_BUTTON : WITHOUT_BUTTON
  return sentences.length >= least && share(CONSENT_WORDS) >= ofConsent && share(CONSENT_PARTIES) >= addressing
}

function isButton(element: Element): boolean {
  const label = element.localName === 'input' ? element.getAttribute('value') : element.textContent
  return CONSENT_BUTTON.test(label?.trim().slice(0, LONGEST_LABEL) ?? '')
}
