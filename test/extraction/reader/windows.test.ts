import { expect, it } from 'vitest'
import { readLayout } from '../../../src/extraction/layout/reading.js'
import { windows } from '../../../src/extraction/reader/windows.js'

const paragraph = (sentences: number): string => 'The old boat left the small harbour early. '.repeat(sentences).trim()

/** The windows as numbers of tokens. */
const sizes = (text: string): number[] => windows(readLayout(text)).map(({ first, last }) => last - first + 1)

it('keeps whole paragraphs together while they fit', () => {
  expect(sizes('')).toEqual([])
  expect(sizes([paragraph(2), paragraph(3)].join('\n\n'))).toEqual([45])
  expect(sizes([paragraph(30), paragraph(30)].join('\n\n'))).toEqual([270, 270])
})

it('cuts a long paragraph at its sentences, and loses no token', () => {
  const text = paragraph(120)
  const found = windows(readLayout(text))
  expect(found.map(({ first, last }) => last - first + 1)).toEqual([477, 477, 126])
  expect(found.map(({ first }) => first)).toEqual([0, 477, 954])
})
