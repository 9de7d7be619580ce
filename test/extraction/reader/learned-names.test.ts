import { expect, it } from 'vitest'
import { gatherEntities, searchNames } from '../../../src/extraction/entities/find-entities.js'
import { readLayout } from '../../../src/extraction/layout/reading.js'
import { addLearnedNames } from '../../../src/extraction/reader/learned-names.js'

type Learned = readonly [words: string, kind: 0 | 1 | 2, probability: number]
const [PERSON, BODY, PLACE] = [0, 1, 2] as const

/** The names of a text where the learned reader sees these, as "KIND name". */
function namesOf(text: string, learned: readonly Learned[]): string[] {
  const search = searchNames(readLayout(text))
  const { tokens } = search
  const scores = new Float32Array(tokens.length * 7).fill(Math.log(0.001))
  tokens.forEach((_, at) => {
    scores[at * 7] = Math.log(0.99)
  })
  for (const [words, kind, probability] of learned) {
    const start = text.indexOf(words)
    tokens.forEach((token, at) => {
      if (token.start < start || token.end > start + words.length) return
      scores[at * 7] = Math.log(1 - probability)
      scores[at * 7 + 2 * kind + (token.start === start ? 1 : 2)] = Math.log(probability)
    })
  }
  addLearnedNames(search, scores)
  return gatherEntities(search).actors.map(({ kind, name }) => `${kind} ${name}`)
}

it.each<[string, readonly Learned[], string[]]>([
  // What no rule sees.
  ['Crowds left Orbelline.', [['Orbelline', BODY, 0.9]], ['ORGANIZATION Orbelline']],
  ['It was Zorvan who sang.', [['Zorvan', PERSON, 0.9]], ['PERSON Zorvan']],
  // Of organizations the longer name, without the article.
  [
    'The Lakes of Torun University paid.',
    [['The Lakes of Torun University', BODY, 0.9]],
    ['ORGANIZATION Lakes of Torun University'],
  ],
  // A longer organization holds a country's name; the country alone stays one.
  ['Air Norway Cargo flew.', [['Air Norway Cargo', BODY, 0.9]], ['ORGANIZATION Air Norway Cargo', 'COUNTRY Norway']],
  ['Norway voted.', [['Norway', BODY, 0.9]], ['COUNTRY Norway']],
  // What is no name is cut off its end; a title is none.
  ['Crowds left the Orbelle Gilda in May.', [['Orbelle Gilda in', BODY, 0.9]], ['ORGANIZATION Orbelle Gilda']],
  ['The Orbelle Gilda Commander sang.', [['Orbelle Gilda Commander', BODY, 0.9]], ['ORGANIZATION Orbelle Gilda']],
  ['It was Professor Zorvan who sang.', [['Professor', PERSON, 0.9]], ['PERSON Zorvan']],
  ['Members of the choir sang.', [['Members of the', BODY, 0.9]], []],
  ['It was Gardeners who sang.', [['Gardeners', PERSON, 0.9]], []],
  // Places are nobody who speaks.
  ['It rained in Zorvan.', [['Zorvan', PLACE, 0.9]], []],
  // An unsure name is left to the rules.
  ['Crowds left Orbelline.', [['Orbelline', BODY, 0.4]], []],
])('%s', (text, learned, names) => expect(namesOf(text, learned)).toEqual(names))

it('believes the reader against a guess of the rules, and not against a title', () => {
  expect(namesOf('Marble Arrow said it would rain.', [['Marble Arrow', BODY, 0.95]])).toEqual([
    'ORGANIZATION Marble Arrow',
  ])
  expect(namesOf('President Marble Arrow spoke.', [['Marble Arrow', BODY, 0.95]])).toEqual(['PERSON Marble Arrow'])
})

it('takes no name for an empty text', () => expect(namesOf('', [])).toEqual([]))
