import { describe, expect, it } from 'vitest'
import { segmentText } from '../../src/text/segment-text.js'
import { slice } from '../../src/text/span.js'

const sentencesOf = (text: string): string[] => segmentText(text).sentences.map((one) => slice(text, one))
const quotationsOf = (text: string): string[] =>
  segmentText(text).quotations.map(
    (one) => `${one.continues ? '…' : ''}${slice(text, one.inner)}${one.closed ? '' : '…'}`,
  )

describe('sentences', () => {
  it.each<[string, readonly string[]]>([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Mr. Smith of the U.S. Senate spoke.', ['Mr. Smith of the U.S. Senate spoke.']],
    ['“Why?” he asked. Nobody knew.', ['“Why?” he asked.', 'Nobody knew.']],
    ['“Why now?” Smith asked. Nobody knew.', ['“Why now?” Smith asked.', 'Nobody knew.']],
    ['“It is over.” The crowd left the hall in silence.', ['“It is over.”', 'The crowd left the hall in silence.']],
    ['"We go." "They stay."', ['"We go."', '"They stay."']],
    ['A title without a full stop\nThe first sentence.', ['A title without a full stop', 'The first sentence.']],
    ['One line\r\nAnother line', ['One line', 'Another line']],
    // Full stops of words and networks that look like abbreviations and initials, and some that are.
    ['They asked her to come in. Doe refused.', ['They asked her to come in.', 'Doe refused.']],
    ['His answer was no. Roe sat. Doe left.', ['His answer was no.', 'Roe sat.', 'Doe left.']],
    ['“Gone,” she wrote on X. Roe agreed.', ['“Gone,” she wrote on X.', 'Roe agreed.']],
    ['Malcolm X. Doe saw Doe vs. Roe at 5 p.m. Monday.', ['Malcolm X. Doe saw Doe vs. Roe at 5 p.m. Monday.']],
    ['', []],
    [' \n\t \n', []],
  ])('of %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

describe('quotations', () => {
  it.each<[string, readonly string[]]>([
    ["He said “yes” and \"no\" and ''maybe'' and «oui».", ['yes', 'no', 'maybe', 'oui']],
    ['“He told me ‘no’ twice,” she said.', ['He told me ‘no’ twice,']],
    ['‘We go,’ he said.', ['We go,']],
    ['The Smiths’ house isn’t theirs; it’s James’.', []],
    ["Don't say it's the dogs' fault.", []],
    ['“The first.\n\n“The second.”', ['The first.…', '…The second.']],
    ['“Never closed.\n\nA new paragraph.', ['Never closed.…']],
    ['It is 6" long.', []],
    ['It is 6" long and "fine".', ['fine']],
    ['Closed”. Then “open” it.', ['open']],
    ['“”', []],
  ])('of %j', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

describe('tokens', () => {
  it.each<[string, readonly string[]]>([
    ['Lomas.com and corran-press.com.br.', ['Lomas.com', 'and', 'corran-press.com.br', '.']],
    ['It ended.He left.', ['It', 'ended', '.', 'He', 'left', '.']],
  ])('of %j', (text, expected) => {
    expect(segmentText(text).tokens.map((one) => slice(text, one))).toEqual(expected)
  })

  it.each([
    'He didn’t go—not “really”…',
    'U.S. $1.5m, 3,000 cats’ e-mails 😀 👩‍👩‍👧!',
    'مرحبا بالعالم. hello',
    'a\u0000b \ud800 c',
  ])('of %j stand where they say', (text) => {
    const { tokens } = segmentText(text)
    expect(tokens.length).toBeGreaterThan(0)
    let end = 0
    for (const token of tokens) {
      expect(token.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(end, token.start).trim()).toBe('')
      expect(slice(text, token).toLowerCase().replaceAll('’', "'")).toBe(token.lower)
      end = token.end
    }
    expect(text.slice(end).trim()).toBe('')
  })
})
