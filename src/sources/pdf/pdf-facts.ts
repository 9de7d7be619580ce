import { NO_TITLE } from '../../languages/en/layout/page-words.js'
import { languageIn } from '../html/facts/languages.js'
import { plainText } from '../html/plain-text.js'
import { namesIn } from '../names-in-bylines.js'
import { isoPublication, type Publication } from '../read-date.js'
import type { Line } from './lines.js'
import type { PdfContents, PdfInfo } from './pdf-pages.js'

export interface PdfFacts extends Partial<Publication> {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly language: string | null
}

/** Browsers and their kind, by parts of their names: what they print was published before. */
const PRINT_PAGES: readonly string[] = ['mozilla', 'chrom', 'safari', 'firefox', 'skia/', 'wkhtmltopdf']

/** Of the size of the text's letters, at least, and characters, of a headline. */
const HEADLINE_SIZE = 1.25
const SHORTEST_HEADLINE = 8
const LONGEST_HEADLINE = 300

/**
 * A PDF's title, authors, language and day. Of the title that it was saved with, only what its first page says, too, is believed; else the
 * largest words at the head of the text are the title. The day is that of publication where it is told, else that on which the PDF was made,
 * unless a browser made it of a page.
 * @param first the lines of the first page, in reading order; @param unit the size of the text's letters, in points
 */
export function factsOf({ info, published, language }: PdfContents, first: readonly Line[], unit: number): PdfFacts {
  const saved = textIn(info.title)
  const title = saved !== null && !NO_TITLE.test(saved) ? saved : null
  const isShown = title !== null && folded(first.map(({ text }) => text).join(' ')).includes(folded(title))
  return {
    title: isShown ? title : (headlineIn(first, unit) ?? title),
    // One word is the name of a program's user: "admin".
    authors: namesIn([textIn(info.author) ?? '']).filter((name) => name.includes(' ')),
    ...(isoPublication(textIn(published) ?? '') ?? madeOn(info)),
    language: languageIn(textIn(language) ?? '')[0] ?? null,
  }
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? plainText(value) : null)

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function headlineIn(lines: readonly Line[], unit: number): string | null {
  const largest = lines.reduce((most, { size }) => Math.max(most, size), HEADLINE_SIZE * unit)
  const start = lines.findIndex(({ size }) => size === largest)
  const rest = lines.slice(start)
  const end = rest.findIndex(({ size }) => size !== largest)
  const title = (end === -1 ? rest : rest.slice(0, end)).map(({ text }) => text).join(' ')
  return start === -1 || title.length < SHORTEST_HEADLINE || title.length > LONGEST_HEADLINE ? null : title
}

/** D:20240506080000+02'00' (ISO 32000-1, 7.9.4), whose parts may be missing from behind. */
const PDF_DATE = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?)?/

/** What programs write that do not know the time. */
const FIRST_YEAR = 1993

function madeOn({ made, programs }: PdfInfo): Publication | null {
  const [, year, month, day, hour, minute, second, utc, hours, minutes] = PDF_DATE.exec(textIn(made) ?? '') ?? []
  if (year === undefined || Number(year) < FIRST_YEAR) return null
  const names = programs.map((program) => (textIn(program) ?? '').toLowerCase())
  if (names.some((name) => PRINT_PAGES.some((part) => name.includes(part)))) return null
  const zone = hours === undefined ? (utc ?? '') : `${hours}:${minutes ?? '00'}`
  const time = hour === undefined ? '' : `T${hour}:${minute}:${second ?? '00'}${zone}`
  return isoPublication(`${year}-${month}-${day}${time}`)
}
