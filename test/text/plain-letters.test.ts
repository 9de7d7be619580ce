import { expect, it } from 'vitest'
import { plainLetters } from '../../src/text/plain-letters.js'
import { segmentText } from '../../src/text/segment-text.js'

it.each([
  ['Dunja Perković, Željko Barić', 'Dunja Perkovic, Zeljko Baric'],
  ['Wałęsa of Łódź', 'Walesa of Lódz'],
  ['Nguyễn Phú Trọng', 'Nguyen Phú Trong'],
  ['Erdoğan, İlham Əliyev', 'Erdogan, Ilham Eliyev'],
  ['a café in Zürich: “yes” 🙂', 'a café in Zürich: “yes” 🙂'],
  ['Столтенберг 平和', 'Столтенберг 平和'],
])('%s is %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain)
  expect(plainLetters(text)).toHaveLength(text.length)
})

it('a mark of its own keeps its place', () => {
  expect(plainLetters('Perkovic\u0301 said')).toBe('Perkovicc said')
})

it('names are one word, whatever their letters', () => {
  const text = 'Dunja Perković told Željko Barić and Lech Wałęsa that Nguyễn Phú Trọng had spoken.'
  const words = segmentText(text).tokens.map(({ start, end }) => text.slice(start, end))
  expect(words).toEqual(
    'Dunja Perković told Željko Barić and Lech Wałęsa that Nguyễn Phú Trọng had spoken .'.split(' '),
  )
})
