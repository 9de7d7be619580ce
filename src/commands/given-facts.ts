import { checkArticle } from '../ingest/check-article.js'
import { SettingsError } from '../settings.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import { type Format, formatOf } from '../sources/formats.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import { listFiles } from '../sources/list-files.js'
import { readPublication } from '../sources/read-date.js'
import type { ReadOutcome } from '../sources/read-outcome.js'

/** What a command line says of the articles that it names. */
export interface GivenFacts {
  readonly title?: string
  readonly url?: string
  /** ISO 8601 */
  readonly publishedAt?: string
  readonly authors?: readonly string[]
  readonly publisher?: string
  readonly section?: string
  readonly language?: string
}

/** The formats whose articles are records, with fields for what is known of them. */
const RECORDS: readonly Format[] = ['jsonl', 'json', 'csv', 'mailbox', 'warc']

/** Fact → option. */
const OPTIONS = {
  title: '--title',
  url: '--url',
  publishedAt: '--published-at',
  authors: '--author',
  publisher: '--publisher',
  section: '--section',
  language: '--language',
} as const satisfies Record<keyof GivenFacts, string>

/** The facts that two articles rarely share: given for several, they would be wrong for all but one. */
const OF_ONE = ['title', 'url', 'publishedAt', 'authors'] as const

const IS_OF_RECORDS =
  'goes with one article, such as a text or a page; JSON, CSV, mailboxes and WARC files hold their own. --publisher, --section and --language go with any number.'

const IS_OF_A_PAGE =
  'goes with one article, and this address lists many. --publisher, --section and --language go with any number.'

const IS_OF_SEVERAL =
  'goes with one article, and here are several files. Ingest them one by one; --publisher, --section and --language go with any number.'

/**
 * Articles with the facts that are given for them, which win over those that were read.
 * @param paths where the articles are read from
 * @throws SettingsError if a fact makes no sense, or facts of one article are given for several; of the standard input and of an address,
 *   which may turn out to hold records or a sitemap, with the first article
 */
export async function withGiven(
  readings: AsyncIterable<ReadOutcome>,
  paths: readonly string[],
  given: GivenFacts,
): Promise<AsyncIterable<ReadOutcome>> {
  const facts = readFacts(given)
  const ofOne = OF_ONE.find((fact) => given[fact] !== undefined)
  if (ofOne !== undefined) await refuseSeveral(paths, OPTIONS[ofOne])
  return withFacts(readings, facts, ofOne && OPTIONS[ofOne])
}

async function* withFacts(
  readings: AsyncIterable<ReadOutcome>,
  facts: Partial<ArticleToIngest>,
  ofOne: string | undefined,
): AsyncGenerator<ReadOutcome> {
  for await (const reading of readings) {
    if ('line' in reading && ofOne !== undefined) throw new SettingsError(`${ofOne} ${IS_OF_RECORDS}`)
    if ('isListed' in reading && ofOne !== undefined) throw new SettingsError(`${ofOne} ${IS_OF_A_PAGE}`)
    yield !('article' in reading) ? reading : { ...reading, article: { ...reading.article, ...facts } }
  }
}

async function refuseSeveral(paths: readonly string[], ofOne: string): Promise<void> {
  // What cannot be listed is reported when it is read.
  const files = (await Promise.all(paths.map((path) => listFiles(path).catch(() => [path])))).flat()
  if (files.length !== 1) throw new SettingsError(`${ofOne} ${IS_OF_SEVERAL}`)
  if (RECORDS.some((format) => format === formatOf(files[0] as string)))
    throw new SettingsError(`${ofOne} ${IS_OF_RECORDS}`)
}

/** @throws SettingsError */
function readFacts({ publishedAt, ...given }: GivenFacts): Partial<ArticleToIngest> {
  try {
    const facts = { ...given, ...(publishedAt !== undefined && readPublication(publishedAt)) }
    // Any text will do: what is checked is the rest.
    checkArticle({ text: 'text', ...facts })
    return facts
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    const { field, received, accepted } = error
    const option = OPTIONS[field.replace(/\[\d+\]$/, '') as keyof GivenFacts] ?? field
    throw new SettingsError(`${option} has ${received}; it takes ${accepted}.`)
  }
}
