import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/extraction/statements/circumstances/find-dates.js'

/** A Monday, late in its UTC day: other zones are in Tuesday. */
const MONDAY = new Date('2023-01-30T23:30:00Z')

const dated = (text: string, publishedOn?: Date): string[] =>
  findDates(text, { start: 0, end: text.length }, publishedOn).map(
    ({ start, end, date, certain }) => `${text.slice(start, end)}: ${date}${certain ? '' : '?'}`,
  )

describe('findDates, of an article of a Monday', () => {
  it.each([
    ['Speaking on Monday, he thanked them', ['Monday: 2023-01-30']],
    ['said on Tuesday', ['Tuesday: 2023-01-24']],
    ['he said Thursday that', ['Thursday: 2023-01-26']],
    ['last Monday', ['last Monday: 2023-01-23']],
    ['yesterday', ['yesterday: 2023-01-29']],
    ['last night', ['last night: 2023-01-29']],
    ['today', ['today: 2023-01-30']],
    ['this morning', ['this morning: 2023-01-30']],
    ['two days ago', ['two days ago: 2023-01-28']],
    ['a few hours ago', ['a few hours ago: 2023-01-30']],
    ['on January 5', ['January 5: 2023-01-05']],
    ['on Dec. 24', ['Dec. 24: 2022-12-24']],
    ['on 3 March 2022', ['3 March 2022: 2022-03-03']],
    ['March 5, 2021 and then on Friday', ['March 5, 2021: 2021-03-05', 'Friday: 2023-01-27']],
    ['on Monday, January 23', ['Monday, January 23: 2023-01-23']],
    ['a week ago on Friday', ['a week ago on Friday: 2023-01-20']],
    ['on Friday two weeks ago', ['Friday two weeks ago: 2023-01-13']],
    ['on Friday and two weeks ago', ['Friday: 2023-01-27', 'two weeks ago: 2023-01-16']],
    [
      'on 05.06.2022, 05.31.2022 and 13/06/2022',
      ['05.06.2022: 2022-06-05', '05.31.2022: 2022-05-31', '13/06/2022: 2022-06-13'],
    ],
    ['on 5/5/2022, 05-06-2022 and 2022-05-06', ['5/5/2022: 2022-05-05', '2022-05-06: 2022-05-06']],
  ])('“%s” tells a day', (text, found) => expect(dated(text, MONDAY)).toEqual(found))

  it.each([
    ['next Monday', ['next Monday: 2023-02-06?']],
    ['tomorrow', ['tomorrow: 2023-01-31?']],
    ['by Friday', ['Friday: 2023-01-27?']],
    ['until next Tuesday', ['next Tuesday: 2023-01-31?']],
    ['on February 3, 2023', ['February 3, 2023: 2023-02-03?']],
  ])('“%s” is no day on which something was said', (text, found) => expect(dated(text, MONDAY)).toEqual(found))

  it.each([
    'last year',
    'in 2023',
    'in March',
    'last week',
    'on 05/06/2022',
    'on 5-6-22',
    'a few days ago',
    'several weeks ago',
    'about two weeks ago',
    'on Mondays',
    'at 3 pm',
    'May said so',
    'in May 2020',
    'the sun shines and she sat down',
    'from Saturday to Sunday',
    'Chapter 11 of 12',
    '',
  ])('“%s” names no day', (text) => expect(dated(text, MONDAY)).toEqual([]))
})

describe('findDates, of what is still to come', () => {
  const coming = (text: string): (string | null)[] =>
    findDates(text, { start: 0, end: text.length }, MONDAY).map((date) => date.coming)

  it.each([
    ['on Friday', '2023-02-03'],
    ['on Monday', '2023-01-30'],
    ['is expected on Tuesday', '2023-01-31'],
    ['next Monday', '2023-02-06'],
    ['tonight', '2023-01-30'],
    ['tomorrow', '2023-01-31'],
    ['on 14 February', '2023-02-14'],
    ['by Friday', null],
    ['last Friday', null],
    ['yesterday', null],
    ['a week ago on Friday', null],
  ])('“%s” is the day %s', (text, day) => expect(coming(text)).toEqual([day]))
})

describe('findDates, without an article’s date', () => {
  it('finds whole dates alone', () => {
    expect(dated('on Monday, yesterday, March 5, on March 5, 2021 and 2022-12-01')).toEqual([
      'March 5, 2021: 2021-03-05',
      '2022-12-01: 2022-12-01',
    ])
    expect(dated('on Monday', new Date(Number.NaN))).toEqual([])
  })
})

describe('findDates', () => {
  it('looks inside the span alone and gives its place in the whole text', () => {
    const text = 'On Friday it rained. On Tuesday he spoke.'
    const span = { start: 21, end: text.length }
    expect(findDates(text, span, MONDAY)).toEqual([
      { start: 24, end: 31, date: '2023-01-24', certain: true, coming: '2023-01-31' },
    ])
  })
})
