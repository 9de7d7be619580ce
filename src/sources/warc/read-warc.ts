import type { ArticleToIngest } from '../article-to-ingest.js'
import { decodePage } from '../html/decode-page.js'
import { absolute } from '../html/facts/page-address.js'
import { readHtml } from '../html/read-html.js'
import { InvalidInputError } from '../invalid-input.js'
import { asInvalidInput, type ReadOutcome } from '../read-outcome.js'
import { AT_MOST, MAX_FILE_BYTES } from '../read-whole.js'
import type { RecordNotes } from '../records/record-notes.js'
import { pageIn, parseAnswer } from './http-answer.js'
import { unzipped } from './unzipped.js'
import { type WarcRecord, warcRecords } from './warc-records.js'

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i

/** Types of records that tell of others, and hold no page. */
const BESIDE_PAGES: readonly (string | undefined)[] = ['warcinfo', 'request', 'metadata', 'continuation']

const typeOf = (headers: ReadonlyMap<string, string>): string | undefined => headers.get('warc-type')?.toLowerCase()

/**
 * The articles of an archive of web pages, compressed or not: those of the records with an HTML page, named by their numbers. A page
 * without an article is no reason to refuse the others.
 * @param notes are told, with their number, of records that are passed over: visits again, redirects and errors, what is no HTML
 */
export async function* readWarc(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  notes: RecordNotes,
): AsyncGenerator<ReadOutcome> {
  const isWanted = (headers: ReadonlyMap<string, string>): boolean =>
    ['response', 'resource'].includes(typeOf(headers) ?? '')
  for await (const record of warcRecords(unzipped(chunks), isWanted)) {
    const place = `${source}#${record.number}`
    try {
      const read = await readRecord(record)
      if ('article' in read) yield { source: place, article: read.article }
      if ('passed' in read) notes.tell(read.passed, place)
      if (record.headers.has('warc-truncated'))
        notes.tell('Pages that the archive has cut off are read as they are', place)
    } catch (error) {
      yield { source: place, error: asInvalidInput(error) }
    }
  }
}

/** A record's article; or why it is passed over; or nothing, where it belongs to another. */
async function readRecord({
  headers,
  block,
}: WarcRecord): Promise<{ readonly article: ArticleToIngest } | { readonly passed: string } | Record<never, never>> {
  const type = typeOf(headers)
  if (BESIDE_PAGES.includes(type)) return {}
  if (type === 'revisit') return { passed: 'Visits again to a page that had not changed are passed over' }
  if (type !== 'response' && type !== 'resource') return { passed: `Records of the type ${type} are passed over` }
  if (block === null) throw new InvalidInputError('file', `a page of more than ${MAX_FILE_BYTES} bytes`, AT_MOST)
  const answer = type === 'response' ? parseAnswer(block) : null
  if (answer !== null && (answer.status < 200 || answer.status > 299))
    return { passed: 'Answers that are no pages, such as redirects and errors, are passed over' }
  const mediaType = (answer === null ? headers : answer.headers).get('content-type') ?? ''
  if (!HTML.test(mediaType)) return { passed: 'What is no HTML is passed over' }
  const page = answer === null ? block : await pageIn(answer)
  return { article: articleOf(decodePage(page, charsetIn(mediaType)), headers.get('warc-target-uri') ?? '') }
}

/** @param address some programs write it in angle brackets */
function articleOf(page: string, address: string): ArticleToIngest {
  const article = readHtml(page)
  return { ...article, url: absolute(address.replace(/^<|>$/g, ''))[0] ?? article.url }
}

const charsetIn = (mediaType: string): string | undefined => /\bcharset\s*=\s*["']?([^\s"';]+)/i.exec(mediaType)?.[1]
