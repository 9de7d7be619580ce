import { describe, expect, test } from 'vitest'
import { around, piecesOf } from '../../../explorer/pages/review/context.js'
import { movedEdge, trimmed, withPart, wordAfter } from '../../../explorer/pages/review/edit/spans.js'

const TEXT = 'The mayor said: “Don’t wait,” and left 🚲 early.'
const span = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)

describe('a selection', () => {
  test('loses the spaces at its ends', () => {
    expect(trimmed(TEXT, span(' said: '))).toEqual(span('said:'))
    expect(trimmed(TEXT, span('mayor'))).toEqual(span('mayor'))
  })

  test('of spaces alone is none', () => {
    expect(trimmed(TEXT, span(' '))).toBeUndefined()
    expect(trimmed(TEXT, { start: 4, end: 4 })).toBeUndefined()
  })

  test('has whole characters', () => {
    const { start, end } = span('🚲')
    expect(trimmed(TEXT, { start: start + 1, end: end + 6 })).toEqual(span('🚲 early'))
    expect(trimmed(TEXT, { start: start - 5, end: start + 1 })).toEqual(span('left 🚲'))
  })
})

describe('an end that moves by a word', () => {
  test('stops after each word, and after signs that stand together', () => {
    let content = span('wait')
    const seen = []
    for (let at = 0; at < 4; at++) {
      content = movedEdge(TEXT, content, 'end', 1)
      seen.push(words(content))
    }
    expect(seen).toEqual(['wait,”', 'wait,” and', 'wait,” and left', 'wait,” and left 🚲'])
    expect(words(movedEdge(TEXT, content, 'end', -1))).toBe('wait,” and left')
  })

  test('a start goes to where a word begins', () => {
    const back = movedEdge(TEXT, span('wait'), 'start', -1)
    expect(words(back)).toBe('Don’t wait')
    expect(words(movedEdge(TEXT, back, 'start', -1))).toBe('“Don’t wait')
    expect(words(movedEdge(TEXT, back, 'start', 1))).toBe('wait')
  })

  test('completes a word that was cut', () => {
    expect(words(movedEdge(TEXT, span('said: “Do'), 'end', 1))).toBe('said: “Don’t')
  })

  test('neither leaves the text nor takes the last word', () => {
    expect(movedEdge(TEXT, span('The'), 'start', -1)).toEqual(span('The'))
    expect(movedEdge(TEXT, span('early.'), 'end', 1)).toEqual(span('early.'))
    expect(movedEdge(TEXT, span('mayor'), 'end', -1)).toEqual(span('mayor'))
    expect(movedEdge(TEXT, span('mayor'), 'start', 1)).toEqual(span('mayor'))
  })
})

describe('parts of a content', () => {
  test('are in reading order, and one can be given anew', () => {
    const parts = [span('Don’t'), span('left')]
    expect(withPart(parts, 2, span('mayor'))).toEqual({ parts: [span('mayor'), ...parts], at: 0 })
    expect(withPart(parts, 0, span('early'))).toEqual({ parts: [span('left'), span('early')], at: 1 })
  })

  test('are one where they overlap', () => {
    expect(withPart([span('said'), span('Don’t wait'), span('left')], 0, span('said: “Don’t'))).toEqual({
      parts: [span('said: “Don’t wait'), span('left')],
      at: 0,
    })
  })

  test('a further one starts with the next word, if there is one', () => {
    expect(wordAfter(TEXT, span('wait'))).toEqual(span('and'))
    expect(wordAfter(TEXT, span('early'))).toBeUndefined()
  })
})

describe('the surroundings', () => {
  const ARTICLE = 'One line here.\n\nTwo lines come, and a third.\n\nThe end of it.'
  const third = { start: ARTICLE.indexOf('and'), end: ARTICLE.indexOf(' third') }

  test('reach to the ends of the text where it is short', () => {
    expect(around(ARTICLE, [third], 400)).toEqual({ start: 0, end: ARTICLE.length })
  })

  test('end with a paragraph, or with a word', () => {
    const cut = (reach: number) => {
      const { start, end } = around(ARTICLE, [third], reach)
      return ARTICLE.slice(start, end)
    }
    expect([cut(0), cut(7), cut(12), cut(20)]).toEqual([
      'and a',
      'come, and a third.',
      'lines come, and a third.',
      'Two lines come, and a third.',
    ])
  })

  test('are cut at each border of a mark, with the marks of each piece', () => {
    const [source, content] = [span('The mayor'), span('“Don’t wait,”')]
    const marks = [
      { ...source, role: 'source' as const },
      { ...span('said'), role: 'cue' as const },
      { ...content, role: 'content' as const },
      { ...span('wait'), role: 'cue' as const },
    ]
    const part = { start: 4, end: span(' and').end }
    const pieces = piecesOf(TEXT, part, marks)
    expect(pieces.map(({ text, roles }) => [text, ...roles])).toEqual([
      ['mayor', 'source'],
      [' '],
      ['said', 'cue'],
      [': '],
      ['“Don’t ', 'content'],
      ['wait', 'content', 'cue'],
      [',”', 'content'],
      [' and'],
    ])
    expect(pieces.map(({ start, text }) => TEXT.startsWith(text, start))).toEqual(pieces.map(() => true))
  })
})
