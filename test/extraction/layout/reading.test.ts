import { describe, expect, it } from 'vitest'
import { readLayout } from '../../../src/extraction/layout/reading.js'
import { slice } from '../../../src/text/span.js'

describe('sentences that end at an abbreviation', () => {
  const sentencesOf = (text: string): string[] => readLayout(text).sentences.map((one) => slice(text, one))

  it.each([
    ['He was born in the U.S.A. Mr. Dunn said so.', ['He was born in the U.S.A.', 'Mr. Dunn said so.']],
    [
      'The firm is called Acme Inc. Chairman Otto Lenz left.',
      ['The firm is called Acme Inc.', 'Chairman Otto Lenz left.'],
    ],
    ['He holds a Ph.D. Professor Ida Falk agreed.', ['He holds a Ph.D.', 'Professor Ida Falk agreed.']],
    ['She works for Acme Corp. Robert Hale said so.', ['She works for Acme Corp.', 'Robert Hale said so.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it.each([
    'Acme Inc. Chairman Otto Lenz left.',
    'The report said Acme Inc. Chairman Otto Lenz left.',
    'When he met U.S. President Jane Doe she agreed.',
    'He met U.S. President Jane Doe and left.',
    'Former head of the F.B.I. James B. Conway left.',
  ])('is one: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text])
  })
})

describe('forgotten quotation marks', () => {
  const quotationsOf = (text: string): string[] => readLayout(text).quotations.map((one) => slice(text, one))

  it.each([
    ['“It is late, said Karl Voss. The mayor left.', ['“It is late,']],
    ['“It is late, Voss said on Monday. The mayor left.', ['“It is late,']],
    ['It was cold. Taxes must fall,” said Nora Quist.', ['Taxes must fall,”']],
    ['She said, It was cold.” He left.', ['It was cold.”']],
    ['She said it was cold.” He left.', []],
    ['"I left. Then the mayor came. "It is late," she said.', ['"I left.', '"It is late,"']],
    ['“We lost.\n\nIt was bad.\n\nWe ran,” he said.', ['“We lost.', 'It was bad.', 'We ran,”']],
    ['“I left, he said so, and\n\n“then he went,” she said.', ['“I left, he said so, and', '“then he went,”']],
  ])('%j', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

describe('where sentences open', () => {
  it.each([
    ['• Jane Doe: “No.”', 'Jane'],
    ['[00:09:41] Jane Doe: No.', 'Jane'],
    ['VALLETTA, May 9 (Reuters) - The mayor left.', 'The'],
    ['(By phone) Jane Doe left.', '('],
    ['Jane Doe left.', 'Jane'],
  ])('%s', (text, word) => {
    const { openings, tokens } = readLayout(text)
    expect(slice(text, tokens[openings[0] ?? -1] ?? { start: 0, end: 0 })).toBe(word)
  })
})
