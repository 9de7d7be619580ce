import { expect, test } from 'vitest'
import type { ReviewStatementFragment } from '../../../explorer/generated/operations.js'
import { changeInWords } from '../../../explorer/pages/review/desk/change-in-words.js'
import { changesOf, draftOf } from '../../../explorer/pages/review/edit/draft.js'

const ANN = { __typename: 'Person', id: 'person_ann', kind: 'PERSON', name: 'Ann' } as const
const BEN = { __typename: 'Person', id: 'person_ben', kind: 'PERSON', name: 'Ben' } as const

/** A draft begins with these fields alone; the many others of the fragment are left out, which needs its type switched off. */
const STATEMENT = {
  act: 'SAY',
  speakers: [ANN],
  addressees: [BEN],
  negated: false,
  modality: 'ACTUAL',
  saidOn: null,
  evidence: { sentence: '', source: null, cue: null, content: [{ start: 3, end: 9 }] },
} as unknown as ReviewStatementFragment

test('a draft that changes nothing is no edit', () => {
  expect(changesOf(draftOf(STATEMENT), STATEMENT)).toEqual({})
})

test('an edit has what differs, and nothing else', () => {
  const draft = draftOf(STATEMENT)
  expect(changesOf({ ...draft, speakers: [], act: 'URGE' }, STATEMENT)).toEqual({ speakerIds: [], act: 'URGE' })
  expect(changesOf({ ...draft, addressees: [ANN, BEN], negated: true, modality: 'POSSIBLE' }, STATEMENT)).toEqual({
    addresseeIds: ['person_ann', 'person_ben'],
    negated: true,
    modality: 'POSSIBLE',
  })
  expect(changesOf({ ...draft, content: [{ start: 3, end: 12 }], saidOn: '2023-01-30' }, STATEMENT)).toEqual({
    content: [{ start: 3, end: 12 }],
    saidOn: '2023-01-30',
  })
})

test('a day that is taken away is null', () => {
  const dated = { ...STATEMENT, saidOn: '2023-01-30' }
  expect(changesOf({ ...draftOf(dated), saidOn: '' }, dated)).toEqual({ saidOn: null })
})

test('what somebody else did is told with who, when and why', () => {
  const change = { id: 'change_1', at: '2023-01-30T14:05:00.000Z', by: 'news desk', why: 'no statement', fields: [] }
  const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(change.at),
  )
  expect(changeInWords({ ...change, action: 'REJECT' })).toBe(`“news desk” rejected it on ${time}: “no statement”.`)
  const fields = ['speakerId', 'content', 'mode', 'review'].map((name) => ({ name, before: null, after: '1' }))
  expect(changeInWords({ ...change, action: 'EDIT', why: null, fields })).toBe(
    `“news desk” changed it (speaker, content) on ${time}.`,
  )
  const undoes = [{ name: 'undoes', before: null, after: 'change_0' }]
  expect(changeInWords({ ...change, action: 'EDIT', why: null, fields: undoes })).toBe(
    `“news desk” took a decision back on ${time}.`,
  )
})
