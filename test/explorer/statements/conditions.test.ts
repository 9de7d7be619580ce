import { expect, test } from 'vitest'
import type { StatementFilter } from '../../../explorer/generated/operations.js'
import { idsIn, renamed } from '../../../explorer/names-in-filter.js'
import { conditionsOf, without } from '../../../explorer/pages/statements/filter/conditions.js'

const WHERE: StatementFilter = {
  speaker: { id: { eq: 'person_1' }, kind: { in: ['PERSON', 'COUNTRY'] }, not: { name: 'Vale' } },
  addressee: { isNull: true },
  act: { eq: 'URGE' },
  text: { search: '"clean water"' },
  confidence: { gte: 0.7 },
  negated: false,
  article: { id: { eq: 'article_1' } },
  and: [{ addressee: { id: { eq: 'country_NO' } }, act: { eq: 'ASK' } }, { not: { quoted: true } }],
}

test('Each condition is told in words, and what no words tell by its JSON', () => {
  const names = { person_1: 'Rosa Vale', country_NO: 'Norway', article_1: 'Wells run dry' }
  expect(conditionsOf(WHERE, names)).toEqual([
    { path: ['speaker', 'id', 'eq'], label: 'Speaker', text: 'Rosa Vale' },
    { path: ['act', 'eq'], label: 'Act', text: 'urge' },
    { path: ['addressee', 'isNull'], label: 'To whom', text: 'nobody known' },
    { path: ['text', 'search'], label: 'Words in the content', text: '"clean water"' },
    { path: ['speaker', 'kind', 'in'], label: 'Speaker is', text: 'person or country' },
    { path: ['negated'], label: 'The text says it was not said', text: 'no' },
    { path: ['article', 'id', 'eq'], label: 'Article', text: 'Wells run dry' },
    { path: ['confidence', 'gte'], label: 'At least so sure', text: '70%' },
    { path: ['speaker', 'not'], label: '', text: '{"speaker":{"not":{"name":"Vale"}}}' },
    { path: ['and', 0], label: 'Act', text: 'ask, To whom: Norway' },
    { path: ['and', 1], label: '', text: '{"not":{"quoted":true}}' },
  ])
})

test('Without a condition, all others stay, and nothing empty is left', () => {
  expect(without({ speaker: { name: 'Vale' }, act: { eq: 'URGE' } }, ['speaker', 'name'])).toEqual({
    act: { eq: 'URGE' },
  })
  expect(without({ and: [{ quoted: true }, { negated: false }] }, ['and', 0])).toEqual({ and: [{ negated: false }] })
  expect(without({ and: [{ quoted: true }] }, ['and', 0])).toEqual({})
  // One after another, until none is left.
  const steps = conditionsOf(WHERE, {}).length
  const last = Array.from({ length: steps }).reduce<StatementFilter>((where) => {
    const [first] = conditionsOf(where, {})
    return first ? without(where, first.path) : where
  }, WHERE)
  expect(last).toEqual({})
})

test('The ids of which names are to be shown are found wherever they stand', () => {
  expect(idsIn(WHERE)).toEqual(['person_1', 'article_1', 'country_NO'])
})

test('A name is replaced where the field holds it, and nowhere else', () => {
  const where: StatementFilter = {
    speaker: { or: [{ name: 'Vael' }, { name: 'Berg' }] },
    topic: 'Vael',
    article: { publisher: { in: ['Vael', 'Herald'] } },
  }
  expect(renamed(where, 'name', 'Vael', 'Vale')).toEqual({
    ...where,
    speaker: { or: [{ name: 'Vale' }, { name: 'Berg' }] },
  })
  expect(renamed(where, 'publisher', 'Vael', 'Vale')).toEqual({
    ...where,
    article: { publisher: { in: ['Vale', 'Herald'] } },
  })
})

test('What is not known is told by what it is', () => {
  const where: StatementFilter = { speaker: { isNull: true }, article: { publisher: { isNull: true } } }
  expect(conditionsOf(where, {})).toEqual([
    { path: ['speaker', 'isNull'], label: 'Speaker', text: 'nobody known' },
    { path: ['article', 'publisher', 'isNull'], label: 'Publisher', text: 'not known' },
  ])
})
