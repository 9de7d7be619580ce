import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageDocument } from '../../src/sources/html/page-document.js'
import { readHtml } from '../../src/sources/html/read-html.js'
import { InvalidInputError } from '../../src/sources/invalid-input.js'
import type { Publication } from '../../src/sources/read-date.js'

const FIRST = 'The chief of the alliance said on Monday that members should give more, and soon, to its partners.'
const SECOND =
  '“We will not wait any longer,” the minister told reporters, adding that talks would go on, however slow.'
const ARTICLE = `<h1>Chief speaks</h1><p>${FIRST}</p><p>${SECOND}</p>`
const PARAGRAPHS = ['Chief speaks', FIRST, SECOND]

const article = (
  paragraphs: readonly string[],
  title: string | null = null,
  publication: Partial<Publication> = {},
) => ({
  text: paragraphs.join('\n\n'),
  title,
  url: null,
  canonicalUrl: null,
  publisher: null,
  ...publication,
  authors: [],
  section: null,
  language: null,
})

const refusal = (received: string, accepted: string) => new InvalidInputError('text', received, accepted)
const WITHOUT_TEXT = refusal(
  'a page without text (scripts or frames may show one in a browser)',
  'a page that holds its text itself, such as one saved from a browser',
)

/** What readHtml says no with; an article is an error of the test. */
function refusalOf(page: string): unknown {
  try {
    return readHtml(page).text.slice(0, 100)
  } catch (error) {
    return error
  }
}

