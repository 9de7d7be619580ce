import { describe, expect, test } from 'vitest'
import { isFeed, readFeed } from '../../src/sources/feed/read-feed.js'
import { InvalidInputError } from '../../src/sources/invalid-input.js'

const readAll = (xml: string) => readFeed(xml).map((read) => read())
const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>The Pier</title>${channel}${items}</channel></rss>`

test('RSS, item by item', () => {
  const items = `<item><title>Pier &amp;amp; port</title><link>https://example.org/1</link><guid>1</guid>
      <pubDate>Tue, 07 May 2024 23:30:00 -0400</pubDate><dc:creator><![CDATA[Anna Zahra]]></dc:creator><category>Ports</category>
      <description>A summary.</description>
      <content:encoded><![CDATA[<p>Anna Borg urged the council to act.</p><p>She said <q>now</q>.</p>]]></content:encoded></item>
    <item><title>Rain</title><guid isPermaLink="true">https://example.org/2</guid><author>karl@example.org (Karl Micallef)</author>
      <description>&lt;p&gt;It rained &amp;amp; rained.&lt;/p&gt;</description></item>`
  expect(readAll(rss(items, '<language>en-gb</language><image><title>No</title><link>x</link></image>'))).toEqual([
    {
      text: 'Pier & port\n\nAnna Borg urged the council to act.\n\nShe said “now”.',
      title: 'Pier & port',
      url: 'https://example.org/1',
      canonicalUrl: 'https://example.org/1',
      publisher: 'The Pier',
      publishedAt: new Date('2024-05-08T03:30:00Z'),
      publishedOn: new Date('2024-05-07'),
      authors: ['Anna Zahra'],
      section: 'Ports',
      language: 'en-GB',
    },
    {
      text: 'Rain\n\nIt rained & rained.',
      title: 'Rain',
      url: 'https://example.org/2',
      canonicalUrl: 'https://example.org/2',
      publisher: 'The Pier',
      authors: ['Karl Micallef'],
      section: null,
      language: 'en-GB',
    },
  ])
})

test('Atom, with markup of its own', () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Pier</title><updated>2024-06-01T00:00:00Z</updated>
    <entry><title type="html">Pier &amp;lt;b&amp;gt;</title><link rel="edit" href="https://example.org/edit"/><link href="https://example.org/1"/>
      <published>2024-05-07T08:00:00Z</published><updated>2024-06-01T00:00:00Z</updated><author><name>Anna Zahra</name><uri>x</uri></author>
      <content type="xhtml"><div><p>Borg said 5 &lt; 6.</p><p>Vella left.</p></div></content><category term="Ports"/></entry></feed>`
  expect(readAll(feed)).toEqual([
    {
      text: 'Pier <b>\n\nBorg said 5 < 6.\n\nVella left.',
      title: 'Pier <b>',
      url: 'https://example.org/1',
      canonicalUrl: 'https://example.org/1',
      publisher: 'The Pier',
      publishedAt: new Date('2024-05-07T08:00:00Z'),
      publishedOn: new Date('2024-05-07'),
      modifiedAt: new Date('2024-06-01T00:00:00Z'),
      authors: ['Anna Zahra'],
      section: 'Ports',
      language: 'en',
    },
  ])
})

test('Atom, where it says that a text is text', () => {
  const feed = `<feed><title type="text">Piers &amp; &lt;ports&gt;</title><entry><title type="text">If a &lt; b</title>
    <link href="https://example.org/1"/><summary type="text">Borg wrote &lt;b&gt; &amp;amp; left.</summary></entry></feed>`
  expect(readAll(feed)).toMatchObject([
    { title: 'If a < b', publisher: 'Piers & <ports>', text: 'If a < b\n\nBorg wrote <b> &amp; left.' },
  ])
})

test('RSS 1.0, whose items stand beside their channel', () => {
  const feed =
    '<rdf:RDF xmlns:rdf="x"><channel><title>The Pier</title></channel><item><title>Rain</title><dc:date>2024-05-07</dc:date><description>It rained.</description></item></rdf:RDF>'
  expect(readAll(feed)).toMatchObject([{ text: 'Rain\n\nIt rained.', publishedOn: new Date('2024-05-07') }])
})

describe('what is refused', () => {
  test('an item without a text, and no other', () => {
    const [first, second] = readFeed(
      rss('<item><title>Rain</title></item><item><description>It rained.</description></item>'),
    )
    expect(first).toThrow(new InvalidInputError('text', 'a feed item without a text', 'an item with a text'))
    expect(second?.()).toMatchObject({ text: 'It rained.', title: null })
  })

  test('a feed without items', () => {
    expect(() => readFeed(rss(''))).toThrow(
      new InvalidInputError('text', 'a feed without items', 'a feed with articles'),
    )
  })

  test('elements without end', () => {
    const deep = rss(`<item><description>${'<a>'.repeat(300_000)}${'</b>'.repeat(300_000)}`)
    expect(() => readFeed(deep)).toThrow('a feed with more than 50 elements in one another')
  })
})

test.each([
  ['<rss version="2.0">', true],
  ['<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<feed xmlns="x">', true],
  ['<?xml-stylesheet href="x"?><rdf:RDF>', true],
  ['<html><body>About <rss> and feeds', false],
  ['<?xml version="1.0"?><html>', false],
  ['<feedback>', false],
  [`${'<!--a-->'.repeat(1_200)}<p>`, false],
])('%j is a feed: %j', (start, is) => {
  expect(isFeed(start)).toBe(is)
})
