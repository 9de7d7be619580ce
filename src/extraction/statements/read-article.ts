import type { TextReading } from '../../text/read-text.js'
import { inReadingOrder, type Span } from '../../text/span.js'
import { readClauses } from '../clauses/read-clauses.js'
import type { Entities } from '../entities/entities.js'
import type { ArticleReading, TokenRange } from './rule.js'

/** Words in the longest headline that counts as one; a first line beyond that is text. */
const LONGEST_HEADLINE = 30

/** Prepares a text for the statement rules: clauses, quotations by tokens, and what is headline. Linear in the text. */
export function readArticle(reading: TextReading, title: string | undefined, entities: Entities): ArticleReading {
  const sentenceOf = new Int32Array(reading.tokens.length)
  reading.sentences.forEach(({ first, last }, index) => {
    sentenceOf.fill(index, first, last + 1)
  })
  const headline = hasHeadline(reading, title)
  return {
    reading,
    clauses: readClauses(reading, namesIn(reading, entities)),
    quotations: quotationRanges(reading),
    sentenceAt: (token) => sentenceOf[token] ?? -1,
    isHeadline: (sentence) => headline && sentence.paragraph === 0,
  }
}

/** The names of people and organizations, and titles with "of" right before a name ("Secretary of State Jane Doe"), in reading order. */
function namesIn({ text }: TextReading, { actors, mentions, affiliations }: Entities): readonly Span[] {
  const names: Span[] = mentions.filter(({ actor, form }) => form === 'NAME' && actors[actor]?.kind !== 'COUNTRY')
  const starts = new Set(names.map(({ start }) => start))
  const titles = affiliations.filter(
    ({ title, end }) => / of /i.test(title) && starts.has(end + 1) && text[end] === ' ',
  )
  return titles.length === 0 ? names : [...names, ...titles].sort(inReadingOrder)
}

/** The first line is the headline where it is the title, or a short line without a full stop above further lines. */
function hasHeadline({ text, paragraphs, sentences }: TextReading, title: string | undefined): boolean {
  const [first] = paragraphs
  if (!first) return false
  const line = text.slice(first.start, first.end)
  if (title !== undefined && line.trim() === title.trim()) return true
  const words = sentences
    .filter(({ paragraph }) => paragraph === 0)
    .reduce((sum, { first, last }) => sum + last - first + 1, 0)
  return paragraphs.length > 1 && words <= LONGEST_HEADLINE && !/[.!?][”"’']?$/.test(line)
}

function quotationRanges({ tokens, quotations }: TextReading): TokenRange[] {
  let at = 0
  return quotations.map(({ start, end }) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++
    const first = at
    while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < end) at++
    return { first, last: at }
  })
}
