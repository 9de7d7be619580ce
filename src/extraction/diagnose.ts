import { FUNCTION_WORDS } from '../languages/en/grammar/frequent-words.js'
import type { SegmentedText } from '../text/segment-text.js'
import type { Diagnostic } from './analysis.js'

/** Minimum share of function words in an English text: English news has 25 to 40 % of these, other languages under 3 %. */
const ENGLISH_SHARE = 0.08
/** Minimum number of words from which the share is meaningful. */
const FEWEST_WORDS = 20
/** Share of control and replacement characters above which the input is binary data. */
const BINARY_SHARE = 0.01

/** Reports properties of a text that make its analysis less reliable; none of them is an error. */
export function diagnose({ text, tokens, quotations }: SegmentedText): Diagnostic[] {
  const found: Diagnostic[] = []
  if (tokens.length === 0) found.push({ code: 'EMPTY', message: 'The text holds no words.', span: null })
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SYM')
  const english = words.filter(({ lower }) => FUNCTION_WORDS.has(lower)).length
  if (words.length >= FEWEST_WORDS && english < ENGLISH_SHARE * words.length) {
    found.push({
      code: 'NOT_ENGLISH',
      message: 'The text does not look English; statements are read in English only.',
      span: null,
    })
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const binary = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  if (binary > BINARY_SHARE * text.length) {
    found.push({ code: 'BINARY', message: 'The text holds control characters; it may be a binary file.', span: null })
  }
  quotations.forEach(({ start, end, closed }, index) => {
    if (closed || quotations[index + 1]?.continues) return
    found.push({
      code: 'UNBALANCED_QUOTATION',
      message: 'A quotation is never closed; it is taken to end with its paragraph.',
      span: { start, end },
    })
  })
  return found
}
