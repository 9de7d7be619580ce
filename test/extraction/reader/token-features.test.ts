import { expect, it } from 'vitest'
import { wordColumns } from '../../../src/extraction/reader/token-features.js'
import { segmentText } from '../../../src/text/segment-text.js'

/** Rows of the networks' tables, as training/ has them. */
const AFFIXES = 3000
const SHAPES = 29

const VOCABULARY = new Map([
  ['the', 0],
  ['"', 1],
  ['dont', 2],
])

const columnsOf = (text: string) => wordColumns(text, segmentText(text).tokens, VOCABULARY)

it('numbers words by the vocabulary, whatever their case and marks; 1 stands for unknown ones', () => {
  expect([...columnsOf('The THE “ zyxwv').word]).toEqual([2, 2, 3, 1])
})

it('tells shapes apart: lower, capital, upper, mixed, single letters, digits, stops', () => {
  const shapes = (text: string): number[] => [...columnsOf(text).shape]
  expect(shapes('boat')).toEqual(shapes('harbour'))
  expect(new Set(['boat', 'Boat', 'NATO', 'McDoe', 'X', '1984', 'U.S.'].flatMap(shapes)).size).toBe(7)
})

it('keeps every number within its table', () => {
  const columns = columnsOf('“Zażółć gęślą jaźń,” said Łucja O’Brien-Smith (born 1984) of U.N.C.L.E. 🙂 don’t…')
  for (const affix of [columns.prefix, columns.suffix, columns.ending]) {
    expect(Math.min(...affix)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...affix)).toBeLessThanOrEqual(AFFIXES)
  }
  expect(Math.min(...columns.shape)).toBeGreaterThanOrEqual(1)
  expect(Math.max(...columns.shape)).toBeLessThan(SHAPES)
})
