import { InvalidInputError } from '../sources/invalid-input.js'
import type { BundleRow, CheckedBundle } from '../store/bundle/checked-bundle.js'
import { show } from './check-rows.js'

/** The columns of a statement that hold one span: start, end, words. */
const SPANS = [
  ['sentenceStart', 'sentenceEnd', 'sentenceText'],
  ['sourceStart', 'sourceEnd', 'sourceText'],
  ['cueStart', 'cueEnd', 'cueText'],
] as const

/** The columns of a statement that hold several spans: a flat array of [start, end) pairs, and the words of each. */
const SPAN_LISTS = [
  ['contentSpans', 'contentTexts'],
  ['quoteSpans', 'quoteTexts'],
] as const

/**
 * Checks that all evidence matches the article: the words of every span are `text.slice(start, end)`.
 * @throws InvalidInputError
 */
export function checkEvidence(text: string, { parts }: CheckedBundle): void {
  for (const name of ['mentions', 'affiliations'] as const) {
    parts[name].forEach((row, at) => {
      checkSpan(text, `${name}[${at}].text`, row.start, row.end, row.text)
    })
  }
  parts.statements.forEach((row, at) => {
    const place = `statements[${at}].`
    for (const [start, end, words] of SPANS) {
      if (words !== 'sentenceText' && [start, end, words].every((column) => row[column] == null)) continue
      checkSpan(text, place + words, row[start], row[end], row[words])
    }
    for (const [spans, texts] of SPAN_LISTS) checkSpans(text, place, row, spans, texts)
    const content = (row.contentTexts as readonly string[]).join(' ')
    if (row.content !== content) throw new InvalidInputError(`${place}content`, show(row.content), show(content))
  })
}

function checkSpans(text: string, place: string, row: BundleRow, spans: string, texts: string): void {
  const offsets = row[spans]
  const words = row[texts]
  if (!Array.isArray(offsets)) throw new InvalidInputError(place + spans, show(offsets), 'a list of offsets')
  if (!Array.isArray(words) || words.length * 2 !== offsets.length) {
    throw new InvalidInputError(place + texts, show(words), `the words of each of ${spans}`)
  }
  words.forEach((each, at) => {
    checkSpan(text, `${place}${texts}[${at}]`, offsets[2 * at], offsets[2 * at + 1], each)
  })
}

function checkSpan(text: string, place: string, start: unknown, end: unknown, words: unknown): void {
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end)
  if (!isSpan || Number(end) > text.length) {
    throw new InvalidInputError(place, `the span ${show([start, end])}`, `offsets from 0 to ${text.length}`)
  }
  const found = text.slice(Number(start), Number(end))
  if (words !== found)
    throw new InvalidInputError(place, show(words), `the words of [${start}, ${end}): ${show(found)}`)
}
