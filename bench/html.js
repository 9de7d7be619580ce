// npm run bench:html: processor time for reading web pages of several kinds at two sizes, in milliseconds. A page of ten times the size
// may take ten times as long, or be refused; if it takes longer, the time for that kind of page is not linear.

import { readHtml } from '../dist/sources/html/read-html.js'

const SIZES = [50_000, 500_000]

const SENTENCE = 'The chief of the alliance said on Monday that members should give more and soon to its partners.'
const ARTICLE = `<article><h1>Chief speaks</h1>${`<p>${SENTENCE}</p>`.repeat(20)}</article>`
const wide = (piece) => (size) => ARTICLE + piece.repeat(size / piece.length)
const deep = (name) => (size) => `<${name}>`.repeat(size / (name.length + 2)) + ARTICLE
const below = (levels, piece) => (size) => '<div>'.repeat(levels) + piece.repeat(size / piece.length)

const KINDS = {
  paragraphs: wide(`<p>${SENTENCE}</p>`),
  'short paragraphs': wide('<p>a</p>'),
  lines: wide(`${SENTENCE}<br>`),
  'empty lines': wide('<br>'),
  'empty items': (size) => `<p>${SENTENCE}<p>${SENTENCE}<ul>${'<li></li>'.repeat(size / 9)}</ul>`,
  cells: wide('<table><tr><td>a<td>b</table>'),
  links: wide('<a href="/">Home</a> '),
  headings: wide('<h2>Chief speaks again</h2>'),
  images: wide(`<img title="${'.jpg'.repeat(240)} x">`),
  metadata: wide(`<meta property="${' '.repeat(900)}x" content="a">`),
  entities: wide('&amp;'),
  scripts: wide('<script>a()</script>'),
  'unclosed <div>': deep('div'),
  'unclosed <span>': deep('span'),
  'unclosed <ul><li>': deep('ul><li'),
  'unclosed <svg>': deep('svg'),
  'end tags alone': wide('</x>'),
  'wide below 10': below(10, '<div>a</div>'),
  'wide below 45': below(45, '<div>a</div>'),
  'links below 45': below(45, '<div><a href="/">a</a></div>'),
  'text below 45': below(45, `<p>${SENTENCE}</p>`),
}

console.log(`processor time in ms, of a page of ${SIZES.map((size) => `${size / 1000} kB`).join(' and of ')}`)
for (const [kind, make] of Object.entries(KINDS)) {
  console.log(kind.padEnd(20) + SIZES.map((size) => read(make(size))).join(''))
}

function read(page) {
  const before = process.cpuUsage()
  const outcome = outcomeOf(page)
  const { user, system } = process.cpuUsage(before)
  return `${((user + system) / 1000).toFixed(0).padStart(7)} ${outcome.padEnd(60)}`
}

function outcomeOf(page) {
  try {
    return `${readHtml(page).text.length} characters`
  } catch (error) {
    return error.received
  }
}
