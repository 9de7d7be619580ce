import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readParts, type Understood, writeParts } from '../../explorer/pages/answer/parts-of-filter.js'

const OPEN: Understood = {
  speaker: '',
  addressee: '',
  act: '',
  about: '',
  words: '',
  topic: '',
  from: '',
  to: '',
}

test('a question’s filter is read part by part', () => {
  expect(
    readParts({
      speaker: { name: 'Ida Brandt' },
      addressee: { name: 'Norway' },
      act: { eq: 'URGE' },
      datedOn: { gte: '2024-01-01', lt: '2024-02-01' },
      negated: false,
    }),
  ).toEqual({
    understood: {
      ...OPEN,
      speaker: 'Ida Brandt',
      addressee: 'Norway',
      act: 'URGE',
      from: '2024-01-01',
      to: '2024-01-31',
    },
    rest: { negated: false },
  })
})

test('a country that speaks by unnamed officials is one speaker', () => {
  const where = { or: [{ speaker: { name: 'Norway' } }, { speakerAffiliation: { name: 'Norway' } }] }
  expect(readParts(where)).toEqual({ understood: { ...OPEN, speaker: 'Norway' }, rest: {} })
})

test('whoever is mentioned, meant or judged is who it is about', () => {
  const norway = { name: 'Norway' }
  const where = {
    or: [{ mentions: norway }, { about: norway }, { addressee: norway, act: { in: ['ACCUSE', 'PRAISE'] as const } }],
  }
  expect(readParts(where as never)).toEqual({ understood: { ...OPEN, about: 'Norway' }, rest: {} })
})

test('words that must all be there are read together, alternatives apart', () => {
  const where = {
    text: { search: 'harbour' },
    and: [{ text: { search: 'ferry' } }, { text: { search: 'fish or oil' } }],
  }
  expect(readParts(where)).toEqual({
    understood: { ...OPEN, words: 'harbour ferry' },
    rest: { and: [{ text: { search: 'fish or oil' } }] },
  })
})

test.each([
  ['two speakers', { or: [{ speaker: { name: 'Norway' } }, { speaker: { name: 'Sweden' } }] }],
  ['an actor by more than a name', { speaker: { name: 'Brandt', kind: { eq: 'PERSON' } } }],
  ['an actor by id', { speaker: { id: { eq: 'person_1' } } }],
  ['several acts', { act: { in: ['URGE', 'DEMAND'] } }],
  ['a day that is unknown', { datedOn: { isNull: true } }],
  ['conditions together', { and: [{ topic: 'fish' }, { topic: 'oil' }] }],
])('%s stays as it is', (_name, where) => {
  const reading = readParts(where as never)
  expect(reading).toEqual({ understood: OPEN, rest: where })
  expect(writeParts(reading)).toEqual(where)
})

test('a changed part changes the filter, and nothing else of it', () => {
  const { understood, rest } = readParts({ speaker: { name: 'Ida Brandt' }, quoted: true, or: [{ topic: 'fish' }] })
  expect(
    writeParts({ rest, understood: { ...understood, speaker: 'Norway', about: 'Sweden', to: '2024-05-06' } }),
  ).toEqual({
    quoted: true,
    or: [{ topic: 'fish' }],
    datedOn: { lte: '2024-05-06' },
    and: [
      { or: [{ speaker: { name: 'Norway' } }, { speakerAffiliation: { name: 'Norway' } }] },
      { or: [{ mentions: { name: 'Sweden' } }, { about: { name: 'Sweden' } }] },
    ],
  })
})

test('what is written without two alternatives is read again as it was', () => {
  const words = fc.string({ minLength: 1 })
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const understood = fc.record({
    speaker: fc.oneof(words, fc.constant('')),
    addressee: fc.oneof(words, fc.constant('')),
    act: fc.constantFrom('', 'URGE', 'SAY') as fc.Arbitrary<Understood['act']>,
    about: fc.constant(''),
    words: fc.oneof(words, fc.constant('')),
    topic: fc.oneof(words, fc.constant('')),
    from: fc.oneof(day, fc.constant('')),
    to: fc.oneof(day, fc.constant('')),
  })
  fc.assert(
    fc.property(understood, (given) => {
      expect(readParts(writeParts({ understood: given, rest: { negated: false } }))).toEqual({
        understood: given,
        rest: { negated: false },
      })
    }),
  )
})
