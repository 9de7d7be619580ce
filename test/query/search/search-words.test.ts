import { describe, expect, test } from 'vitest'
import { readSearch, webSearch } from '../../../src/query/search/search-words.js'

/** What must be there, without the parts that only snippets need. */
const required = (text: string): object => {
  const { whole, begun, last, lastBegun } = readSearch(text)
  return { whole, begun, last, lastBegun }
}
const NOTHING = { whole: '', begun: '', last: '', lastBegun: '' }

describe('what is typed is read as', () => {
  test.each([
    ['weapons', { last: "'weapons'", lastBegun: "'weapons':*" }],
    ['weapons ', { whole: "'weapons'" }],
    ['military sup', { whole: "'military'", last: "'sup'", lastBegun: "'sup':*" }],
    ['weap* support ', { whole: "'support'", begun: "'weap':*" }],
    ['weap**', { begun: "'weap':*" }],
    ['"urgent need"', { whole: "'urgent need'" }],
    ['“urgent need” for', { whole: "'urgent need'", last: "'for'", lastBegun: "'for':*" }],
    ['"urgent need" "do more"', { whole: "'urgent need' & 'do more'" }],
    ['"urgent ne', { begun: "'urgent' <-> 'ne':*" }],
    ['non-lethal aid', { whole: "'non-lethal'", last: "'aid'", lastBegun: "'aid':*" }],
    ['"" weapons ""', { whole: "'weapons'" }],
    ['😀 weapons 😀', { whole: "'weapons'" }],
    ['* & weapons | ! ( ) <-> ', { whole: "'weapons'" }],
    ["Erdoğan's", { last: "'Erdoğan''s'", lastBegun: "'Erdoğan''s':*" }],
    ["a\\' b:* ", { whole: "'a\\\\'''", begun: "'b:':*" }],
  ])('%s', (text, expected) => {
    expect(required(text)).toEqual({ ...NOTHING, ...expected })
  })
})

test('any of the words, for snippets, in both ways', () => {
  expect(readSearch('"urgent need" weap* sup')).toMatchObject({
    anyWhole: "'urgent' | 'need' | 'sup'",
    anyBegun: "'weap':* | 'sup':*",
    wholeText: 'urgent need sup',
    begunText: 'weap sup',
    name: 'urgent need weap sup',
  })
})

test('minus signs before one word are no more than one or two', () => {
  expect(webSearch('search', `ammunition ${'- '.repeat(33)}weapons a-----------b`)).toBe(
    'ammunition - weapons a-----------b',
  )
  expect(webSearch('search', `${'-(! '.repeat(10)}"urgent need" -aid`)).toBe(' (! "urgent need" -aid')
})

test('a name is no longer than those that are stored', () => {
  expect(readSearch('ab '.repeat(160)).name).toHaveLength(200)
})
