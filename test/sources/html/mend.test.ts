import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/sources/html/read-html.js'

const TITLE = 'Board asks for a wider pier'
const LEAD =
  'Harbour chief Anna Borg asked the council on Monday to widen the old pier before the ferries of summer arrive in Valletta.'
const END =
  'Opposition councillor Mark Vella accused the board of hiding the costs and called for a debate in the council this week.'

/** The paragraphs that a part of an article gives, without those around it. */
const partsOf = (part: string): readonly string[] => {
  const page = `<title>${TITLE}</title><article><h1>${TITLE}</h1><p>${LEAD}</p>${part}<p>${END}</p></article>`
  const paragraphs = readHtml(page).text.split('\n\n')
  expect([...paragraphs.slice(0, 2), paragraphs.at(-1)]).toEqual([TITLE, LEAD, END])
  return paragraphs.slice(2, -1)
}

const NEEDS = 'The pier is too small for ferries.'
const WARNED = 'Borg warned that the pier was too small.'

describe('quotation marks that a page draws', () => {
  test.each<[string, string, readonly string[]]>([
    ['<q>', '<p>Borg said <q>no</q>.</p>', ['Borg said “no”.']],
    ['<q> in <q>', '<p>Borg said: <q>He wrote <q>no</q> twice.</q></p>', ['Borg said: “He wrote ‘no’ twice.”']],
    ['<q> with marks', '<p>Borg said: <q>“No.”</q></p>', ['Borg said: “No.”']],
    [
      'after a colon',
      `<p>Borg wrote:</p><blockquote><p>${NEEDS}</p><p>Act.</p></blockquote>`,
      ['Borg wrote:', `“${NEEDS}`, '“Act.”'],
    ],
    [
      'after a line without an end',
      `<p>Borg said in a note</p><blockquote>${NEEDS}</blockquote>`,
      ['Borg said in a note', `“${NEEDS}”`],
    ],
    ['with <cite>', `<blockquote><p>${NEEDS}</p><cite>Anna Borg</cite></blockquote>`, [`“${NEEDS}”`, '— Anna Borg']],
    [
      'with <cite> in a paragraph',
      `<blockquote><p>${NEEDS} <cite>Anna Borg</cite></p></blockquote>`,
      [`“${NEEDS}”`, '— Anna Borg'],
    ],
    [
      'with <footer>',
      `<blockquote>${NEEDS}<footer>— Anna Borg, <cite>Letters</cite></footer></blockquote>`,
      [`“${NEEDS}”`, '— Anna Borg, Letters'],
    ],
    [
      'with <figcaption>',
      `<figure><blockquote>${NEEDS}</blockquote><figcaption>Anna Borg</figcaption></figure>`,
      [`“${NEEDS}”`, '— Anna Borg'],
    ],
    [
      'with a line after a dash',
      `<blockquote><p>${NEEDS}</p><p>– Anna Borg</p></blockquote>`,
      [`“${NEEDS}”`, '– Anna Borg'],
    ],
    [
      'with a line after a break',
      `<blockquote><p>${NEEDS}<br>— Anna Borg</p></blockquote>`,
      [`“${NEEDS}”`, '— Anna Borg'],
    ],
    ['with a line behind it', `<blockquote>${NEEDS}</blockquote><p>— Anna Borg</p>`, [`“${NEEDS}”`, '— Anna Borg']],
    [
      'of a social medium',
      `<blockquote class="post"><p>${NEEDS}</p>&mdash; Anna Borg (@borg) <a href="x">May 6, 2024</a></blockquote>`,
      [`“${NEEDS}”`, '— Anna Borg (@borg) May 6, 2024'],
    ],
    [
      'with a sentence that goes on',
      `<blockquote>${NEEDS}</blockquote><p>wrote Anna Borg.</p>`,
      [`“${NEEDS}” wrote Anna Borg.`],
    ],
    [
      'with a comma at its end',
      '<blockquote><p>The pier is too small,</p></blockquote><p>Borg said.</p>',
      ['“The pier is too small,” Borg said.'],
    ],
    [
      'with marks within',
      '<p>Borg said:</p><blockquote>He wrote “no” and "yes".</blockquote>',
      ['Borg said:', '“He wrote ‘no’ and ‘yes’.”'],
    ],
    ['that has its marks', `<p>Borg said:</p><blockquote><p>"${NEEDS}"</p></blockquote>`, ['Borg said:', `"${NEEDS}"`]],
    ['that nobody is told to say', `<blockquote><p>${NEEDS}</p></blockquote>`, [NEEDS]],
    [
      'that nobody is told to say, after a sentence',
      `<p>${WARNED}</p><blockquote><p>${NEEDS}</p></blockquote>`,
      [WARNED, NEEDS],
    ],
  ])('%s', (_, part, paragraphs) => {
    expect(partsOf(part)).toEqual(paragraphs)
  })

  test('a block that is the whole article is no quotation', () => {
    const page = `<title>${TITLE}</title><p>Filed:</p><blockquote><p>${LEAD}</p><p>${END}</p><p>${WARNED}</p></blockquote>`
    expect(readHtml(page).text).not.toContain('“')
  })
})

