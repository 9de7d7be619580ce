import { describe, expect, it } from 'vitest'
import { readWords } from '../../../src/ask/words/words.js'

describe('the words of a question', () => {
  it.each([
    ['what did A. Berg say', ['what', 'did', 'A.', 'Berg', 'say']],
    ['did George W. Bush object', ['did', 'George', 'W.', 'Bush', 'object']],
    ['the U.S. and J.K. Rowling', ['the', 'U.S.', 'and', 'J.K.', 'Rowling']],
    ['what is plan A. who said so', ['what', 'is', 'plan', 'A', 'who', 'said', 'so']],
    ["what's Berg's “lost way”", ['what', 'is', 'Berg', 'lost way']],
    ['the India-New Zealand talks', ['the', 'India', 'New', 'Zealand', 'talks']],
    ['Guinea-Bissau and Ha-Joon', ['Guinea-Bissau', 'and', 'Ha-Joon']],
    ["who didn't sign", ['who', 'did', 'not', 'sign']],
  ])('%s', (question, words) => {
    expect(readWords(question).map(({ lower, text }) => (lower === text.toLowerCase() ? text : lower))).toEqual(words)
  })
})
