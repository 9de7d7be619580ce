import { describe, expect, test } from 'vitest'
import { DATE_SOURCES } from '../../../src/sources/html/facts/dates/date-sources.js'
import { type DayOrder, readPageDate } from '../../../src/sources/html/facts/dates/read-page-date.js'
import { readHtml } from '../../../src/sources/html/read-html.js'

const FIRST =
  'The harbour board of Valletta asked the council on Monday to widen the old pier before the ferries of summer arrive.'
const SECOND =
  '“The pier was built for fishing boats,” its chairman, Paul Camilleri, told the council, adding that repairs cost more each year.'
const PROSE = `<p>${FIRST}</p><p>${SECOND}</p>`
const TITLE = 'Board asks for a wider pier'

interface Parts {
  readonly head?: string
  readonly before?: string
  readonly byline?: string
  readonly after?: string
  readonly html?: string
}

/** A page with things where pages have them: in its head, above its headline, below it, after its text. */
const page = ({ head = '', before = '', byline = '', after = '', html = '' }: Parts): string =>
  `<!doctype html><html ${html}><head><title>${TITLE}</title>${head}</head><body>${before}<article><h1>${TITLE}</h1>${byline}${PROSE}</article>${after}</body></html>`

/** The day of a page's publication, or null. */
const dayOf = (html: string): string | null => readHtml(html).publishedOn?.toISOString().slice(0, 10) ?? null
const timeOf = (html: string): string | null => readHtml(html).publishedAt?.toISOString() ?? null

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
const canonical = (address: string): string => `<link rel="canonical" href="${address}">`

