import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { readAddress } from '../../src/sources/address/read-address.js'
import type { ReadOutcome } from '../../src/sources/read-outcome.js'
import { ListedPages, MOST_PAGES } from '../../src/sources/sitemap/listed-pages.js'
import { isSitemap, parseSitemap } from '../../src/sources/sitemap/parse-sitemap.js'
import { type Fetcher, openFetcher } from '../../src/web/fetcher.js'
import { openWebServer, type Page, type WebServer } from '../support/web-server.js'

const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc>https://example.org/1?a=1&amp;b=2</loc><lastmod>2024-05-01</lastmod>
    <news:news><news:publication><news:name>The Courier &amp; Post</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2024-05-02T23:30:00-05:00</news:publication_date>
      <news:title><![CDATA[Water & wine]]></news:title></news:news>
    <image:image><image:loc>https://example.org/1.jpg</image:loc></image:image></url>
  <url><image:image><image:loc>https://example.org/2.jpg</image:loc></image:image><loc> https://example.org/2 </loc></url>
  <url><lastmod>2024-05-04</lastmod></url>
  <url><loc>https://example.org/3</loc><lastmod>last week</lastmod></url>
</urlset>`

describe('a sitemap is taken apart', () => {
  it('with its news tags, and without the addresses of pictures', () => {
    const nothing = { title: null, publisher: null, language: null }
    expect(parseSitemap(NEWS)).toEqual({
      isIndex: false,
      entries: [
        {
          address: 'https://example.org/1?a=1&b=2',
          time: Date.parse('2024-05-03T04:30:00Z'),
          facts: {
            title: 'Water & wine',
            publisher: 'The Courier & Post',
            language: 'en',
            publishedAt: new Date('2024-05-03T04:30:00Z'),
            publishedOn: new Date('2024-05-02'),
          },
        },
        { address: 'https://example.org/2', time: null, facts: nothing },
        { address: 'https://example.org/3', time: null, facts: nothing },
      ],
    })
  })

  it('an index, too', () => {
    const index =
      '<sitemapindex><sitemap><loc>https://example.org/a.xml</loc><lastmod>2024-05-01</lastmod></sitemap></sitemapindex>'
    const { isIndex, entries } = parseSitemap(index)
    expect({ isIndex, entries: entries.map(({ address, time }) => [address, time]) }).toEqual({
      isIndex: true,
      entries: [['https://example.org/a.xml', Date.parse('2024-05-01')]],
    })
  })

  it.each(['<rss><channel/></rss>', '<html><urlset></html>', 'urlset', '', '<urlsets>'])('%j is none', (text) => {
    expect(isSitemap(text)).toBe(false)
  })

  it('of many pages the newest are read, those of no known day last', () => {
    const listed = new ListedPages()
    const facts = { title: null, publisher: null, language: null }
    const page = (at: number, time: number | null) => ({ address: `https://example.org/${at}`, time, facts })
    listed.add({ isIndex: false, entries: [page(-1, null), page(-2, null), page(0, 0)] })
    expect(listed.pages.map(({ address }) => address.slice(20))).toEqual(['0', '-1', '-2'])
    listed.add({ isIndex: false, entries: Array.from({ length: MOST_PAGES + 1 }, (_, at) => page(at, at)) })
    expect(listed.count).toBe(MOST_PAGES + 4)
    expect(listed.pages.length).toBe(MOST_PAGES)
    expect(listed.pages[0]?.time).toBe(MOST_PAGES)
    expect(listed.pages.at(-1)?.time).toBe(1)
  })
})