describe('a page that a browser shows is read, however it is made', () => {
  test.each([
    ['no tags of a page', ARTICLE],
    ['a doctype alone', `<!doctype html>${ARTICLE}`],
    ['comments before it', `<!-- saved --><!-- twice -->${ARTICLE}`],
    ['no body', `<html>${ARTICLE}</html>`],
    ['all in the head', `<html><head>${ARTICLE}</head></html>`],
    ['a page in a page', `<html><html><body>${ARTICLE}</body></html></html>`],
    ['two bodies', `<body><h1>Chief speaks</h1><p>${FIRST}</p></body><body><p>${SECOND}</p></body>`],
    ['two pages', `<html><body><h1>Chief speaks</h1><p>${FIRST}</p></body></html><html><p>${SECOND}</p></html>`],
    ['a body that a script would show', `<body hidden style="display:none" role="dialog">${ARTICLE}</body>`],
    ['a page named like a menu', `<html class="sidebar"><nav class="menu"><a href="/">Home</a></nav>${ARTICLE}</html>`],
    ['values without quotes', `<div class=article-body data-n=1/2><h1>Chief speaks</h1><p>${FIRST}<p>${SECOND}</div>`],
    ['an unclosed script', `${ARTICLE}<script>if (a < b) <p>no</p>`],
    ['an unclosed style', `${ARTICLE}<style>p { color: red }`],
    ['an unclosed comment', `${ARTICLE}<!-- <p>no</p>`],
    ['an unclosed text field', `${ARTICLE}<textarea>no`],
    ['an unclosed tag', `${ARTICLE}<p class="`],
    ['a template beside it', `<template><p>${SECOND}</p></template>${ARTICLE}`],
    ['a shadow root', `<x-page><template shadowrootmode="open">${ARTICLE}</template></x-page>`],
    ['a broken base', `<base href="::::">${ARTICLE}`],
    ['broken metadata', `<script type="application/ld+json">{"@type": </script>${ARTICLE}`],
    ['metadata that is null', `<script type="application/ld+json">null</script>${ARTICLE}`],
    ['metadata in a list with null', `<script type="application/ld+json">[null, {"@type": 1}]</script>${ARTICLE}`],
    ['comments within sentences', ARTICLE.replaceAll(' ', '<!-- --> ')],
    ['a drawing with a name', `<svg><title>Logo</title><desc>No</desc></svg>${ARTICLE}`],
  ])('%s', (_, page) => {
    expect(readHtml(page)).toEqual(article(PARAGRAPHS))
  })

  test('XHTML closes any element at once', () => {
    const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Chief speaks</title>
      <script src="a.js"/></head><body><div/>${ARTICLE}</body></html>`
    expect(readHtml(page)).toEqual(article(PARAGRAPHS, 'Chief speaks'))
  })

  test('a page of the nineties, its names in capitals', () => {
    const page = `<HTML><HEAD><META PROPERTY="og:title" CONTENT="Chief speaks"></HEAD><BODY BGCOLOR=white><TABLE><TR><TD>
      <P><FONT SIZE=2>${FIRST}</FONT><P><FONT SIZE=2>${SECOND}</TABLE></BODY></HTML>`
    expect(readHtml(page)).toEqual(article(PARAGRAPHS, 'Chief speaks'))
  })

  test('a heading that was never closed is no title, nor is a title that is an article', () => {
    const words = Array.from({ length: 2_000 }, (_, n) => `${n},`).join(' ')
    expect(readHtml(`<title>T</title><h1>Chief speaks<p>${words}</p></h1>`).title).toBe('T')
    expect(readHtml(`<title>${words}</title>${ARTICLE}`).title).toBeNull()
  })

  test('metadata is read beside the whole text of an article', () => {
    const metadata = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      name: 'x '.repeat(100_000),
      headline: 'Chief speaks',
      articleBody: `${FIRST} `.repeat(1_000),
      datePublished: '2023-01-30',
    }
    const page = `<script type="application/ld+json">${JSON.stringify(metadata)}</script>${ARTICLE}`
    expect(readHtml(page)).toEqual(
      article(PARAGRAPHS, 'Chief speaks', {
        publishedAt: new Date('2023-01-30'),
        publishedOn: new Date('2023-01-30'),
      }),
    )
  })
})

describe('a page without an article is refused with what is missing', () => {
  test.each([
    '',
    ' \n ',
    '<!doctype html>',
    '<!-- a --><!-- b',
    '<![CDATA[ a ]]>',
    '<html></html>',
    '<html><head></head></html>',
    '<html><head></head><body></body></html>',
    '<p>&nbsp;</p>',
    '<title>Chief speaks</title>',
    `<title>Chief speaks ${ARTICLE}`,
    `<body><template>${ARTICLE}</template></body>`,
    '<html><head><title>T</title></head><frameset><frame src="a"><noframes><p>No frames</p></noframes></frameset></html>',
    '<?xml version="1.0"?><svg><title>T</title><text>Words</text></svg>',
    '<div id="root"></div><noscript>This needs JavaScript.</noscript><script src="a.js"></script>',
  ])('%j', (page) => {
    expect(refusalOf(page)).toEqual(WITHOUT_TEXT)
  })

  test.each([`<div hidden>${ARTICLE}</div>`, '<select><option>a<option>b</select>', `<button>${FIRST}</button>`])(
    '%j',
    (page) => {
      expect(refusalOf(page)).toEqual(refusal('a page without an article', 'a news page'))
    },
  )
})

describe('what is nested deep', () => {
  const INLINE = ['b', 'i', 'span', 'font', 'x-y', 'del']
  const BLOCKS = ['div', 'section', 'blockquote', 'ul><li', 'ol><li', 'dl><dd', 'table><tr><td', 'fieldset', 'center']

  test.each([...INLINE, ...BLOCKS])('20,000 <%s> around an article and beside it', (names) => {
    const [start, end] = [`<${names}>`, `</${names.split('><').reverse().join('></')}>`]
    expect(readHtml(start.repeat(20_000) + ARTICLE + end.repeat(20_000)).text.split('\n\n')).toEqual(PARAGRAPHS)
    expect(readHtml(start.repeat(20_000) + ARTICLE).text.split('\n\n')).toEqual(PARAGRAPHS)
    expect(readHtml(start.repeat(20_000) + end.repeat(20_000) + ARTICLE).text.split('\n\n')).toEqual(PARAGRAPHS)
  })

  test('blocks that are too deep stand apart, what is within a line does not', () => {
    const page = `${'<div>'.repeat(200)}One <b>bold</b> word.<div>Two <i><u>deep</u></i> ones.</div>Three.<br>Four.`
    expect(readHtml(page).text).toBe('One bold word.\n\nTwo deep ones.\n\nThree.\n\nFour.')
  })

  test('what follows is not nested in what was too deep', () => {
    const page = `${'<div>'.repeat(200)}<p>Deep.${'</div>'.repeat(200)}<ul><li>${FIRST}</li></ul>`
    const { body } = pageDocument(page)
    expect([...body.children].map(({ nodeName }) => nodeName)).toEqual(['DIV', 'UL'])
  })

  test.each(['div', 'span', 'li', 'table', 'svg', 'template', 'form', 'html', 'body', 'title', 'h1', 'p', 'br'])(
    'twice as many <%s> in one another make no more elements',
    (name) => {
      const count = (page: string): number => pageDocument(page).querySelectorAll('*').length
      const [once, twice] = [1_000, 2_000].map((depth) => `<div>${`<${name}>`.repeat(depth)}`)
      // What closes itself is not nested.
      const added = ['h1', 'p', 'br', 'li'].includes(name) ? 1_000 : 0
      expect(count(twice as string) - count(once as string)).toBe(added)
    },
  )
})

describe('what is too large to look for an article in it is refused', () => {
  const elements = refusal('a page with more than 20000 elements', 'at most 20000 elements')
  const levels = refusal(
    'a page with more than 200000 levels of elements in one another',
    'at most 200000 levels of elements in one another',
  )
  const text = refusal('a page with more than 500000 characters of text', 'at most 500000 characters of text')

  test.each<[string, string, InvalidInputError]>([
    ['elements', '<p>One.</p>'.repeat(20_001), elements],
    ['lines', 'One.<br>'.repeat(20_001), elements],
    ['rows', `<table>${'<tr><td>One.'.repeat(10_001)}</table>`, elements],
    ['metadata', '<meta name="a" content="b">'.repeat(20_001), elements],
    ['levels', '<div>'.repeat(40) + '<div>One.</div>'.repeat(10_000), levels],
    ['text', `<pre>${'One.\n'.repeat(100_001)}</pre>`, text],
    ['entities', `<p>${'&amp;'.repeat(500_001)}`, text],
    ['a word', `<p>${'x'.repeat(500_001)}`, text],
  ])('too much of %s', (_, page, error) => {
    expect(refusalOf(page)).toEqual(error)
  })

  test('as much as there may be is read', () => {
    expect(readHtml('<p>One.</p>'.repeat(20_000)).text.length).toBe(20_000 * 6 - 2)
    expect(readHtml(`<p>${'x'.repeat(500_000)}`).text.length).toBe(500_000)
    // Of a list that it leaves out, Readability looks at each item again for each.
    expect(readHtml(`${ARTICLE}<ul>${'<li></li>'.repeat(19_000)}</ul>`)).toEqual(article(PARAGRAPHS))
  })
})

describe('2 megabytes', () => {
  const full = (piece: string, around: (pieces: string) => string): string =>
    around(piece.repeat(Math.floor(2_000_000 / piece.length)))
  const numbers = Array.from({ length: 250_000 }, (_, n) => `a${n}`).join(' ')

  test.each<[string, string]>([
    ['elements in one another', full('<div>', (pieces) => pieces + ARTICLE)],
    ['elements in a drawing', full('<g>', (pieces) => `<svg>${pieces}</svg>${ARTICLE}`)],
    ['pages in one another', full('<html>', (pieces) => pieces + ARTICLE)],
    ['end tags without an element', full('</x>', (pieces) => '<b>'.repeat(99) + pieces + ARTICLE)],
    ['a script', full('a<b; </scrip', (pieces) => `${ARTICLE}<script>${pieces}</script>`)],
    ['scripts', full('<script>a()</script>', (pieces) => pieces + ARTICLE)],
    ['comments', full('<!-- a -->', (pieces) => pieces + ARTICLE)],
    ['an unclosed comment', full('--', (pieces) => `${ARTICLE}<!--${pieces}`)],
    ['one value', full('a b', (pieces) => `<p class="${pieces}"></p>${ARTICLE}`)],
    ['values of an element', `<p ${numbers}></p>${ARTICLE}`],
    ['spaces in metadata', full(`<meta property="${' '.repeat(1_000)}x" content="a">`, (pieces) => pieces + ARTICLE)],
    ['brackets in metadata', full('[', (pieces) => `<script type="application/ld+json">${pieces}</script>${ARTICLE}`)],
    ['a title', full('abc | ', (pieces) => `<title>${pieces}</title>${ARTICLE}`)],
  ])('of %s', (_, page) => {
    expect(readHtml(page)).toEqual(article(PARAGRAPHS))
  })
})

test('tag soup is an article, or refused in words of ours', () => {
  const names =
    'html head body title meta link base script style template noscript svg math frameset frame iframe div p span a b ul li dl dd table tr td form input select option button textarea h1 h2 pre br hr img article aside section nav header footer blockquote object x-y plaintext'.split(
      ' ',
    )
  const attributes =
    ' class="comment"| class=article| hidden| style="display:none"| role=dialog aria-modal=true| role=menu| rel=author| id=content| type="application/ld+json"| property="og:title" content="x"| href=a src=b.jpg| a="| '.split(
      '|',
    )
  const pieces = fc.oneof(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom(...attributes)).map(([name, values]) => `<${name}${values}>`),
    fc.constantFrom(...names).map((name) => `</${name}>`),
    fc.constantFrom(FIRST, 'x', ' ', '<', '<!', '<!--', '-->', '<![CDATA[', '{"@type":', '[null]', '&#0;', '&amp'),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (soup) => {
      const outcome = refusalOf(soup.join(''))
      if (typeof outcome === 'string') expect(outcome).not.toBe('')
      else expect([WITHOUT_TEXT, refusal('a page without an article', 'a news page')]).toContainEqual(outcome)
    }),
    { seed: 20230130, numRuns: 2_000 },
  )
})
