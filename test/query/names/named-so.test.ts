import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../support/api.js'
import type { HandMade } from '../../support/hand-made.js'

const said = (name: string, kind: 'PERSON' | 'ORGANIZATION' = 'PERSON'): HandMade => ({
  text: `${name} said it rains.`,
  actors: [{ kind, name }],
  statements: [{ by: name, act: 'SAY', says: 'it rains' }],
})

let api: TestApi
beforeAll(async () => {
  const persons = [
    'Ona Brekke',
    'Idris al-Taweel',
    'Pia M. Lund',
    'Jon Lund',
    'Çetin Yağız',
    'Olena Hryhorenko',
    'Ahmad Qattan',
  ]
  api = await openTestApi([
    ...persons.map((name) => said(name)),
    said('Brekke Shipping', 'ORGANIZATION'),
    said('Port Lund', 'ORGANIZATION'),
  ])
})
afterAll(() => api.close())

describe('actors by name', () => {
  test.each([
    ['Brekke', ['Ona Brekke']],
    ['brekke', ['Ona Brekke']],
    ['Taweel', ['Idris al-Taweel']],
    ['al-Taweel', ['Idris al-Taweel']],
    ['Idris Taweel', ['Idris al-Taweel']],
    ['Lund', ['Jon Lund', 'Pia M. Lund']],
    ['Pia Lund', ['Pia M. Lund']],
    ['Yagiz', ['Çetin Yağız']],
    ['Port Lund', ['Port Lund']],
    // First names, beginnings and other persons' names are not the name.
    ['Ona', []],
    ['Ola Brekke', []],
    ['Brek', []],
    ['Idris', []],
    ['M. Lund', ['Pia M. Lund']],
  ])('%s', async (name, expected) => {
    const { data, extensions } = await api.ask(
      'query ($name: String!) { actors(where: { name: $name }) { nodes { name } } statements(where: { speaker: { name: $name } }) { totalCount } }',
      { name },
    )
    expect(data.actors.nodes.map((node: { name: string }) => node.name)).toEqual(expected)
    expect(data.statements.totalCount).toBe(expected.length)
    if (expected.length > 0) expect(extensions).toBeUndefined()
  })
})

describe('a name that nobody is called is answered with who may be meant', () => {
  test.each([
    ['Minister Brekke', 'Ona Brekke'],
    ['Gattan', 'Ahmad Qattan'],
    ['Kattan', 'Ahmad Qattan'],
    ['Al Towel', 'Idris al-Taweel'],
    ['Григоренко', 'Olena Hryhorenko'],
    ['Grigorenko', 'Olena Hryhorenko'],
  ])('%s', async (name, first) => {
    const { data, extensions } = await api.ask(
      'query ($name: String!) { actors(where: { name: $name }) { totalCount } }',
      {
        name,
      },
    )
    expect(data.actors.totalCount).toBe(0)
    expect(extensions?.suggestions).toEqual([
      { path: ['actors'], argument: 'name', name, nearest: expect.arrayContaining([first]) },
    ])
  })
})
