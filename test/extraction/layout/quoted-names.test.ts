import { describe, expect, it } from 'vitest'
import { readLayout } from '../../../src/extraction/layout/reading.js'
import { slice } from '../../../src/text/span.js'

const quotedIn = (text: string): { names: string[]; speech: string[] } => {
  const reading = readLayout(text)
  return {
    names: reading.quotedNames.map(({ first, last, kind }) => {
      const start = reading.tokens[first]?.start ?? 0
      return `${kind} ${text.slice(start, reading.tokens[last]?.end)}`
    }),
    speech: reading.quotations.map((one) => slice(text, one)),
  }
}

/** Names in quotation marks, which nobody is said to have said. */
const NAMES: readonly (readonly [string, string])[] = [
  ['The painter of “The Iron Orchard” was ill.', 'TITLE “The Iron Orchard”'],
  ['Their first opera, “Dusk,” was long.', 'TITLE “Dusk,”'],
  ['He told the BBC’s “Tonight” programme that it rained.', 'TITLE “Tonight”'],
  ['She told “Ask the Town” that it rained.', 'TITLE “Ask the Town”'],
  ['He sings a thief in “Attic Six.”', 'TITLE “Attic Six.”'],
  ['Crowds with “No Dam” signs left.', 'TITLE “No Dam”'],
  ['The so-called “tractor plan” failed.', 'TITLE “tractor plan”'],
  ['A man called “Stumpy” left.', 'TITLE “Stumpy”'],
  ['A man they called “the Fox” left.', 'TITLE “the Fox”'],
  ['A hacker calling himself “Ghost” left.', 'TITLE “Ghost”'],
  ['The singer, known as “Big Al,” left.', 'TITLE “Big Al,”'],
  ['Jane “Bo” Doe left.', 'NICKNAME “Bo”'],
  ['Coach Mike ‘Wild Ox’ Skell left.', 'NICKNAME ‘Wild Ox’'],
  ['William (Bill) Skell left.', 'NICKNAME (Bill)'],
]

/** Quotations that stay somebody's words. */
const SPEECH: readonly string[] = ['“Go,”', '“a long road”', '“lying”', '“Never Again”']

describe('names in quotation marks', () => {
  it.each(NAMES)('%s', (text, name) => {
    expect(quotedIn(text)).toEqual({ names: [name], speech: [] })
  })

  it.each([
    ['“Go,” she said.', SPEECH[0]],
    ['He spoke of “a long road”.', SPEECH[1]],
    ['They accused him of “lying”.', SPEECH[2]],
    ['“Never Again” was all that she said.', SPEECH[3]],
    ['He called for “Unity and Peace” in the town.', '“Unity and Peace”'],
    ['He called the plan “A Disgrace” and left.', '“A Disgrace”'],
    ['Mayor Accused Of “Lying To Parliament”', '“Lying To Parliament”'],
    ['“I said no.” Karl Brusk left.', '“I said no.”'],
  ])('is none in %s', (text, speech) => {
    expect(quotedIn(text)).toEqual({ names: [], speech: [speech] })
  })

  it('takes the comma inside the marks for the sentence’s', () => {
    const { tokens } = readLayout('Her album, “Dusk,” is out.')
    expect(tokens.map(({ lower, start, end }) => [lower, end - start])).toEqual([
      ['her', 3],
      ['album', 5],
      [',', 1],
      ['“', 1],
      ['dusk', 4],
      ['”', 2],
      [',', 0],
      ['is', 2],
      ['out', 3],
      ['.', 1],
    ])
  })
})
