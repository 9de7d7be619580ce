import { expect, test } from 'vitest'
import { figure, percent, precisionRecallF1 } from '../../src/evaluation/print/figure.js'
import { quoteWords } from '../../src/evaluation/print/quote-words.js'

test.each([
  [0, '  0.0'],
  [100, '100.0'],
  [6.25, '  6.2'],
  [18.75, ' 18.8'],
  [31.25, ' 31.2'],
  [percent(1, 3), ' 33.3'],
  [percent(2, 3), ' 66.7'],
  // Not quite a half: as a binary fraction 0.35 lies below it, 0.45 above.
  [0.35, '  0.3'],
  [0.45, '  0.5'],
])('%f is printed as Python prints it: %s', (value, expected) => {
  expect(figure(value)).toBe(expected)
})

test('of nothing, everything is 0', () => {
  expect(precisionRecallF1(percent(0, 0), percent(0, 5))).toBe('  0.0 /   0.0 /   0.0')
})

test.each([
  ['it rained', "'it rained'"],
  ["it's wet", '"it\'s wet"'],
  ['say "no"', '\'say "no"\''],
  [`it's "no"`, `'it\\'s "no"'`],
  ['back\\slash', "'back\\\\slash'"],
  ['two\nlines\tand\rmore', "'two lines\\tand\\rmore'"],
  ['a\u00a0b\u200bc\u{e0001}d\u0007', "'a\\xa0b\\u200bc\\U000e0001d\\x07'"],
  ['🙂 “é”', "'🙂 “é”'"],
])('%j is quoted as Python quotes it', (words, expected) => {
  expect(quoteWords(words)).toBe(expected)
})
