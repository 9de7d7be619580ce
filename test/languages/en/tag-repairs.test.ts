import { expect, test } from 'vitest'
import { mendTags } from '../../../src/extraction/clauses/mend-tags.js'
import { readLayout } from '../../../src/extraction/layout/reading.js'
import { TAG_REPAIRS } from '../../../src/languages/en/tags/tag-repairs.js'
import { tokenAt } from '../../../src/text/tokens/token-at.js'
import { matchesAnyAt } from '../../../src/text/tokens/token-pattern.js'
import type { Pos, Token } from '../../../src/text/tokens/tokens.js'

/** Tags that the tagger takes for one another. */
const CONFUSED: readonly Pos[] = ['NOUN', 'VERB', 'ADJ', 'ADV', 'ADP', 'DET', 'SCONJ', 'PRON']

/** The tokens of an example, mended, and the indexes of those in its brackets. */
function read(example: string): { tokens: readonly Token[]; marked: readonly number[] } {
  const start = example.indexOf('[')
  const end = example.indexOf(']') - 1
  const tokens = mendTags(readLayout(example.replace(/[[\]]/g, '')).tokens, [], [])
  return { tokens, marked: tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : [])) }
}

test.each(TAG_REPAIRS)('$tag: $example', ({ tag, ways, example }) => {
  const { tokens, marked } = read(example)
  expect(marked.length).toBeGreaterThan(0)
  expect(marked.map((at) => tokenAt(tokens, at).pos)).toEqual(marked.map(() => tag))
  // Each of them is mended by this repair, whatever it was tagged as.
  for (const at of marked) {
    const mistaken = CONFUSED.filter((pos) => pos !== tag).map((pos) =>
      tokens.with(at, { ...tokenAt(tokens, at), pos }),
    )
    expect(mistaken.some((wrong) => matchesAnyAt(ways, wrong, at))).toBe(true)
  }
})
