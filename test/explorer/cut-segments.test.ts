import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSegments, type HeldSpan } from '../../explorer/cut-segments.js'

/** A span by its words, which are searched for from `from` on. */
const span = <Holder>(text: string, words: string, holder: Holder, from = 0): HeldSpan<Holder> => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, holder }
}

const whole = (text: string) => ({ start: 0, end: text.length })

/** Each segment as its words and its holders. */
const cut = (text: string, spans: readonly HeldSpan<string>[], part = whole(text)) =>
  cutSegments(text, part, spans).map((segment) => [segment.text, segment.holders.join(' ')])

const TEXT = 'Ann said that Ben denies that Cleo left.'

test('a text without spans is one segment, and none where there is no text', () => {
  expect(cutSegments(TEXT, whole(TEXT), [])).toEqual([{ start: 0, end: 40, text: TEXT, holders: [] }])
  expect(cutSegments('', whole(''), [])).toEqual([])
  expect(cutSegments(TEXT, { start: 4, end: 4 }, [span(TEXT, TEXT, 'a')])).toEqual([])
})

test('nested spans: the inner one’s words belong to both, the outer one first, whatever the order of the spans', () => {
  const spans = [span(TEXT, 'that Cleo left', 'inner'), span(TEXT, 'that Ben denies that Cleo left', 'outer')]
  expect(cutSegments(TEXT, whole(TEXT), spans)).toEqual([
    { start: 0, end: 9, text: 'Ann said ', holders: [] },
    { start: 9, end: 25, text: 'that Ben denies ', holders: ['outer'] },
    { start: 25, end: 39, text: 'that Cleo left', holders: ['outer', 'inner'] },
    { start: 39, end: 40, text: '.', holders: [] },
  ])
  expect(cut(TEXT, spans.toReversed())).toEqual(cut(TEXT, spans))
})

test('overlapping spans share what both hold', () => {
  expect(cut(TEXT, [span(TEXT, 'that Ben denies', 'a'), span(TEXT, 'Ben denies that Cleo', 'b')])).toEqual([
    ['Ann said ', ''],
    ['that ', 'a'],
    ['Ben denies', 'a b'],
    [' that Cleo', 'b'],
    [' left.', ''],
  ])
})

test('touching spans stay apart, and equal ones are one segment of both', () => {
  expect(cut('onetwo', [span('onetwo', 'one', 'a'), span('onetwo', 'two', 'b'), span('onetwo', 'two', 'c')])).toEqual([
    ['one', 'a'],
    ['two', 'b c'],
  ])
})

test('empty spans cut nothing', () => {
  expect(cut('words', [{ start: 2, end: 2, holder: 'a' }])).toEqual([['words', '']])
})

test('a holder of several spans, which may overlap, is named once', () => {
  expect(cut('one two six', [span('one two six', 'one two', 'a'), span('one two six', 'two', 'a')])).toEqual([
    ['one ', 'a'],
    ['two', 'a'],
    [' six', ''],
  ])
})

test('of a span that crosses paragraphs, each paragraph has its share', () => {
  const text = '“First.\n\n“Second,” she said.'
  const spans = [span(text, '“First.\n\n“Second,”', 'a')]
  expect(cut(text, spans, { start: 0, end: 7 })).toEqual([['“First.', 'a']])
  expect(cut(text, spans, { start: 9, end: text.length })).toEqual([
    ['“Second,”', 'a'],
    [' she said.', ''],
  ])
})

test('offsets are UTF-16 code units: surrogate pairs stay whole', () => {
  const text = 'He wrote “👍🏽 yes” 🇰🇷 to 𝒜nn.'
  expect(cut(text, [span(text, '👍🏽 yes', 'a'), span(text, '𝒜nn', 'b')])).toEqual([
    ['He wrote “', ''],
    ['👍🏽 yes', 'a'],
    ['” 🇰🇷 to ', ''],
    ['𝒜nn', 'b'],
    ['.', ''],
  ])
})

test('text from right to left is cut in the order of its characters', () => {
  const text = 'قالت ليلى إن النهر ارتفع.'
  expect(cut(text, [span(text, 'ليلى', 'source'), span(text, 'إن النهر ارتفع', 'content')])).toEqual([
    ['قالت ', ''],
    ['ليلى', 'source'],
    [' ', ''],
    ['إن النهر ارتفع', 'content'],
    ['.', ''],
  ])
})

test('whatever the spans: joined, the segments are the part, and each holder’s segments are its spans', () => {
  const text = 'a b c d e f g h i j k l m n o p'
  const offset = fc.integer({ min: -2, max: text.length + 2 })
  const spans = fc.array(fc.record({ start: offset, end: offset }), { maxLength: 12 })
  fc.assert(
    fc.property(
      spans,
      fc.integer({ min: 0, max: 15 }),
      fc.integer({ min: 15, max: text.length }),
      (given, start, end) => {
        const part = { start, end }
        const segments = cutSegments(
          text,
          part,
          given.map((each, holder) => ({ ...each, holder })),
        )
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(start, end))
        given.forEach((each, holder) => {
          const held = segments.filter(({ holders }) => holders.includes(holder)).map((segment) => segment.text)
          expect(held.join('')).toBe(text.slice(Math.max(each.start, start), Math.max(Math.min(each.end, end), 0)))
        })
      },
    ),
  )
})
