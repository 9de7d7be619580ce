import { expect, test } from 'vitest'
import {
  readGoldAct,
  readGoldAttributions,
  readGoldEntities,
  readGoldStatements,
} from '../../src/evaluation/gold/read-gold.js'

const line = { id: 'a', text: '🙂 She left.' }
const spans = { source: [], cue: [], content: [], kind: 'direct' }
const statement = {
  source: [],
  cue: [],
  content: [[2, 5]],
  speakers: [],
  addressees: [],
  act: 'SAY',
  mode: 'DIRECT',
  negated: false,
}
const mention = { start: 2, end: 5, head: [], kind: 'PERSON', form: 'PRONOUN', chain: 1 }

test('what a task does not need may be missing', () => {
  expect(readGoldAttributions({ ...line, attributions: [spans] })).toEqual({
    ...line,
    attributions: [spans],
    sequences: [],
  })
  expect(readGoldStatements({ ...line, statements: [statement] })).toEqual({
    ...line,
    statements: [{ ...statement, nested: false }],
    actors: [],
  })
  const people = [{ name: 'She', aliases: null }]
  const organizations = [{ name: 'It', aliases: ['That'] }]
  expect(readGoldStatements({ ...line, statements: [], people, organizations }).actors).toEqual([
    { name: 'She', aliases: [] },
    { name: 'It', aliases: ['That'] },
  ])
  expect(readGoldEntities({ ...line, mentions: [mention] }).mentions).toEqual([{ ...mention, country: null }])
})

test.each([
  [{ text: 'x' }, 'id: received nothing, accepted is a string or a number'],
  [{ id: 1 }, 'text: received nothing, accepted is a string'],
  [line, 'attributions: received nothing, accepted is a list'],
  [{ ...line, attributions: [7] }, 'attributions[0]: received 7, accepted is an object'],
  [{ ...line, attributions: [{ ...spans, kind: null }] }, 'attributions[0].kind: received null, accepted is a string'],
  [
    { ...line, attributions: [spans, { ...spans, cue: [[0, 12]] }] },
    "attributions[1].cue[0]: received [0,12], accepted is [start, end] within the text's 11 code points",
  ],
  [
    { ...line, attributions: [{ ...spans, content: [[3, 2]] }] },
    "attributions[0].content[0]: received [3,2], accepted is [start, end] within the text's 11 code points",
  ],
  [
    { ...line, attributions: [], sequences: [{ tokens: [[0, 1]], labels: [] }] },
    'sequences[0].labels: received [], accepted is one label for each of the 1 tokens',
  ],
])('attribution: %j is refused', (bad, message) => {
  expect(() => readGoldAttributions(bad)).toThrow(message)
})

test.each([
  [line, 'statements: received nothing, accepted is a list'],
  [
    { ...line, statements: [{ ...statement, content: [[2, 12]] }] },
    "statements[0].content[0]: received [2,12], accepted is [start, end] within the text's 11 code points",
  ],
  [
    { ...line, statements: [{ ...statement, speakers: [null] }] },
    'statements[0].speakers[0]: received null, accepted is a string',
  ],
  [
    { ...line, statements: [{ ...statement, addressees: 'me' }] },
    'statements[0].addressees: received "me", accepted is a list',
  ],
  [{ ...line, statements: [{ ...statement, act: 7 }] }, 'statements[0].act: received 7, accepted is a string'],
  [
    { ...line, statements: [statement, { ...statement, negated: undefined }] },
    'statements[1].negated: received nothing, accepted is true or false',
  ],
  [
    { ...line, statements: [{ ...statement, nested: 'no' }] },
    'statements[0].nested: received "no", accepted is true or false',
  ],
  [
    { ...line, statements: [], organizations: [{ aliases: [] }] },
    'organizations[0].name: received nothing, accepted is a string',
  ],
])('statements: %j is refused', (bad, message) => {
  expect(() => readGoldStatements(bad)).toThrow(message)
})

test('entities and acts name what is wrong as well', () => {
  expect(() => readGoldEntities({ ...line, mentions: [{ ...mention, end: 99 }] })).toThrow(
    "mentions[0].start, .end: received [2,99], accepted is [start, end] within the text's 11 code points",
  )
  expect(() =>
    readGoldAct({ ...line, plover: 'AGREE', actors: [{ text: 'She', country: 3 }], recipients: [] }),
  ).toThrow('actors[0].country: received 3, accepted is a string')
})
