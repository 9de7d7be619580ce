import { MAX_ARTICLE_CHARACTERS } from '../article-limits.js'
import type { ArticleToIngest } from '../article-to-ingest.js'
import { InvalidInputError } from '../invalid-input.js'
import type { RecordNotes } from '../records/record-notes.js'
import { inReadingOrder } from './columns.js'
import { linesOf } from './lines.js'
import { paragraphsIn } from './paragraphs.js'
import { factsOf } from './pdf-facts.js'
import { type PdfPage, type Piece, takeApart } from './pdf-pages.js'
import { rowsOf } from './rows.js'
import { withoutRunningHeads } from './running-heads.js'

/** Of the characters of a text, those that are letters, at least: fonts that name none give signs in their place. */
const LETTERS = 0.5

/** In characters: of a longer text, running heads would not be the reason for which it cannot be stored. */
const LONGEST_TEXT = 2 * MAX_ARTICLE_CHARACTERS
const TEXT_LIMIT = `at most ${MAX_ARTICLE_CHARACTERS} characters`

const TEXT_ACCEPTED = 'a PDF whose words can be selected and copied, or its text as a file named .txt'

/**
 * The article of a PDF: its paragraphs, columns one after another, words that a line divides joined, without running heads and page
 * numbers; its title, authors and day.
 * @param notes are told what is left out
 * @throws InvalidInputError for a PDF without a text (scanned pages), a locked or broken one, and one whose order cannot be told
 */
export async function readPdf(bytes: Uint8Array, source: string, notes: RecordNotes): Promise<ArticleToIngest> {
  const contents = await takeApart(bytes)
  const { pages } = contents
  checkText(pages)
  const unit = usualSize(pages.flatMap(({ pieces }) => pieces))
  const rows = withoutRunningHeads(pages.map(({ pieces }) => rowsOf(pieces)))
  const read = inReadingOrder(rows, unit).map((blocks) => blocks.map((block) => block.flatMap(linesOf)))
  const text = paragraphsIn(read.flat()).join('\n\n')
  const facts = factsOf(contents, read.find((page) => page.length > 0)?.flat() ?? [], unit)
  if (pages.some(({ pieces }) => pieces.length === 0))
    notes.tell('Pages without words, such as scanned ones, are not read', source)
  if (pages.some(({ aslant }) => aslant > 0)) notes.tell('Words that stand at an angle are not read', source)
  if (facts.publishedAt && contents.published === null)
    notes.tell('The day that a PDF was made is taken for that of its publication', source)
  return { text, ...facts }
}

/** @throws InvalidInputError where the pages have no text, or one that cannot be read */
function checkText(pages: readonly PdfPage[]): void {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')
  const aslant = pages.reduce((sum, page) => sum + page.aslant, 0)
  const refused = (received: string) => new InvalidInputError('text', received, TEXT_ACCEPTED)
  if (text.length > LONGEST_TEXT) throw new InvalidInputError('text', `${text.length} characters`, TEXT_LIMIT)
  if (text.length + aslant === 0) throw refused('a PDF without words, such as one of scanned pages')
  if (aslant > text.length) throw refused('a PDF most of whose words stand at an angle')
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LETTERS * text.replace(/\s/g, '').length)
    throw refused('a PDF whose fonts do not tell which letters they draw, or of numbers alone')
}

/** The size that most letters have, in points. */
function usualSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}
