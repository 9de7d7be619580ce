import { expect, test } from 'vitest'
import { analyzeArticle } from '../../src/extraction/analyze-article.js'
import { topicName } from '../../src/languages/en/topics/topic-words.js'

const topicsOf = (text: string): string[] => analyzeArticle({ text }).topics.map(({ name }) => name)

test.each([
  ['He promised heavy artillery shells.', ['heavy artillery shell', 'artillery shell', 'shell']],
  ['It needs more weapons.', ['weapon']],
  ['The three new laws passed.', ['law']],
  ['He praised Ukraine’s weapons.', ['weapon']],
  ['South Korean weapons arrived.', ['weapon']],
  ['He blamed the Ukraine war.', ['war']],
  ['They want a two-state solution.', ['two-state solution', 'solution']],
  ['A large number of shells arrived.', ['shell']],
  ['It is a kind of tax.', ['tax']],
  ['Its phone number is known.', ['phone number']],
  ['It is a place for young people.', ['young people']],
])('%s speaks of %j', (text, expected) => {
  expect(topicsOf(text)).toEqual(expected)
})

test.each([
  'Jens Stoltenberg met Yoon Suk-yeol in Seoul.',
  'It is the last thing that a lot of people want this year.',
  'NATO said so on Monday, last week and in January 2023.',
  'Hundreds of them left.',
  'Leave a comment\n\nShare this story\n\nAll rights reserved.',
])('%s speaks of nothing', (text) => {
  expect(topicsOf(text)).toEqual([])
})

test('are counted over the whole text, the most frequent first, then the first', () => {
  const text = 'The tanks came. A tank burned near the bridge. The old bridges fell, and the tanks left the town.'
  const { topics } = analyzeArticle({ text })
  expect(topics.slice(0, 3)).toEqual([
    { name: 'tank', count: 3, start: 4, end: 9 },
    { name: 'bridge', count: 2, start: 39, end: 45 },
    { name: 'old bridge', count: 1, start: 51, end: 62 },
  ])
})

test('of a statement are those of its content, each once', () => {
  const text = 'The town lost its bridge. The mayor said the old tanks and other tanks would return.'
  const [statement] = analyzeArticle({ text }).statements
  expect(statement?.topics).toEqual(['old tank', 'tank'])
})

test.each([
  ['Weapons', 'weapon'],
  ['  The   artillery Shells ', 'artillery shell'],
  ['many more weapons', 'weapon'],
  ['the', 'the'],
  ['', ''],
])('"%s", as somebody types it, is "%s"', (typed, name) => {
  expect(topicName(typed)).toBe(name)
})