describe('words that a page takes apart', () => {
  test.each<[string, string]>([
    ['a large letter', '<span class="dropcap">B</span>org warned'],
    ['named as if it stood beside', '<span class="drop-cap sidebar">B</span>org warned'],
    ['with no name of its kind', '<b class="header">B</b>org warned'],
    ['with a space behind it', '<span class="first-letter">B</span> org warned'],
    ['hidden from those who listen', '<span class="dropcap" aria-hidden="true">B</span>org warned'],
    [
      'twice, once for those who listen',
      '<span class="dropcap" aria-hidden="true">B</span><span class="sr-only">B</span>org warned',
    ],
    ['a picture', '<img class="dropcap" alt="B" src="b.png">org warned'],
    ['small capitals', '<span class="cap">B</span><span class="menu">org</span> warned'],
    ['a name within a sentence', '<span class="related">Borg</span> <span>warned</span>'],
  ])('%s', (_, start) => {
    expect(partsOf(`<p>${start} that <span class="footer">the pier</span> was too small.</p>`)).toEqual([WARNED])
  })

  test.each<[string, string, string]>([
    ['a letter that is a word', '<p><span class="dropcap">A</span> chief warned.</p>', 'A chief warned.'],
    ['with a quotation mark', '<p><span class="dropcap">“N</span>o,” she said.</p>', '“No,” she said.'],
    ['before its paragraph', '<div class="drop-cap">B</div><p>org warned of it.</p>', 'Borg warned of it.'],
    ['an initial', '<p><b>J</b>. Borg warned of it.</p>', 'J. Borg warned of it.'],
    ['hints where to break', '<p>Bo\u00ADrg war&shy;ned\u200B of\u2060 it.</p>', 'Borg warned of it.'],
  ])('%s', (_, part, paragraph) => {
    expect(partsOf(part)).toEqual([paragraph])
  })
})

test.each([
  ['Borg said<sup>1</sup> no.', 'Borg said no.'],
  ['Borg said<sup><a href="#n1">[1]</a></sup> no.', 'Borg said no.'],
  ['Borg said no.<sup class="note">12</sup>', 'Borg said no.'],
  ['Borg said no.<sup>*</sup>', 'Borg said no.'],
  ['It took 3<sup><a href="#n">2</a></sup> days.', 'It took 3 days.'],
  ['It is 30 m<sup>2</sup> wide.', 'It is 30 m2 wide.'],
  ['It costs 10<sup>6</sup> euros.', 'It costs 106 euros.'],
  ['The 1<sup>st</sup> of May.', 'The 1st of May.'],
  ['Less CO<sub>2</sub> there.', 'Less CO2 there.'],
])('the footnote marks of %j', (sentence, text) => {
  expect(partsOf(`<p>${sentence}</p>`)).toEqual([text])
})

