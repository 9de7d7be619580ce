import PostalMime, { type Email } from 'postal-mime'
import type { ArticleToIngest } from '../article-to-ingest.js'
import { withoutControls } from '../html/decode-page.js'
import { readPageDate } from '../html/facts/dates/read-page-date.js'
import { languageIn } from '../html/facts/languages.js'
import { absolute } from '../html/facts/page-address.js'
import { plainText } from '../html/plain-text.js'
import { readHtml } from '../html/read-html.js'
import { InvalidInputError } from '../invalid-input.js'
import type { RecordNotes } from '../records/record-notes.js'

/** Of parts in parts; mailing programs write up to six. */
const DEEPEST = 20
/** In bytes, of all parts; real ones have some 10,000. */
const LONGEST_HEADERS = 500_000

/** Headers of what goes to many (RFC 2369, RFC 2919): a newsletter, whose sender is who publishes it. */
const OF_LISTS = ['list-id', 'list-unsubscribe', 'list-post']

/**
 * The article in an e-mail: its page as web pages are read or, without one, its text; its subject as headline. Who sent it is the
 * publisher of a newsletter, and the author of a letter.
 * @param notes are told of what is not read, such as attachments
 * @throws InvalidInputError for what is no e-mail, and for one without a text
 */
export async function readMail(bytes: Uint8Array, source: string, notes: RecordNotes): Promise<ArticleToIngest> {
  const mail = await parse(bytes)
  const header = (name: string): string => mail.headers.find(({ key }) => key === name)?.value ?? ''
  const title = plainText(withoutControls(mail.subject ?? ''))
  const { text, ...page } = bodyOf(mail)
  const sender = plainText(withoutControls(mail.from?.name ?? ''))
  const isOfList = mail.headers.some(({ key }) => OF_LISTS.includes(key))
  // What the page shows of itself (RFC 5064), as "view this in your browser" does.
  const url = absolute(header('archived-at').replace(/^\s*<|>\s*$/g, ''))[0] ?? null
  if (mail.attachments.some(({ related }) => !related)) notes.tell('Attachments are not read', source)
  return {
    text: title === null || beginsWith(text, title) ? text : `${title}\n\n${text}`,
    title: title ?? page.title ?? null,
    url,
    publisher: isOfList ? sender : null,
    ...readPageDate(header('date'), null),
    authors: isOfList || sender === null ? [] : [sender],
    language: languageIn(header('content-language'))[0] ?? page.language ?? null,
  }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  const accepted = 'an e-mail with its headers, as programs save it in a file named .eml'
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: LONGEST_HEADERS }).catch(
    (error: Error) => {
      throw new InvalidInputError('file', `an e-mail that cannot be taken apart (${error.message})`, accepted)
    },
  )
  if (mail.from || mail.subject !== undefined || mail.date !== undefined) return mail
  throw new InvalidInputError('file', 'what has no sender, subject or date', accepted)
}

/** What the page of an e-mail says or, where there is none or no article on it, its text. */
function bodyOf({ html, text }: Email): Pick<ArticleToIngest, 'text' | 'title' | 'language'> {
  // The parser takes windows-1252 for Latin 1 where Node does.
  const plain = withoutControls(text ?? '')
    .replace(/\r\n?/g, '\n')
    .trim()
  try {
    if (html !== undefined && html.trim() !== '') return readHtml(withoutControls(html))
  } catch (error) {
    if (!(error instanceof InvalidInputError) || plain === '') throw error
  }
  if (plain !== '') return { text: plain }
  throw new InvalidInputError('text', 'an e-mail without a text', 'one with a text or an HTML page in it')
}

const beginsWith = (text: string, title: string): boolean =>
  text.split('\n', 1)[0]?.replace(/\s+/g, ' ').trim().toLowerCase() === title.toLowerCase()
