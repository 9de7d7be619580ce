import { describe, expect, it } from 'vitest'
import { sameUtterance } from '../../../src/knowledge/utterances/same-utterance.js'
import { wordingOf } from '../../../src/knowledge/utterances/wording.js'
import { JUDGED_PAIRS, told } from './pairs.js'

const judge = (...[a, b]: Parameters<typeof told>[]) => {
  const [one, other] = [a, b].map((each) => wordingOf(told(...(each as Parameters<typeof told>))))
  return one && other && sameUtterance(one, other)
}

describe('whether two statements report the same utterance', () => {
  it.each(JUDGED_PAIRS)('$what: $same', ({ same, a, b }) => {
    const [one, other] = [wordingOf(a), wordingOf(b)]
    expect([sameUtterance(one, other).kind === 'SAME', sameUtterance(other, one).kind === 'SAME']).toEqual([same, same])
  })

  it('tells why, and how sure it is', () => {
    expect([
      judge(['“The bees came back to the valley,”'], ['“the bees came back to the valley”']),
      judge(['“The bees came back to the valley after the flood.”'], ['“The bees came back to the valley”']),
      judge(['that the bees came back to the valley'], ['“The bees came back to the valley”']),
      judge(['that bees were back in the valley'], ['the valley had its bees back']),
      judge(['“The bees came back to the valley”'], ['“The bees never came back to the valley”']),
      judge(['that 3 bees came back to the valley'], ['that 5 bees came back to the valley']),
      judge(['that the bees came back'], ['that the valley is green']),
    ]).toEqual([
      { kind: 'SAME', score: 1, reason: 'the same quotation' },
      { kind: 'SAME', score: 0.95, reason: 'one quotation is a part of the other' },
      { kind: 'SAME', score: 0.9, reason: 'the words that one quotes are reported by the other' },
      { kind: 'SAME', score: 0.8, reason: 'the same content' },
      { kind: 'APART', score: 0, reason: 'one denies what the other says' },
      { kind: 'APART', score: 0, reason: 'other numbers' },
      { kind: 'UNLIKE', score: 0, reason: 'other words' },
    ])
  })
})
