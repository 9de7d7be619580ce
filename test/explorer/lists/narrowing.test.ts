import { expect, test } from 'vitest'
import { articlesAddress } from '../../../explorer/addresses.js'
import {
  articleFilterOf,
  articleOrderOf,
  conditionsIn,
  readNarrowing,
  readSort,
} from '../../../explorer/pages/lists/articles/narrowing.js'

test('an address is read as a filter of articles, and written again', () => {
  const query = {
    words: ' ferry ',
    publisher: 'Post',
    section: 'Harbour',
    mentions: 'alb',
    topic: 'toll',
    from: '2020-01-01',
    until: '2020-12-31',
    sort: 'changed',
  }
  const narrowing = readNarrowing(query)
  expect(articleFilterOf(narrowing)).toEqual({
    text: { search: 'ferry' },
    publisher: { contains: 'Post' },
    section: { contains: 'Harbour' },
    mentions: { nameLike: 'alb' },
    topic: 'toll',
    publishedOn: { gte: '2020-01-01', lte: '2020-12-31' },
  })
  expect(articlesAddress({ ...narrowing, sort: query.sort })).toBe(
    '/articles?words=ferry&publisher=Post&section=Harbour&mentions=alb&topic=toll&from=2020-01-01&until=2020-12-31&sort=changed',
  )
})

test('what is empty, no day or unknown narrows nothing', () => {
  const narrowing = readNarrowing({ words: '  ', from: '2020-13-01', until: 'soon', colour: 'red' })
  expect(narrowing).toEqual({})
  expect(articleFilterOf(narrowing)).toEqual({})
  expect(articlesAddress({ words: '', topic: undefined })).toBe('/articles')
})

test('one end of the days is enough, and conditions come in the order of the form', () => {
  expect(articleFilterOf({ until: '2020-12-31' })).toEqual({ publishedOn: { lte: '2020-12-31' } })
  expect(conditionsIn({ until: '2020-12-31', topic: '', words: 'ferry' })).toEqual([
    ['words', 'ferry'],
    ['until', '2020-12-31'],
  ])
})

test('an order that is none is the usual one', () => {
  expect(['taken-in', 'changed', 'toString', undefined].map((sort) => articleOrderOf(readSort(sort)))).toEqual([
    { field: 'INGESTED_AT', direction: 'DESC' },
    { field: 'UPDATED_AT', direction: 'DESC' },
    { field: 'PUBLISHED_AT', direction: 'DESC' },
    { field: 'PUBLISHED_AT', direction: 'DESC' },
  ])
})
