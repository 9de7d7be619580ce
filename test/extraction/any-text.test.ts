import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/extraction/analysis.js'
import { analyzeArticle } from '../../src/extraction/analyze-article.js'
import type { Span } from '../../src/text/span.js'

/** Pieces that news is made of, so that random texts reach the rules and not the tokenizer alone. */
const PIECES = [
  'Jane Doe',
  'he',
  'she',
  'they',
  'South Korea',
  'the NATO chief',
  'Beijing',
  'officials',
  'said',
  'urged',
  'told',
  'was accused',
  'adding',
  'has not said',
  'according to',
  'thanked',
  'promise',
  'that',
  'to',
  'for',
  'of',
  'and',
  'but',
  'who',
  'which',
  'it rained',
  'go home',
  'on Monday',
  'in Seoul',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  ',',
  '.',
  '?',
  ':',
  ';',
  '(',
  ')',
  '—',
  '\n',
  '\n\n',
  '\r\n',
  '😀',
  '\ud83d',
  'مرحبا',
  '\u0000',
  '\u200b',
  'İstanbul',
  'ﬁ',
  '©',
  'Q:',
  'A:',
  'Minister:',
]

const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''))

/** Every span of an analysis, with what it is. */
function spansOf({ mentions, affiliations, statements, diagnostics }: Analysis): [string, Span][] {
  return [
    ...mentions.map((span): [string, Span] => ['mention', span]),
    ...affiliations.map((span): [string, Span] => ['affiliation', span]),
    ...diagnostics.flatMap(({ span }): [string, Span][] => (span ? [['diagnostic', span]] : [])),
    ...statements.flatMap(({ sentence, source, cue, content, quotes }): [string, Span][] => [
      ['sentence', sentence],
      ...(source ? [['source', source] as [string, Span]] : []),
      ...(cue ? [['cue', cue] as [string, Span]] : []),
      ...content.map((span): [string, Span] => ['content', span]),
      ...quotes.map((span): [string, Span] => ['quote', span]),
    ]),
  ]
}

function check(text: string): void {
  const analysis = analyzeArticle({ text, publishedOn: new Date('2023-01-30') })
  for (const [what, { start, end }] of spansOf(analysis)) {
    expect(Number.isInteger(start) && start >= 0 && end > start && end <= text.length, `${what} ${start}–${end}`).toBe(
      true,
    )
    expect(text.slice(start, end).trim(), what).toBe(text.slice(start, end))
  }
  const actor = (index: number): boolean => index >= 0 && index < analysis.actors.length
  for (const one of analysis.statements) {
    expect([one.speaker, one.speakerAffiliation].every((index) => index === null || actor(index))).toBe(true)
    expect([...one.addressees, ...one.about].every(actor)).toBe(true)
    expect(one.confidence >= 0 && one.confidence <= 1).toBe(true)
    expect(one.content.length).toBeGreaterThan(0)
  }
  for (const mention of analysis.mentions) expect(actor(mention.actor)).toBe(true)
  expect(analyzeArticle({ text, publishedOn: new Date('2023-01-30') })).toEqual(analysis)
}

/** The same texts at every run, so that a failure is the last change's own; another number tries others. */
const SEED = 20_230_130

describe('any text', () => {
  it('of news words yields an analysis whose spans slice to its words', () => {
    fc.assert(fc.property(newsLike, check), { numRuns: 3000, seed: SEED })
  })

  it('of any characters does too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 500, seed: SEED })
  })

  it('of words that JavaScript has its own meaning for does too', () => {
    check('The constructor said it was late. She urged the constructor of NATO to act, said __proto__.')
    check('The NATO constructor has valueOf and told the toString that hasOwnProperty would constructor.')
  })

  it.each<[string, string, readonly string[]]>([
    ['an empty text', '', ['EMPTY']],
    ['white space', ' \n\t\r\n ', ['EMPTY']],
    ['an open quotation', '“We will go, he said.\n\nNobody went.', ['UNBALANCED_QUOTATION']],
    ['right-to-left text', 'مرحبا بالعالم. '.repeat(20), ['NOT_ENGLISH']],
    ['control characters', '\u0001\u0002PNG\u0000\u0003', ['BINARY']],
    ['news', 'The minister said on Monday that the bridge would be closed for the rest of the year.', []],
  ])('tells of %s', (_, text, codes) => {
    expect(analyzeArticle({ text }).diagnostics.map(({ code }) => code)).toEqual(codes)
  })
})