describe('places of a date', () => {
  test.each(DATE_SOURCES.map(({ example }) => example))('%s', (example) => {
    expect(dayOf(page(/^<(?:meta|link|script)/.test(example) ? { head: example } : { byline: example }))).toBe(
      '2024-05-07',
    )
  })

  test.each<[string, Parts]>([
    ['Open Graph', { head: '<meta property="article:published_time" content="2024-05-07T08:00:00Z">' }],
    ['two names at once', { head: '<meta property="x:y article:published_time" content="2024-05-07">' }],
    ['Open Graph by name', { head: meta('og:article:published_time', '2024-05-07') }],
    ['capitals', { head: '<META NAME="DC.Date.Issued" CONTENT="2024-05-07">' }],
    ['Dublin Core', { head: meta('dcterms.created', '2024-05-07') }],
    ['Parsely', { head: meta('parsely-pub-date', '2024-05-07T08:00:00Z') }],
    ['Sailthru', { head: meta('sailthru.date', 'Tue, 07 May 2024 08:00:00 +0000') }],
    ['Cxense', { head: meta('cXenseParse:recs:publishtime', '2024-05-07T08:00:00.000Z') }],
    ['Bitterroot', { head: '<meta property="bt:pubDate" content="2024-05-07T08:00:00Z">' }],
    ['rNews', { head: '<meta property="rnews:datePublished" content="2024-05-07">' }],
    ['a publish date', { head: meta('publish-date', 'May 7, 2024') }],
    ['an original date', { head: meta('OriginalPublicationDate', '2024/05/07 08:00:00') }],
    ['a journal', { head: meta('citation_publication_date', '2024/05/07') }],
    ['an HTTP header', { head: '<meta http-equiv="date" content="Tue, 07 May 2024 08:00:00 GMT">' }],
    ['microdata in the head', { head: '<meta itemprop="datePublished" content="2024-05-07">' }],
    ['microdata above the article', { before: '<time itemprop="datePublished" datetime="2024-05-07">7 May</time>' }],
    ['microdata on a span', { byline: '<span itemprop="datePublished" content="2024-05-07T08:00">Tuesday</span>' }],
    ['microdata in words', { byline: '<p><b itemprop="dateCreated datePublished">7 May 2024</b></p>' }],
    ['RDFa', { byline: '<span property="schema:datePublished" content="2024-05-07">Tuesday</span>' }],
    ['<time> in a header', { byline: '<header><time datetime="2024-05-07T09:00">7 May</time></header>' }],
    ['<time> in words', { byline: '<time>May 7, 2024 at 9.15 a.m.</time>' }],
    ['<time> whose attribute is none', { byline: '<time datetime="7th of May">7 May 2024</time>' }],
    ['<time pubdate>', { after: '<div><time pubdate="pubdate" datetime="2024-05-07">a day</time></div>' }],
    ['<time> of a younger element', { byline: '<relative-time datetime="2024-05-07T08:00:00Z">today</relative-time>' }],
    ['hAtom', { byline: '<abbr class="published" title="2024-05-07T08:00:00+00:00">7 May</abbr>' }],
    ['WordPress', { byline: '<time class="entry-date published updated" datetime="2024-05-07">7 May</time>' }],
    [
      'WordPress, changed',
      {
        byline:
          '<time class="updated" datetime="2024-06-21">x</time><time class="entry-date published" datetime="2024-05-07">x</time>',
      },
    ],
    [
      'the footer of an article',
      {
        byline:
          '<footer class="entry-footer"><span class="posted-on">Posted on <a href="/x">May 7, 2024</a></span></footer>',
      },
    ],
    ['hours ago, with a title', { byline: '<span class="date" title="May 7, 2024, 8:00 AM">5 hours ago</span>' }],
    ['hours ago, with seconds', { byline: '<div class="date date--v2" data-seconds="1715068800">5 hours ago</div>' }],
    ['a line of its own', { byline: '<p>Tuesday 7 May 2024 10.30 BST</p>' }],
    ['a byline', { byline: '<p>By Anna Borg, 7 May 2024</p>' }],
    ['a byline in lines', { byline: '<p class="meta">By Anna Borg<br>Malta correspondent<br>7 May 2024</p>' }],
    ['both dates in a line', { byline: '<p>Published 7 May 2024, updated 21 June 2024</p>' }],
    ['the later one first', { byline: '<p>Updated: 21 June 2024 | Published: 7 May 2024</p>' }],
    [
      'the later one first, apart',
      { byline: '<dl><dt>Updated</dt><dd>21 June 2024</dd><dt>Published</dt><dd>7 May 2024</dd></dl>' },
    ],
    [
      'above the headline',
      { byline: '', before: '', html: '', head: canonical('https://example.org/news/2024-05-07-pier') },
    ],
    ['a path', { head: canonical('https://example.org/2024/05/07/pier') }],
    ['a path with a name of a month', { head: canonical('https://example.org/world/2024/may/07/pier') }],
    ['a path of digits', { head: canonical('https://example.org/news/20240507/pier.html') }],
    ['the address of Open Graph', { head: '<meta property="og:url" content="https://example.org/2024/5/7/pier">' }],
    ['the address in JSON-LD', { head: ld({ '@type': 'NewsArticle', url: 'https://example.org/2024/05/07/pier' }) }],
    ['a path below a host', { head: canonical('/2024/05/07/pier') }],
  ])('%s', (_, parts) => {
    expect(dayOf(page(parts))).toBe('2024-05-07')
  })

  test('a date above the headline, in its box or its article', () => {
    const box = `<div class="head"><time datetime="2024-05-07">Tuesday</time><h1>${TITLE}</h1></div>`
    expect(dayOf(`<title>${TITLE}</title>${box}<div>${PROSE}</div>`)).toBe('2024-05-07')
    expect(dayOf(`<article><time datetime="2024-05-07">Tuesday</time><h1>${TITLE}</h1>${PROSE}</article>`)).toBe(
      '2024-05-07',
    )
  })
})

