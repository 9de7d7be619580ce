import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedText } from '../../../src/knowledge/copies/shared-text.js'
import { sketchOf } from '../../../src/knowledge/copies/sketch.js'
import { wordsOf } from '../../../src/knowledge/copies/words.js'
import { EDITS, wire } from './edits.js'
import { STORIES, type Story } from './stories.js'

const shareOf = (a: string, b: string): number => {
  const shared = sharedText(wordsOf(a), wordsOf(b))
  return shared === null ? 0 : Math.max(...shared.map(({ share }) => share))
}
const nextOf = (at: number): Story => STORIES[(at + 1) % STORIES.length] as Story
const sampledTogether = (a: string, b: string): boolean => {
  const [first, second] = [sketchOf(wordsOf(a)), new Set(sketchOf(wordsOf(b)))]
  return first.filter((each) => second.has(each)).length * 8 >= Math.min(first.length, second.size)
}

describe.each(Object.entries(EDITS))('%s', (_, edit) => {
  it('makes a copy, which its sketch leads to', () => {
    const missed = STORIES.filter((story, at) => {
      const edited = edit(story, nextOf(at))
      return shareOf(wire(story), edited) === 0 || !sampledTogether(wire(story), edited)
    })
    expect(missed.map(({ headline }) => headline)).toEqual([])
  })

  it('makes no copy of what others wrote', () => {
    const taken = STORIES.flatMap((story, at) => {
      const edited = edit(story, nextOf(at))
      const others = STORIES.flatMap((each) => [
        each.independent,
        ...(each === story || each === nextOf(at) ? [] : [wire(each)]),
      ])
      return others.filter((other) => shareOf(edited, other) > 0)
    })
    expect(taken).toEqual([])
  })
})

it('a merged story is a copy of both', () => {
  const missed = STORIES.filter((_, at) => {
    const next = nextOf(at)
    return shareOf(wire(next), (EDITS.merged as (typeof EDITS)[string])(STORIES[at] as Story, next)) === 0
  })
  expect(missed.map(({ headline }) => headline)).toEqual([])
})

describe('what is no copy', () => {
  // A list's type says of no place that something stands there; the first two are what is wanted.
  const [ferry, bank] = STORIES as readonly Story[] as [Story, Story]

  it('is a standing text below two short articles', () => {
    const about =
      'About us\n\nThe Eastmere Courier has been written, printed and carried through town by its readers’ cooperative since the year of the great frost. It takes no money from parties or companies, and everybody who lives in Eastmere may come to its yearly meeting.'
    const short = ({ paragraphs }: Story): string => `${paragraphs[0]}\n\n${paragraphs[5]}\n\n${about}`
    expect(shareOf(short(ferry), short(bank))).toBe(0)
  })

  it('are weather reports of two days', () => {
    const weather = (day: string, low: number, high: number, wind: number, place: string): string =>
      `Weather for ${day}\n\nIt will be mostly cloudy in the morning with a low of ${low} degrees and a wind of ${wind} knots from the west, turning to the north by noon. In ${place} it may rain for an hour. In the afternoon the sun comes out and temperatures reach ${high} degrees. The sea is ${low + 2} degrees warm. Sunset is at ${wind % 10}.${high}, and the night will be clear with a low of ${low - 3} degrees.`
    expect(shareOf(weather('Monday', 11, 19, 14, 'Vell'), weather('Friday', 8, 15, 23, 'Selby'))).toBe(0)
  })

  it('are reports of two matches from one form', () => {
    const match = (home: string, away: string, scorer: string, minute: number, crowd: number): string =>
      `${home} beat ${away} on Saturday in front of ${crowd} spectators. ${scorer} scored the first goal in the ${minute}th minute after a pass from the left, and the second one ${minute % 7} minutes later from the spot. ${away} had the better of the second half and hit the post in the ${minute + 40}th minute. ${home} now stand in place ${minute % 9} of the table with ${crowd % 30} points. They play ${scorer}’s former club next.`
    expect(shareOf(match('Larn', 'Vell', 'Brodie', 23, 4312), match('Selby', 'Orel', 'Tamm', 31, 12008))).toBe(0)
  })

  it('are two of a series with the same introduction and the same questions', () => {
    const series = (answers: readonly string[]): string =>
      [
        'Before the vote for the harbour board of Eastmere in June, this paper asks all who stand for it the same questions. Their answers are printed in the order in which they came in, and were shortened by nobody.',
        ...[
          'What would you do first if you were elected, and what would you leave to others?',
          'How often do you take the ferry yourself, and when did you last fall on its gangway?',
          'Should the northern terminal stay open in winter, even if it costs the town more than it earns?',
        ].flatMap((question, at) => [question, answers[at] ?? '']),
      ].join('\n\n')
    const first = series([bank.paragraphs[3] ?? '', bank.paragraphs[4] ?? '', bank.insert])
    expect(shareOf(first, series([ferry.paragraphs[3] ?? '', ferry.insert, ferry.otherLead]))).toBe(0)
  })

  it('are two accounts that quote the same speech at length', () => {
    const speech =
      '“We came here with nothing but a map and a kettle, and we were told that nobody had ever wintered on this coast and that nobody would. We stayed because the fish stayed, and we built the first house out of the boat that had brought us, so that no one could change his mind.”'
    const first = `The founder of Port Hessel was remembered on its birthday. A descendant read from his diary, to a full church: ${speech} Then the choir sang, and those who could not find a seat stood in the snow.`
    const second = `${speech} With these words from an old diary began the evening, at which the mayor also told of his plans for the pier. There was soup, and an argument about the price of moorings.`
    expect(shareOf(first, second)).toBe(0)
  })
})

