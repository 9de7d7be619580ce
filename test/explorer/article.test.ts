import { expect, test } from 'vitest'
import { keepSame, layOut } from '../../explorer/pages/article/text/lay-out.js'
import { actorsIn, known, type Name, namesIn } from '../../explorer/pages/article/text/names-in.js'
import { nextOf } from '../../explorer/pages/article/text/next-of.js'
import { paragraphsOf } from '../../explorer/pages/article/text/paragraphs-of.js'
import { titleOf } from '../../explorer/pages/article/text/title-of.js'

const ANN = { __typename: 'Person', id: 'person_ann', kind: 'PERSON', name: 'Ann Bell' } as const
const BEN = { __typename: 'Person', id: 'person_ben', kind: 'PERSON', name: 'Ben Coe' } as const
const CLUB = {
  __typename: 'Organization',
  id: 'organization_club',
  kind: 'ORGANIZATION',
  name: 'Peru Chess Club',
} as const
const PERU = { __typename: 'Country', id: 'country_PE', kind: 'COUNTRY', name: 'Peru' } as const

const mention = (start: number, end: number, actor: Name['actor'], form: Name['form'] = 'NAME'): Name => ({
  id: `mention_${start}_${end}`,
  start,
  end,
  form,
  actor,
})

const STATEMENT = {
  speakers: [ANN, CLUB],
  speakerText: 'they',
  act: 'URGE',
  addressees: [PERU],
  addresseeText: null,
} as const

/** As much of a statement as the page’s layout looks at. */
const statement = (...content: readonly (readonly [start: number, end: number])[]) =>
  ({ evidence: { content: content.map(([start, end]) => ({ start, end })) } }) as Parameters<typeof layOut>[1][number]

test('paragraphs lie apart by empty lines, and keep their own line breaks and spaces', () => {
  const text = '\n\nTitle\n\n  One\nand two.\r\n \t\r\nThree 🇵🇪\n\n\n \n'
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Title',
    '  One\nand two.',
    'Three 🇵🇪',
  ])
  expect(paragraphsOf('One')).toEqual([{ start: 0, end: 3 }])
  expect(paragraphsOf(' \n')).toEqual([])
})

test('statements, names and numbers lie in their paragraphs', () => {
  const text = 'One two.\n\nThree four.'
  const two = mention(4, 7, ANN)
  const four = mention(16, 20, BEN)
  // The first goes on in the second paragraph; the second ends between the two; the third has no words.
  const first = statement([0, 3], [10, 15])
  const second = statement([4, 9])
  expect(layOut(text, [first, second, statement()], [two, four])).toEqual([
    {
      start: 0,
      end: 8,
      contents: [
        { start: 0, end: 3, holder: 1 },
        { start: 4, end: 9, holder: 2 },
      ],
      names: [{ start: 4, end: 7, holder: two }],
      notes: [{ at: 8, number: 2, statement: second }],
    },
    {
      start: 10,
      end: 21,
      contents: [{ start: 10, end: 15, holder: 1 }],
      names: [{ start: 16, end: 20, holder: four }],
      notes: [{ at: 15, number: 1, statement: first }],
    },
  ])
})

test('paragraphs to which nothing was added are the same objects', () => {
  const text = 'One two.\n\nThree four.'
  const first = statement([0, 3])
  const before = layOut(text, [first], [])
  const now = layOut(text, [first, statement([10, 15])], [])
  const kept = keepSame(before, now)
  expect(kept).toEqual(now)
  expect(kept.map((paragraph, at) => paragraph === before[at])).toEqual([true, false])
})

test('names never overlap: a proper name goes before words of another kind, then the longer one', () => {
  const demonym = mention(0, 8, PERU, 'DEMONYM')
  const club = mention(0, 15, CLUB)
  const longTitle = mention(20, 40, ANN, 'NOMINAL')
  const inTitle = mention(24, 28, PERU)
  const later = mention(40, 44, BEN, 'PRONOUN')
  expect(namesIn([demonym, club, longTitle, inTitle, later]).map(({ holder }) => holder)).toEqual([
    club,
    inTitle,
    later,
  ])
})

test('actors stand by kind, those that are named most first; mentions of nobody are left out', () => {
  const ben = mention(0, 3, BEN)
  const ann = mention(4, 7, ANN)
  const anns = mention(8, 11, ANN, 'PRONOUN')
  const nobody = { ...mention(12, 15, ANN), actor: null }
  expect(actorsIn(known([ben, ann, anns, nobody]))).toEqual({
    PERSON: [
      { actor: ANN, mentions: [ann, anns] },
      { actor: BEN, mentions: [ben] },
    ],
    ORGANIZATION: [],
    COUNTRY: [],
  })
})

test('where statements share words, a click takes the innermost, and each further click the one around it', () => {
  expect([undefined, 9, 7, 4, 2].map((chosen) => nextOf([2, 4, 7], chosen))).toEqual([7, 7, 4, 2, 7])
  expect(nextOf([], 2)).toBe(undefined)
  expect(nextOf([2], 2)).toBe(2)
})

test('a statement’s number tells whose it is', () => {
  expect([
    titleOf(STATEMENT as never, 3),
    titleOf({ ...STATEMENT, speakers: [], addressees: [], addresseeText: 'the workers' } as never, 4),
    titleOf({ ...STATEMENT, speakers: [], speakerText: null, addressees: [] } as never, 5),
  ]).toEqual([
    'Statement 3, by Ann Bell and Peru Chess Club (urge) to Peru',
    'Statement 4, by they (urge) to the workers',
    'Statement 5, by somebody unnamed (urge)',
  ])
})
