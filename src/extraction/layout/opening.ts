import type { SegmentedText } from '../../text/segment-text.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import { afterDateline } from './dateline.js'

/** The first token of a sentence that is not its layout: a bullet, a time of day, a dateline. */
export function openingOf({ tokens, sentences }: SegmentedText, index: number): number {
  const sentence = sentences[index]
  if (sentence === undefined) return 0
  const { first, last, paragraph } = sentence
  if (sentences[index - 1]?.paragraph === paragraph) return first
  const words = afterBullet(tokens, first, last)
  return afterDateline(tokens, words, last)
}

const BULLET = /^[•·*▪●◦‣–—-]$/
/** Most tokens of a time of day in brackets: "[00:09:41]". */
const LONGEST_STAMP = 8

/** "• Jane Doe: …", "[00:09:41] Jane Doe: …". */
function afterBullet(tokens: Parameters<typeof afterDateline>[0], first: number, last: number): number {
  const opening = tokenAt(tokens, first)
  if (BULLET.test(opening.lower) && first < last && tokenAt(tokens, first + 1).spaced) return first + 1
  if (!/^[[(]/.test(opening.lower)) return first
  for (let at = first; at <= Math.min(last - 1, first + LONGEST_STAMP); at++) {
    const { lower } = tokenAt(tokens, at)
    if (/[\])]$/.test(lower)) return at > first + 1 || lower.length > 2 ? at + 1 : first
    if (!/^[[(\d:.]+$/.test(lower)) return first
  }
  return first
}