it('a story that was changed line by line is a copy, one with other names and numbers is none', () => {
  const text = ([place, name, some, more]: readonly [string, string, number, number]): string =>
    `Divers of the museum of ${place} have found the wreck of a trading ship that sank some ${some} years ago, the head of the museum, ${name}, told reporters. It lies at a depth of ${more} metres, a short way north of the lighthouse. Most of its load of salt is gone, but the jars in which oil was carried are whole. The divers will bring up a few of them before winter comes. After that the place is to be closed to boats until next spring.`
  const first = text(['Vell', 'Ada Moor', 400, 31])
  const changed = first
    .replace('have found', 'came upon')
    .replace('trading ship', 'merchant ship')
    .replace('told reporters', 'said')
    .replace('a short way', 'not far')
    .replace('is gone', 'has gone')
    .replace('are whole', 'are in one piece')
    .replace('a few', 'some')
    .replace('is to be closed', 'will be closed')
  expect(shareOf(first, changed)).toBeGreaterThan(0.6)
  expect(shareOf(first, text(['Orel', 'Tom Hale', 250, 18]))).toBe(0)
})

it('case, accents, marks, white space and invisible signs make no difference', () => {
  const text =
    'The café of Señora Núñez – “a house of hope”, as she calls it – served 1,000 meals in the U.S. consulate’s yard. ' +
    'Nobody paid, and nobody was asked to; what was left over went to the harbour, where the crews of three ships had not eaten since Monday.'
  const other = text
    .toUpperCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[“”]/g, '"')
    .replaceAll('’', "'")
    .replaceAll('–', '--')
    .replaceAll('1,000', '1000')
    .replaceAll('U.S.', 'US')
    .replaceAll(' ', '\u00a0\n')
    .replaceAll('HARBOUR', 'HAR\u00adBOUR')
  const shared = sharedText(wordsOf(text), wordsOf(other))
  expect(shared?.map(({ share }) => share)).toEqual([1, 1])
  expect(shared?.map(({ spans }) => spans)).toEqual([
    [{ start: 0, end: text.length - 1 }],
    [{ start: 0, end: other.length - 1 }],
  ])
})

it('shares and spans tell which words a copy has of its own', () => {
  const [story] = STORIES as [Story, ...Story[]]
  const { headline, paragraphs, insert } = story
  const text = (EDITS.insert as (typeof EDITS)[string])(story, story)
  const [whole, copy] = sharedText(wordsOf(wire(story)), wordsOf(text)) ?? []
  expect(whole?.share).toBe(1)
  // 195 words are the agency's, 35 the editor's.
  expect(copy?.share).toBeCloseTo(1 - insert.split(' ').length / text.split(/\s+/).length, 1)
  const end = (words: string): number => text.indexOf(words) + words.length
  expect(copy?.spans).toEqual([
    { start: 0, end: end(paragraphs[0]) - 1 },
    { start: text.indexOf(paragraphs[1] ?? ''), end: text.length - 1 },
  ])
  expect(text.slice(0, end(paragraphs[0]))).toBe(`${headline}\n\n${paragraphs[0]}`)
})

const anyText = fc.array(fc.constantFrom('the', 'a', 'of', 'Vell', '12', '“', '”', 'said', '\n', '.', '😀', 'ﬁ'), {
  maxLength: 400,
})

it('any two texts share spans that stand within them', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const texts = [a.join(' '), b.join(' ')] as const
      const parts = sharedText(wordsOf(texts[0]), wordsOf(texts[1])) ?? []
      parts.forEach(({ share, spans }, at) => {
        expect(share).toBeGreaterThan(0)
        expect(share).toBeLessThanOrEqual(1)
        for (const { start, end } of spans)
          expect(0 <= start && start < end && end <= (texts[at] as string).length).toBe(true)
      })
    }),
  )
})

it('a text is a copy of itself, and its sketch depends on its words alone', () => {
  for (const story of STORIES) {
    expect(shareOf(wire(story), wire(story))).toBe(1)
    expect(sketchOf(wordsOf(wire(story).toLowerCase()))).toEqual(sketchOf(wordsOf(wire(story))))
  }
  expect(sketchOf(wordsOf('Too few words'))).toEqual([])
})

it('twelve shared words are sampled at the same place, whatever stands around them', () => {
  const words = (from: number, count: number): string =>
    Array.from({ length: count }, (_, at) => `w${from + at}x`).join(' ')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.nat(60), fc.nat(60), (run, before, after) => {
      const [a, b] = [words(20_000, before), words(30_000, after)]
      const first = sketchOf(wordsOf(`${a} ${words(run, 12)} ${b}`))
      const second = new Set(sketchOf(wordsOf(`${b} ${words(run, 12)} ${a}`)))
      expect(first.some((each) => second.has(each))).toBe(true)
    }),
  )
})
