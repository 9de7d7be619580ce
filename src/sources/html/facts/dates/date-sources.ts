import { type LinkedData, textIn } from '../linked-data.js'
import type { Outline } from '../outline.js'
import { type PageMetadata, valuesOf } from '../page-metadata.js'
import { dateLinesIn, datesIn, isApart } from './element-date.js'

/** What a page holds that can tell when its article was published. */
export interface DatedPage {
  readonly document: Document
  readonly metadata: PageMetadata
  readonly linkedData: LinkedData
  readonly outline: Outline
  /** The page's own, as it gives them. */
  readonly addresses: readonly string[]
}

/** A place of a page where the date of its article stands. */
export interface DateSource {
  /** What stands there; in a page, it is the only date. */
  readonly example: string
  /** The values there, in order; the first that is a date counts. */
  readonly values: (page: DatedPage) => Iterable<string | null>
}

/** Names of <meta> elements for the first publication; in lower case. From htmldate 1.9, newspaper4k 0.9 and the CMSs they name. */
const PUBLISHED =
  `article:published_time article:published article.published og:article:published_time og:published_time
  shareaholic:article_published_time vr:published_time datepublished schema:datepublished rnews:datepublished
  parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate nrbi:pubdate og:pubdate
  originalpublicationdate article_date_original article:publicationdate article:publication_date publication_date publication-date
  publicationdate publishdate publish_date publish-date published_date published-date published_at published_time publishedtime
  pubdate pub_date date_published date-published iso-8601-publish-date dc.date.issued dcterms.issued dcterms:issued dc.issued
  dc.date.publication prism.publicationdate citation_publication_date citation_online_date citation_date og:regdate dateposted
  ptime pdate doc_date content_create_date og:publish_date og:question:published_time mediator_published_time displaydate`.split(
    /\s+/,
  )

/** Names for the first version, and for a date of no certain kind. */
const CREATED =
  'article.created article:created datecreated date_created dc.date.created dcterms.created dcterms:created dc.created dc:created created creation_date'.split(
    ' ',
  )
const DATED =
  'date dc.date dc:date dcterms.date dcterms:date article_date article:date article-date gentime timestamp'.split(' ')

/** Names of classes and ids that pages give to the date of an article, and to lines that hold it beside other things. */
const PUBLISHED_NAMES = namesPattern(
  'published publish-date published-date published-at published-on published-time publication-date publish-time pubdate pub-date date-published datepublished dt-published entry-date entry-time post-date post-time posted-on post-meta-date article-date article-time article-timestamp articledate story-date story-time news-date newsdate content-date',
)
const DATE_NAMES = namesPattern(
  'date datetime date-time time timestamp dateline byline by-line posted meta metadata entry-meta post-meta article-meta post-info article-info byline-timestamp publish',
)

/** A day in the path of an address: "/2024/05/07/", "/2024/may/07/", "/2024-05-07-", "/20240507/". */
const DAYS_IN_PATHS = [
  /\/((?:19|20)\d\d)[/_-](\d{1,2}|[a-z]{3,9})[/_-](\d{1,2})(?=[/_.-]|$)/i,
  /[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[/_.-]|$)/,
]

/** Where the date of an article stands, the most trusted first. None of them is one of a later change. */
export const DATE_SOURCES: readonly DateSource[] = [
  {
    example: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-07"}</script>',
    values: ({ linkedData }) => [textIn(linkedData.article?.datePublished)],
  },
  {
    example: '<meta property="article:published_time" content="2024-05-07">',
    values: ({ metadata }) => valuesOf(metadata, PUBLISHED),
  },
  {
    example: '<span itemprop="datePublished">7 May 2024</span>',
    values: ({ document }) => described(document, 'datePublished'),
  },
  {
    example: '<time pubdate datetime="2024-05-07">today</time>',
    values: ({ outline }) => datesOf(outline.elements, (element) => element.hasAttribute('pubdate')),
  },
  {
    example: '<abbr class="published" title="2024-05-07">today</abbr>',
    values: ({ outline }) => datesOf(outline.elements, isNamed(PUBLISHED_NAMES)),
  },
  {
    example: '<script type="application/ld+json">{"@type":"NewsArticle","dateCreated":"2024-05-07"}</script>',
    values: ({ linkedData }) => [textIn(linkedData.article?.dateCreated)],
  },
  {
    example: '<meta name="dcterms.created" content="2024-05-07">',
    values: ({ metadata }) => valuesOf(metadata, CREATED),
  },
  {
    example: '<span itemprop="dateCreated">7 May 2024</span>',
    values: ({ document }) => described(document, 'dateCreated'),
  },
  {
    example:
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2024-05-07"}]}</script>',
    values: ({ linkedData }) => linkedData.pages.map(({ datePublished }) => textIn(datePublished)),
  },
  { example: '<meta name="date" content="2024-05-07">', values: ({ metadata }) => valuesOf(metadata, DATED) },
  {
    example: '<time datetime="2024-05-07">7 May</time>',
    values: ({ outline }) => datesOf(outline.opening, (each) => each.localName.endsWith('time') && isApart(each)),
  },
  {
    example: '<div class="date">7 May 2024</div>',
    values: ({ outline }) => datesOf(outline.opening, isNamed(DATE_NAMES)),
  },
  {
    example: '<p>By Jane Doe | 7 May 2024</p>',
    values: ({ outline }) => dateLinesOf(outline.opening),
  },
  {
    example: '<link rel="canonical" href="https://example.org/2024/05/07/gas.html">',
    values: ({ addresses }) => addresses.map(dayInPath),
  },
]

function namesPattern(names: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${names.replaceAll(' ', '|').replaceAll('-', '[_-]*')})(?:$|[\\s_-])`, 'i')
}

/** The dates of elements that microdata or RDFa give a name, but in other things than articles, such as comments. */
function* described(document: Document, name: string): Generator<string> {
  for (const element of document.body.querySelectorAll('[itemprop], [property]')) {
    const names = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`
    if (!names.split(/[\s:]/).includes(name) || element.closest('aside, nav') !== null) continue
    const type = element.closest('[itemscope]')?.getAttribute('itemtype') ?? 'Article'
    if (/(?:Article|Report|Posting|Page|CreativeWork|Blog)$/.test(type.trim())) yield* datesIn(element)
  }
}

function* datesOf(elements: readonly Element[], isDate: (element: Element) => boolean): Generator<string> {
  for (const element of elements) if (isDate(element)) yield* datesIn(element)
}

function* dateLinesOf(elements: readonly Element[]): Generator<string> {
  for (const element of elements) if (!/^h\d$/.test(element.localName)) yield* dateLinesIn(element)
}

const isNamed =
  (names: RegExp) =>
  (element: Element): boolean =>
    names.test(`${element.getAttribute('class') ?? ''} ${element.id}`)

function dayInPath(address: string): string | null {
  const path = URL.canParse(address) ? new URL(address).pathname : address
  for (const pattern of DAYS_IN_PATHS) {
    const [, year, month, day] = pattern.exec(path) ?? []
    if (year !== undefined) return /^\d/.test(month ?? '') ? `${year}-${month}-${day}` : `${day} ${month} ${year}`
  }
  return null
}
