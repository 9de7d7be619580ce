import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/extraction/entities/find-entities.js'
import { readLayout } from '../../../src/extraction/layout/reading.js'
import { named, titled } from './named.js'

const SAMPLE = readFileSync(join(import.meta.dirname, '../../../examples/articles/nato-urges-south-korea.txt'), 'utf8')

describe('the sample article', () => {
  it('names these actors and no others', () => {
    const { actors } = findEntities(readLayout(SAMPLE))
    expect(actors.map(({ kind, name, countryCode }) => `${kind} ${name} ${countryCode}`)).toEqual([
      'ORGANIZATION NATO null',
      'COUNTRY South Korea KR',
      'COUNTRY Ukraine UA',
      'PERSON Jens Stoltenberg null',
      'COUNTRY Russia RU',
      'COUNTRY Japan JP',
      'COUNTRY United States US',
      'COUNTRY China CN',
      'ORGANIZATION Chey Institute for Advanced Studies null',
      'COUNTRY Poland PL',
      'PERSON Yoon Suk-yeol null',
      'COUNTRY Germany DE',
      'COUNTRY Sweden SE',
      'COUNTRY Norway NO',
      'PERSON Lloyd Austin null',
    ])
    expect(actors[1]?.aliases).toEqual(['Seoul', 'Republic of Korea', 'South Korean'])
  })

  it('gives these titles', () => {
    expect(titled(SAMPLE)).toEqual([
      'Jens Stoltenberg: Secretary-General @ NATO',
      'Yoon Suk-yeol: President @ South Korea',
      'Lloyd Austin: Defence Secretary @ United States',
    ])
  })
})

describe('boilerplate', () => {
  it('names nobody; credits do', () => {
    expect(
      named('Leave a Reply\nThis site uses Akismet to reduce spam. Learn how your comment data is processed.'),
    ).toEqual([])
    expect(named('© 2023 Acme Corp. All rights reserved.')).toEqual([])
    expect(named('By Jane Doe')).toEqual(['Jane Doe = PERSON Jane Doe'])
  })
})

describe('any text', () => {
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['capitals', 'Alpha Beta '.repeat(50_000)],
    [
      'given names',
      Array.from({ length: 20_000 }, (_, i) => `John Smith${i.toString(36).replace(/\d/g, 'x')} said he left.`).join(
        ' ',
      ),
    ],
    ['titles', 'President '.repeat(20_000)],
    ['organization nouns', 'Institute of '.repeat(20_000)],
    ['quotation marks', '“He ” '.repeat(10_000)],
    ['one sentence', 'the NATO chief said Jens Stoltenberg met him and '.repeat(20_000)],
  ]

  it.each(HOSTILE)('of %s takes linear time and mentions stay in order', (_, text) => {
    const { mentions } = findEntities(readLayout(text))
    for (let i = 1; i < mentions.length; i++) {
      const [before, after] = [mentions[i - 1], mentions[i]]
      expect(
        before && after && (before.start < after.start || (before.start === after.start && before.end > after.end)),
      ).toBe(true)
    }
  })
})