describe('the pages of a sitemap', () => {
  let web: WebServer
  let fetcher: Fetcher
  const open = async (pages: Readonly<Record<string, Page>>): Promise<void> => {
    web = await openWebServer({ '/robots.txt': 'User-agent: *\nCrawl-delay: 0\nDisallow: /private', ...pages })
    fetcher = openFetcher({ allow: ['127.0.0.1'] })
  }
  afterEach(async () => {
    await fetcher.close()
    await web.close()
  })

  const at = (path: string): string => `http://127.0.0.1:${web.port}${path}`

  /** What comes of each page, shortly. */
  async function read(path: string, signal = new AbortController().signal): Promise<string[]> {
    const lines: string[] = []
    for await (const outcome of readAddress(fetcher, at(path), signal)) lines.push(shown(outcome))
    return lines
  }

  const shown = (outcome: ReadOutcome): string => {
    const path = outcome.source.replace(at(''), '')
    if ('notice' in outcome) return `${path}: ${outcome.notice}`
    if ('error' in outcome) return `${path}: ${outcome.error.received}`
    const { title, url, publisher, publishedAt } = outcome.article
    return `${path}: ${title}, ${url?.replace(at(''), '')}, ${publisher}, ${publishedAt?.toISOString()}`
  }

  const sitemap = (entries: readonly (readonly [string, string?])[]): Page => {
    return (_, response) => {
      const urls = entries.map(
        ([path, day]) =>
          `<url><loc>${path.startsWith('/') ? at(path) : path}</loc><news:news><news:publication><news:name>Courier</news:name>` +
          `</news:publication><news:publication_date>${day}</news:publication_date></news:news></url>`,
      )
      response
        .setHeader('content-type', 'application/xml')
        .end(`\uFEFF<?xml version="1.0"?><urlset>${urls.join('')}</urlset>`)
    }
  }

  const page = (title: string, head = ''): string =>
    `<title>${title}</title>${head}<h1>${title}</h1><p>${'The mayor said on Monday that it will rain. '.repeat(6)}</p>`

  it('are read one at a time, the newest first; news tags tell what a page does not', async () => {
    let underWay = 0
    const most = { underWay: 0 }
    const alone =
      (html: string): Page =>
      (_, response) => {
        underWay += 1
        most.underWay = Math.max(most.underWay, underWay)
        setTimeout(() => {
          underWay -= 1
          response.setHeader('content-type', 'text/html').end(html)
        }, 10)
      }
    await open({
      '/news.xml': sitemap([
        ['/old', '2024-05-01'],
        ['/new', '2024-05-03T10:00:00Z'],
        ['/dated', '2024-05-02'],
      ]),
      '/old': alone(page('Old')),
      '/new': alone(page('New', '<meta property="og:site_name" content="Its own">')),
      '/dated': alone(page('Dated', '<meta property="article:published_time" content="2024-04-30T08:00:00Z">')),
    })
    expect(await read('/news.xml')).toEqual([
      '/new: New, /new, Its own, 2024-05-03T10:00:00.000Z',
      '/dated: Dated, /dated, Courier, 2024-04-30T08:00:00.000Z',
      '/old: Old, /old, Courier, 2024-05-01T00:00:00.000Z',
    ])
    expect(most.underWay).toBe(1)
    expect(web.requests).toEqual(['GET /robots.txt', 'GET /news.xml', 'GET /new', 'GET /dated', 'GET /old'])
  })

  it('that cannot be had are told, each with its reason; nothing that is not public is asked', async () => {
    const inner = await openWebServer({ '/': page('Inner') }, { host: '127.0.0.2' })
    await open({
      '/news.xml': sitemap([
        [`http://127.0.0.2:${inner.port}/`, '2024-05-09'],
        ['http://localhost/', '2024-05-08'],
        ['/missing', '2024-05-07'],
        ['/private', '2024-05-06'],
        ['ftp://example.org/', '2024-05-05'],
        ['/there', '2024-05-04'],
      ]),
      '/there': page('There'),
      '/private': page('Private'),
    })
    const notPublic = 'an address that is not of the public internet'
    expect(await read('/news.xml')).toEqual([
      `http://127.0.0.2:${inner.port}/: ${notPublic}`,
      `http://localhost/: ${notPublic}`,
      '/missing: the status 404',
      '/private: an address that its robots.txt forbids programs',
      'ftp://example.org/: "ftp://example.org/"',
      '/there: There, /there, Courier, 2024-05-04T00:00:00.000Z',
    ])
    expect(inner.arrived).toEqual({ connections: 0, bytes: 0 })
    await inner.close()
  })

  it('of the sitemaps of an index, packed or not', async () => {
    await open({
      '/index.xml': (_, response) =>
        response.end(
          `<sitemapindex>${['/packed.xml.gz', '/news.xml', '/page', '/index.xml']
            .map((path) => `<sitemap><loc>${at(path)}</loc></sitemap>`)
            .join('')}</sitemapindex>`,
        ),
      '/packed.xml.gz': (_, response) =>
        response
          .setHeader('content-type', 'application/x-gzip')
          .end(gzipSync(`<urlset><url><loc>${at('/page')}</loc><lastmod>2024-05-04</lastmod></url></urlset>`)),
      '/news.xml': sitemap([['/new', '2024-05-05']]),
      '/page': page('Page'),
      '/new': page('New'),
    })
    expect(await read('/index.xml')).toEqual([
      '/page: what is no sitemap, in an index of them',
      '/index.xml: an index of sitemaps in another',
      '/new: New, /new, Courier, 2024-05-05T00:00:00.000Z',
      '/page: Page, /page, null, undefined',
    ])
  })

  it('of a site that wants to be left alone are not read on', async () => {
    await open({
      '/news.xml': sitemap([
        ['/first', '2024-05-03'],
        ['/busy', '2024-05-02'],
        ['/third', '2024-05-01'],
      ]),
      '/first': page('First'),
      '/busy': (_, response) => response.writeHead(429, { 'retry-after': '90' }).end(),
      '/third': page('Third'),
    })
    expect(await read('/news.xml')).toEqual([
      '/first: First, /first, Courier, 2024-05-03T00:00:00.000Z',
      '/busy: the status 429',
      '/news.xml: The site wants to be left alone for 90 seconds: 1 page is not read.',
    ])
    expect(web.requests).not.toContain('GET /third')
  })

  it('end with whoever gives up', async () => {
    await open({
      '/news.xml': sitemap([
        ['/first', '2024-05-03'],
        ['/second', '2024-05-02'],
      ]),
      '/first': page('First'),
      '/second': () => giving.abort(),
    })
    const giving = new AbortController()
    expect(await read('/news.xml', giving.signal)).toEqual(['/first: First, /first, Courier, 2024-05-03T00:00:00.000Z'])
  })

  it('there are none in an empty one; a bomb of one is refused', async () => {
    await open({
      '/empty.xml': '<urlset></urlset>',
      '/bomb.xml.gz': (_, response) => response.end(gzipSync(Buffer.alloc(30_000_000, ' '))),
    })
    expect(await read('/empty.xml')).toEqual(['/empty.xml: a sitemap without entries'])
    expect(await read('/bomb.xml.gz')).toEqual(['/bomb.xml.gz: a packed file of more than 20000000 bytes'])
  })
})