describe('JSON-LD', () => {
  const article = { '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-05-07T08:00:00Z' }
  const graph = (...things: unknown[]) => ({ '@context': 'https://schema.org', '@graph': things })

  test.each<[string, string]>([
    ['with a context', ld({ '@context': 'https://schema.org', ...article })],
    ['with another', ld({ '@context': 'http://www.schema.org/', ...article })],
    ['with a list of them', ld({ '@context': ['https://schema.org', { '@language': 'en' }], ...article })],
    ['with none', ld(article)],
    ['in a list', ld([{ '@type': 'Organization', name: 'X' }, article])],
    ['in a list in a list', ld([[article]])],
    ['in a graph', ld(graph({ '@type': 'WebSite', name: 'X' }, article))],
    ['of a page', ld(graph({ '@type': 'WebPage', datePublished: '2024-05-07' }))],
    ['of a page with its article', ld({ '@type': 'WebPage', mainEntity: article })],
    ['of types', ld({ ...article, '@type': ['Article', 'NewsArticle'] })],
    ['of a type with its address', ld({ ...article, '@type': 'http://schema.org/ReportageNewsArticle' })],
    ['of a blog', ld({ ...article, '@type': 'BlogPosting' })],
    ['with a typed value', ld({ ...article, datePublished: { '@type': 'Date', '@value': '2024-05-07' } })],
    ['with a list of dates', ld({ ...article, datePublished: ['2024-05-07'] })],
    ['with milliseconds', ld({ ...article, datePublished: 1715068800000 })],
    ['with words', ld({ ...article, datePublished: 'May 7, 2024' })],
    ['only created', ld({ ...article, datePublished: undefined, dateCreated: '2024-05-07' })],
    ['beside empty ones', `<script type="application/ld+json"></script>${ld(article)}`],
    ['of a type with parameters', ld(article).replace('ld+json', 'LD+JSON; charset=utf-8')],
    ['in CDATA', ld(article).replace('>{', '>\n//<![CDATA[\n{').replace('}<', '}\n//]]>\n<')],
    ['with line breaks in a text', ld({ ...article, headline: 'A' }).replace('"A"', '"A\nline"')],
    ['with a comma too many', ld(article).replace('}', ',}')],
    ['with marks in a text', ld(article).replace(TITLE, 'Board asks for a "wider" pier')],
    ['cut off', ld({ ...article, z: 1 }).replace('"z":1}', '"z')],
    [
      'the own article after another',
      ld([{ ...article, headline: 'Rain falls on Gozo', datePublished: '2020-01-01' }, article]),
    ],
    [
      'the own article by its address',
      canonical('https://example.org/a') +
        ld([
          { ...article, headline: 'Rain', url: 'https://example.org/b', datePublished: '2020-01-01' },
          { ...article, headline: 'P', mainEntityOfPage: { '@id': 'https://example.org/a' } },
        ]),
    ],
  ])('%s', (_, head) => {
    expect(dayOf(page({ head }))).toBe('2024-05-07')
  })
})

