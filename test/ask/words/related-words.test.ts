import { expect, it } from 'vitest'
import { RANKED_WORDS, relatedTo } from '../../../src/ask/words/related-words.js'

it('knows words of the same family, in other words, and beside each other', () => {
  expect(relatedTo('suspension').derived).toContain('suspend')
  expect(relatedTo('resign').synonyms).toContain('step down')
  expect(relatedTo('crash').neighbours).toContain('accident')
})

it('finds the base of an inflected form', () => {
  expect(relatedTo('resigning').synonyms).toContain('step down')
  expect(relatedTo('suspensions').derived).toContain('suspend')
})

it('ranks words by how often news has them; what it lacks is rarest', () => {
  expect(relatedTo('the').rank).toBeLessThan(10)
  expect(relatedTo('mosque').rank).toBeGreaterThan(relatedTo('law').rank)
  expect(relatedTo('xyzzyq')).toEqual({ rank: RANKED_WORDS, synonyms: [], derived: [], neighbours: [] })
})

it.each(['lawful', 'unlawful', 'regular', 'dishonest', 'possible'])('has no opposite beside %s', (word) => {
  const { synonyms, derived, neighbours } = relatedTo(word)
  const opposites = ['unlawful', 'lawful', 'irregular', 'honest', 'impossible']
  expect([...synonyms, ...derived, ...neighbours].filter((each) => opposites.includes(each) && each !== word)).toEqual(
    [],
  )
})

it('takes no sense that news does not have', () => {
  expect(relatedTo('plane').synonyms).not.toContain('level')
})