describe('what stands around an article', () => {
  const story = `<div><p>${LEAD}</p><p>${END}</p></div>`
  const asking = [1, 2, 3, 4, 5, 6]
    .map(
      (n) =>
        `<p>We and our partners keep cookies of kind ${n} on your device, and we ask you to consent to that today.</p>`,
    )
    .join('')
  const read = (body: string): readonly string[] => readHtml(`<title>${TITLE}</title>${body}`).text.split('\n\n')

  test.each<[string, string]>([
    ['a notice with a button', `<div><h2>Your choice</h2>${asking}<button>Accept all</button></div>${story}`],
    ['a notice with a link', `${story}<div><div>${asking}</div><p><a href="#">I agree</a></p></div>`],
    ['a notice without a button', `<div>${asking}</div>${story}`],
    ['a notice of a known maker', `<div id="onetrust-consent-sdk"><p>${WARNED.repeat(20)}</p></div>${story}`],
    [
      'a wrapper that is hidden while a dialog is open',
      `<div aria-hidden="true"><div>${story}</div></div><div role="dialog">Hello</div>`,
    ],
    ['wrappers in one another', `<div aria-hidden="true"><main aria-hidden="true">${story}</main></div>`],
    [
      'a hidden offer',
      `${story}<div aria-hidden="true"><p>We promise you the best of the week if you subscribe to our letter today.</p></div>`,
    ],
  ])('%s', (_, body) => {
    expect(read(body)).toEqual([TITLE, LEAD, END])
  })

  test('an article on cookies is no notice', () => {
    const news = [
      'The regulator told shops on Monday that cookies need the consent of whoever visits them, and fined two.',
      'Cookies without consent were against the law, its chief said, and personal data had been sold for years.',
    ]
    expect(read(`<div>${news.map((each) => `<p>${each}</p>`).join('')}<button>Accept</button></div>`)).toEqual([
      TITLE,
      ...news,
    ])
  })

  test('a notice alone is no article', () => {
    expect(() => read(`<div>${asking}<button>Accept all</button></div>`)).toThrow('a page without text')
  })
})

describe('the article in the JSON-LD of a page', () => {
  const ld = (data: object): string =>
    `<title>${TITLE}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...data })}</script>`
  const read = (data: object, body: string): readonly string[] => readHtml(ld(data) + body).text.split('\n\n')
  const stub = `<article><h1>${TITLE}</h1><p>${LEAD.slice(0, 60)}…</p><p>Subscribe to read on. We promise that you can cancel on any day that you like.</p></article>`
  const articleBody = `${LEAD}\n\n${END}`

  test.each<[string, object, string]>([
    ['is read where the page cuts a sentence off', { articleBody }, stub],
    [
      'is read where it has to be paid for',
      { articleBody, isAccessibleForFree: 'False' },
      `<p>${LEAD}</p><p>Subscribe to read the rest.</p>`,
    ],
    ['is read where the page has none', { articleBody }, '<div id="root">Loading</div>'],
    ['is read where the page is empty', { articleBody: `<p>${LEAD}</p><p>${END}</p>` }, '<div id="root"></div>'],
    [
      'is left where the page shows it',
      { articleBody: `${LEAD} ${END}` },
      `<article><p>${LEAD}</p><p>${END}</p></article>`,
    ],
    [
      'is left where it is a teaser',
      { articleBody: 'Read how a pier grew.', isAccessibleForFree: false },
      `<p>${LEAD}</p><p>${END}</p>`,
    ],
  ])('%s', (_, data, body) => {
    expect(read(data, body)).toEqual([TITLE, LEAD, END])
  })

  test('a live blog is its entries', () => {
    const liveBlogUpdate = [
      { '@type': 'BlogPosting', headline: 'Borg &amp; Vella meet', articleBody: '<p>Anna Borg urged him to act.</p>' },
      { '@type': 'BlogPosting', articleBody: 'Mark Vella declined.\nHe left.' },
    ]
    expect(read({ '@type': 'LiveBlogPosting', liveBlogUpdate }, '<div>Loading</div>')).toEqual([
      TITLE,
      'Borg & Vella meet',
      'Anna Borg urged him to act.',
      'Mark Vella declined.',
      'He left.',
    ])
  })
})
