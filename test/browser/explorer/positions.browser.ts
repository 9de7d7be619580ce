import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Explorer, openExplorer, openPage, overflowOnNarrow, violationsInBoth } from '../../support/explorer.js'
import type { HandMade } from '../../support/hand-made.js'

const article = (publishedAt: string, sentence: string, statement: HandMade['statements'][number]): HandMade => ({
  title: `Weir news of ${publishedAt}`,
  publishedAt,
  text: `The river weir was on the table again on Tuesday.\n\n${sentence}`,
  actors: [{ kind: 'PERSON', name: 'Olga Brandt' }],
  statements: [{ by: 'Olga Brandt', ...statement }],
})

let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer([
    article('2021-03-01', 'Olga Brandt rejected the river weir.', {
      act: 'REJECT',
      cueWords: 'rejected',
      says: 'the river weir',
    }),
    article('2023-02-01', 'Olga Brandt said she now supported the river weir.', {
      act: 'SAY',
      cueWords: 'said',
      says: 'she now supported the river weir',
    }),
  ])
})
afterAll(() => explorer?.close())

test('an actor’s positions on a topic that somebody types are drawn, told in words, and kept in the address', async () => {
  const { data } = await explorer.api.ask('{ people(where: { name: "Olga Brandt" }) { nodes { id } } }')
  const address = `/actors/${data.people.nodes[0].id}`
  const { page, strayed, problems } = await openPage(explorer, address)
  const section = page.locator('section.positions')
  await section.getByLabel('Where it stands on').fill('river weir')
  await section.getByRole('img', { name: 'Positions on river weir over time' }).waitFor()
  expect(await section.getByRole('status').innerText()).toBe('Feb 1, 2023: changed from against it to for it.')
  expect(await section.locator('ol > li > p').allInnerTexts()).toEqual([
    'against it, Mar 1, 2021 · 1 statement',
    'for it, Feb 1, 2023 · 1 statement',
  ])
  expect(await section.locator('blockquote').allInnerTexts()).toEqual([
    'the river weir',
    'she now supported the river weir',
  ])
  expect(new URL(page.url()).searchParams.get('position')).toBe('river weir')
  expect(await violationsInBoth(page)).toEqual([])
  expect(await overflowOnNarrow(page)).toBe(0)

  await section.getByLabel('Where it stands on').fill('grain silo')
  await section.getByText('Nothing that is known to be said speaks of grain silo.').waitFor()
  expect([strayed, problems]).toEqual([[], []])
})
