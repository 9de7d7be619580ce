import { expect, test } from 'vitest'
import { singularOf } from '../../../src/languages/en/grammar/singular.js'

test.each([
  ['weapons', 'weapon'],
  ['countries', 'country'],
  ['movies', 'movie'],
  ['taxes', 'tax'],
  ['speeches', 'speech'],
  ['headaches', 'headache'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['cases', 'case'],
  ['prizes', 'prize'],
  ['losses', 'loss'],
  ['viruses', 'virus'],
  ['gases', 'gas'],
  ['houses', 'house'],
  ['vetoes', 'veto'],
  ['wolves', 'wolf'],
  ['lives', 'life'],
  ['initiatives', 'initiative'],
  ['women', 'woman'],
  ['children', 'child'],
  ['critics', 'critic'],
])('%s is more than one %s', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular)
})

test.each([
  'news politics process crisis virus bias status arms talks rights people police series tennis weapon aid gas bus is us s',
])('%s: each stays as it is', (words) => {
  for (const word of words.split(' ')) expect(singularOf(word)).toBe(word)
})