describe('a page has no date', () => {
  test.each<[string, Parts]>([
    ['that has none', {}],
    ['that was only changed', { head: '<meta property="article:modified_time" content="2024-05-07T08:00:00Z">' }],
    [
      'that was only changed, by JSON-LD',
      { head: ld({ '@type': 'NewsArticle', headline: TITLE, dateModified: '2024-05-07' }) },
    ],
    ['that was only changed, by its words', { byline: '<p>Last updated 7 May 2024</p>' }],
    ['that was only changed, by <time>', { byline: '<p>Updated <time datetime="2024-05-07">7 May</time></p>' }],
    [
      'that was only changed, by a label apart',
      { byline: '<div><span>Last modified:</span> <span class="date">7 May 2024</span></div>' },
    ],
    [
      'that was only changed, by microdata',
      { byline: '<time itemprop="dateModified" datetime="2024-05-07">7 May</time>' },
    ],
    ['that was only changed, by a class', { byline: '<time class="updated" datetime="2024-05-07">7 May</time>' }],
    [
      'with other names',
      {
        head:
          meta('last-modified', '2024-05-07') +
          meta('og:updated_time', '2024-05-07') +
          meta('expires', '2024-05-07') +
          meta('event:start_time', '2024-05-07'),
      },
    ],
    ['with the year of a copyright', { after: '<footer>© 2024 Example Ltd. 7 May 2024</footer>' }],
    ['with a copyright below the text', { after: '<p class="copyright">Copyright 7 May 2024 Example Ltd</p>' }],
    [
      'with an event in its text',
      {
        byline:
          '<p>The fair opens on <time datetime="2024-05-07">7 May</time> in the old town hall, where the mayor will give a speech about the harbour and its future.</p>',
      },
    ],
    [
      'with an event in a short line',
      { byline: '<p>The fair opens on <time datetime="2024-05-07">7 May</time> at noon.</p>' },
    ],
    ['with an event in words', { byline: '<p>The war ended on 7 May 1945.</p>' }],
    ['with an event box', { byline: '<div class="event"><time datetime="2024-05-07">7 May</time></div>' }],
    ['with a day in a headline', { byline: '<h2>What changed on 7 May 2024</h2>' }],
    ['with related articles', { after: '<aside><h3>Rain</h3><time datetime="2024-05-07">7 May</time></aside>' }],
    [
      'with related articles in a box',
      { after: '<div class="related-stories"><span class="published">7 May 2024</span></div>' },
    ],
    [
      'with a list of articles',
      { after: '<article><h3>Rain</h3><time class="entry-date" datetime="2024-05-07">7 May</time></article>' },
    ],
    [
      'with cards of articles',
      {
        after:
          '<div><a href="/rain">Rain falls on Gozo for the third week in a row this winter <time class="published" datetime="2024-05-07">7 May</time></a></div>',
      },
    ],
    [
      'with the dates of others in data',
      { head: ld([1, 2].map((n) => ({ '@type': 'NewsArticle', headline: `Rain ${n}`, datePublished: '2024-05-07' }))) },
    ],
    [
      'with a list of others in data',
      { head: ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2024-05-07' }] }) },
    ],
    ['with an event in data', { head: ld({ '@type': 'Event', startDate: '2024-05-07' }) }],
    [
      'with comments',
      { after: '<div class="comments"><time datetime="2024-05-07" class="published">7 May</time></div>' },
    ],
    [
      'with a comment in microdata',
      {
        byline:
          '<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2024-05-07">7 May</time></div>',
      },
    ],
    [
      "with today's date above",
      { before: '<header><div class="today">7 May 2024</div><time datetime="2024-05-07">now</time></header>' },
    ],
    [
      'with a picture of a day',
      {
        byline:
          '<figure><img src="a.jpg"><figcaption>The pier <time datetime="2024-05-07">in May</time></figcaption></figure>',
      },
    ],
    [
      'with a quotation of a day',
      { byline: '<blockquote>Old words <time datetime="2024-05-07">of May</time></blockquote>' },
    ],
    ['with a month alone', { byline: '<span class="date">May 2024</span>' }],
    ['with a day without a year', { byline: '<span class="date">7 May</span>' }],
    ['with a length', { byline: '<time datetime="PT5M">5 min read</time>' }],
    ['with a time of the day', { byline: '<time datetime="09:15">9.15</time>' }],
    ['with an unclear date', { head: meta('date', '05/06/2024') }],
    ['with an unclear date in a language', { head: meta('date', '05/06/2024'), html: 'lang="en"' }],
    [
      'with the beginning of time',
      { head: meta('date', '1970-01-01T00:00:00Z') + meta('pubdate', '0001-01-01T00:00:00') },
    ],
    ['with a day that does not exist', { head: meta('date', '2024-02-30') }],
    ['with a number in its address', { head: canonical('https://example.org/a-12345678-20241399') }],
    ['with a part of a date in its address', { head: canonical('https://example.org/2024/05/pier') }],
    ['with a day in the question of its address', { head: canonical('https://example.org/pier?from=/2024/05/07/') }],
  ])('%s', (_, parts) => {
    expect(dayOf(page(parts))).toBeNull()
  })
})

describe('the most trusted date counts', () => {
  const [later, published] = ['2024-06-21', '2024-05-07']
  test.each<[string, Parts]>([
    [
      'published before changed',
      { head: meta('article:modified_time', later) + meta('article:published_time', published) },
    ],
    [
      'published after changed in a line',
      { byline: `<time class="updated" datetime="${later}">x</time><time datetime="${published}">x</time>` },
    ],
    ['data before an address', { head: canonical('https://example.org/2024/06/21/a') + meta('pubdate', published) }],
    [
      'JSON-LD before the text',
      { head: ld({ '@type': 'Article', datePublished: published }), byline: `<time datetime="${later}">x</time>` },
    ],
    [
      'an article before its page',
      {
        head: ld([
          { '@type': 'WebPage', datePublished: later },
          { '@type': 'Article', datePublished: published },
        ]),
      },
    ],
    ['what is a date before what is none', { head: meta('article:published_time', 'soon') + meta('date', published) }],
    [
      'above before below',
      { byline: `<time datetime="${published}">x</time>`, after: `<div><time datetime="${later}">x</time></div>` },
    ],
  ])('%s', (_, parts) => {
    expect(dayOf(page(parts))).toBe(published)
  })
})

describe('shapes of a date', () => {
  test.each<[string, string]>([
    ['2024-05-07', '2024-05-07T00:00:00.000Z'],
    ['2024-05-07T08:00:00.000+0200', '2024-05-07T06:00:00.000Z'],
    ['2024-05-07T8:05', '2024-05-07T08:05:00.000Z'],
    ['2024-5-7', '2024-05-07T00:00:00.000Z'],
    ['2024/05/07 08:15:30', '2024-05-07T08:15:30.000Z'],
    ['2024.05.07', '2024-05-07T00:00:00.000Z'],
    ['2024-05-07 08:00 BST', '2024-05-07T07:00:00.000Z'],
    ['2024-05-07T08:00:00+02:00[Europe/Berlin]', '2024-05-07T06:00:00.000Z'],
    ['20240507', '2024-05-07T00:00:00.000Z'],
    ['20240507T081530Z', '2024-05-07T08:15:00.000Z'],
    ['20240507T0815+0200', '2024-05-07T06:15:00.000Z'],
    ['1715068800', '2024-05-07T08:00:00.000Z'],
    ['1715068800123', '2024-05-07T08:00:00.000Z'],
    ['Tue, 07 May 2024 08:00:00 GMT', '2024-05-07T08:00:00.000Z'],
    ['Tue, 7 May 2024 08:00:00 -0400', '2024-05-07T12:00:00.000Z'],
    ['Tue May 07 2024 08:00:00 GMT+0200 (CEST)', '2024-05-07T06:00:00.000Z'],
    ['May 7, 2024', '2024-05-07T00:00:00.000Z'],
    ['May 7th, 2024 5:57 p.m. ET', '2024-05-07T21:57:00.000Z'],
    ['January 7, 2024 5:57 p.m. ET', '2024-01-07T22:57:00.000Z'],
    ['7 May 2024 10.30 BST', '2024-05-07T09:30:00.000Z'],
    ['10:30 a.m. EDT, May 7, 2024', '2024-05-07T14:30:00.000Z'],
    ['MAY 07, 2024 03:45 PM IST', '2024-05-07T10:15:00.000Z'],
    ['07-May-2024 10:00', '2024-05-07T10:00:00.000Z'],
    ['Sept. 7, 2024', '2024-09-07T00:00:00.000Z'],
    ['05/17/2024', '2024-05-17T00:00:00.000Z'],
    ['17/05/2024 09:00', '2024-05-17T09:00:00.000Z'],
    ['17.05.2024, 09:00', '2024-05-17T09:00:00.000Z'],
    ['07.05.2024', '2024-05-07T00:00:00.000Z'],
    ['Tue, 05/07/2024 - 17:57', '2024-05-07T17:57:00.000Z'],
    ['Tuesday, 07/05/2024', '2024-05-07T00:00:00.000Z'],
    ['05/05/2024', '2024-05-05T00:00:00.000Z'],
  ])('%s', (value, time) => {
    expect(readPageDate(value, null)?.publishedAt.toISOString()).toBe(time)
  })

  test.each<[string, DayOrder, string | undefined]>([
    ['05/06/2024', 'month-first', '2024-05-06'],
    ['05/06/2024', 'day-first', '2024-06-05'],
    ['05-06-2024 10:00', 'day-first', '2024-06-05'],
    ['05.06.2024', 'month-first', '2024-05-06'],
    ['05/06/2024', null, undefined],
    ['05/06/24', 'day-first', undefined],
    ['13/13/2024', 'day-first', undefined],
    ['Wed, 05/06/2024', 'month-first', '2024-06-05'],
  ])('%s, %s', (value, order, day) => {
    expect(readPageDate(value, order)?.publishedOn.toISOString().slice(0, 10)).toBe(day)
  })

  test.each([
    '',
    'soon',
    'today',
    '7 May',
    'May 2024',
    '2024',
    '7 May 24',
    'a 5',
    '31 February 2024',
    '12345678901234',
    '2024-05-07'.repeat(20),
  ])('%j is none', (value) => {
    expect(readPageDate(value, 'day-first')).toBeNull()
  })
})

describe('which number is the day', () => {
  test.each<[string, Parts, string]>([
    ['of a page from America', { html: 'lang="en-US"' }, '2024-05-06'],
    ['of a page from Britain', { html: 'lang="en-GB"' }, '2024-06-05'],
    ['of a page from Germany', { html: 'lang="de"' }, '2024-06-05'],
    ['by Open Graph', { head: '<meta property="og:locale" content="en_AU">' }, '2024-06-05'],
    [
      'by a region where the language has none',
      { html: 'lang="en"', head: '<meta property="og:locale" content="en_US">' },
      '2024-05-06',
    ],
    ['by another date', { head: '<meta property="article:modified_time" content="06/21/2024">' }, '2024-05-06'],
  ])('%s', (_, { head = '', html = '' }, day) => {
    expect(dayOf(page({ html, head: head + meta('pubdate', '05/06/2024') }))).toBe(day)
  })
})

test('the day is the one in the zone of the page', () => {
  const late = page({ byline: '<p class="date">7 May 2024 23.30 EDT</p>' })
  expect([timeOf(late), dayOf(late)]).toEqual(['2024-05-08T03:30:00.000Z', '2024-05-07'])
  const early = page({ head: meta('pubdate', '2024-05-07T01:30:00+09:00') })
  expect([timeOf(early), dayOf(early)]).toEqual(['2024-05-06T16:30:00.000Z', '2024-05-07'])
})

test.each<[string, string | null, Parts]>([
  [
    'JSON-LD',
    '2024-05-08T10:30:00.000Z',
    { head: ld({ '@type': 'NewsArticle', headline: TITLE, dateModified: '2024-05-08T10:30:00Z' }) },
  ],
  [
    'Open Graph',
    '2024-05-08T08:30:00.000Z',
    { head: '<meta property="article:modified_time" content="2024-05-08T10:30:00+02:00">' },
  ],
  ['Dublin Core', '2024-05-08T00:00:00.000Z', { head: meta('dcterms.modified', '2024-05-08') }],
  ['no date', null, { head: meta('last-modified', 'yesterday') }],
  ['the date of publication alone', null, { head: meta('datePublished', '2024-05-07') }],
])('a page was last changed when its data say so: %s', (_, modified, parts) => {
  expect(readHtml(page(parts)).modifiedAt?.toISOString() ?? null).toBe(modified)
})
