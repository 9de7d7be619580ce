import { describe, expect, it } from 'vitest'
import { readLayout } from '../../../src/extraction/layout/reading.js'
import { slice } from '../../../src/text/span.js'

describe('sentences that end at an abbreviation', () => {
  const sentencesOf = (text: string): string[] => readLayout(text).sentences.map((one) => slice(text, one))

  it.each([
    ['He was born in the U.S.A. Mr. Plenk said so.', ['He was born in the U.S.A.', 'Mr. Plenk said so.']],
    [
      'The firm is called Zubro Inc. Chairman Ivar Plenk left.',
      ['The firm is called Zubro Inc.', 'Chairman Ivar Plenk left.'],
    ],
    ['He holds a Ph.D. Professor Runa Skell agreed.', ['He holds a Ph.D.', 'Professor Runa Skell agreed.']],
    ['She works for Zubro Corp. Robert Skell said so.', ['She works for Zubro Corp.', 'Robert Skell said so.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it.each([
    'Zubro Inc. Chairman Ivar Plenk left.',
    'The report said Zubro Inc. Chairman Ivar Plenk left.',
    'When he met U.S. President Jane Doe she agreed.',
    'He met U.S. President Jane Doe and left.',
    'Former head of the F.B.I. Aldo B. Skell left.',
  ])('is one: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text])
  })
})

describe('forgotten quotation marks', () => {
  const quotationsOf = (text: string): string[] => readLayout(text).quotations.map((one) => slice(text, one))

  it.each([
    ['“We are lost, said Karl Brusk. The mayor left.', ['“We are lost,']],
    ['“We are lost, Brusk said on Monday. The mayor left.', ['“We are lost,']],
    ['It was cold. Taxes must fall,” said Mina Brusk.', ['Taxes must fall,”']],
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
