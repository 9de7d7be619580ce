import { expect, it } from 'vitest'
import { rephrased } from '../../../src/ask/words/rephrase.js'
import { FOLLOW_UPS } from '../../../src/languages/en/questions/follow-ups.js'
import { PHRASINGS } from '../../../src/languages/en/questions/question-kinds.js'

it.each(PHRASINGS.map((phrasing) => [phrasing.example[0], phrasing] as const))('%s', (asked, { kind, example }) => {
  expect(rephrased(asked)).toEqual({ text: example[1], kind })
})

it.each(['What did Doe say about ferries?', 'Who praised Malta?', 'doe malta ferries', 'Who sank the ferry?'])(
  'is in plain words: %s',
  (question) => {
    expect(rephrased(question)).toEqual({ text: question, kind: null })
  },
)

it.each(FOLLOW_UPS.map((followUp) => [followUp.example, followUp] as const))('goes on: %s', (example, { pattern }) => {
  expect(FOLLOW_UPS.find((each) => each.pattern.test(example))?.pattern).toBe(pattern)
})
