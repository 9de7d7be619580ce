import { expect, test } from 'vitest'
import { readGoldAct, readGoldAttributions, readGoldEntities } from '../../src/evaluation/gold/read-gold.js'

const line = { id: 'a', text: '🙂 She left.' }
const spans = { source: [], cue: [], content: [], kind: 'direct' }
const mention = { start: 2, end: 5, head: [], kind: 'PERSON', form: 'PRONOUN', chain: 1 }

test('what a task does not need may be missing', () => {
  expect(readGoldAttributions({ ...line, attributions: [spans] })).toEqual({
    ...line,
    attributions: [spans],
    sequences: [],
  })
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

test('entities and acts name what is wrong as well', () => {
  expect(() => readGoldEntities({ ...line, mentions: [{ ...mention, end: 99 }] })).toThrow(
    "mentions[0].start, .end: received [2,99], accepted is [start, end] within the text's 11 code points",
  )
  expect(() =>
    readGoldAct({ ...line, plover: 'AGREE', actors: [{ text: 'She', country: 3 }], recipients: [] }),
  ).toThrow('actors[0].country: received 3, accepted is a string')
})
