import type { Fetched } from '../../web/fetcher.js'
import { checkFormat, type Format, formatOf, formatOfType } from '../formats.js'
import { InvalidInputError } from '../invalid-input.js'
import { readFound } from '../read-articles.js'
import type { ReadOutcome } from '../read-outcome.js'

/** Media types of servers that do not look into their files; the address, or the content, tells the format. */
const SAYING_NOTHING = ['', 'text/plain', 'application/octet-stream', 'binary/octet-stream']

/**
 * The articles of what an address answered; that of a page, whose source is the address itself.
 * @throws InvalidInputError for what is of a type that is not read, such as a picture
 */
export function readFetched({ url, headers, body }: Fetched): AsyncIterable<ReadOutcome> {
  const contentType = headers['content-type']
  const charset = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]
  return readFound({ address: url, charset }, body, formatOfFetched(url, contentType))
}

function formatOfFetched(url: string, contentType = ''): Format | undefined {
  const known = formatOfType(contentType)
  if (known !== undefined) return known
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase()
  if (!SAYING_NOTHING.includes(type)) {
    const received = `what is of the type ${JSON.stringify(type.slice(0, 100))}`
    throw new InvalidInputError('url', received, 'a page (text/html), a feed, JSON, CSV or plain text')
  }
  const { pathname } = new URL(url)
  checkFormat(pathname)
  return formatOf(pathname)
}
