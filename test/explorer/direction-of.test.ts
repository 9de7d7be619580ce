import { expect, test } from 'vitest'
import { directionOf } from '../../explorer/direction-of.js'

test.each([
  ['ltr', 'The harbour is open, she said.'],
  ['ltr', 'ليلى حداد said that the harbour is open.'],
  ['ltr', '“שלום”, wrote the mayor, and left for the harbour.'],
  ['rtl', 'قالت ليلى حداد إن السفن ستعود قريبا.'],
  ['rtl', 'NATO: قالت ليلى حداد إن السفن ستعود قريبا.'],
  ['rtl', 'הנמל ייפתח במאי, אמרה ראש העיר.'],
  ['rtl', 'ހާބަރު ހުޅުވޭ'],
  ['rtl', '𞤀𞤣𞤤𞤢𞤥 (Adl)'],
  ['ltr', '港は五月に開く。'],
  ['ltr', '1, 2, 3 …'],
  ['ltr', ''],
])('%s: %s', (direction, text) => {
  expect(directionOf(text)).toBe(direction)
})
