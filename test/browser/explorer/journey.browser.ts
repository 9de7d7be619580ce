import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Explorer, openExplorer, openPage, violationsInBoth } from '../../support/explorer.js'
import { NATO_ARTICLE } from '../../support/hand-made-articles.js'

// Whole ways through the explorer, as somebody goes them who knows nothing of GraphQL.

let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer([NATO_ARTICLE])
})
afterAll(() => explorer?.close())

test('from the question to the highlighted sentence, and back', async () => {
  const { page, strayed, problems } = await openPage(explorer, '/')
  await page.getByRole('combobox').fill('what did Stoltenberg urge South Korea to do?')
  await page.keyboard.press('Enter')
  const evidence = page.locator('.evidence').filter({ hasText: 'to increase military support' })
  await evidence.getByRole('link', { name: 'NATO Chief Urges South Korea To Deliver Weapons' }).click()
  await page.waitForURL(/\/articles\/article_\w+#statement_\w+$/)
  const chosen = page.locator('mark.chosen')
  await chosen.first().waitFor()
  const { data } = await explorer.api.ask(
    'query ($id: ID!) { statement(id: $id) { content article { text } evidence { content { start end } } } }',
    { id: new URL(page.url()).hash.slice(1) },
  )
  const { content, article, evidence: spans } = data.statement
  expect(content).toBe('to increase military support to Ukraine')
  expect((await chosen.allInnerTexts()).join('')).toBe(
    spans.content.map(({ start, end }: { start: number; end: number }) => article.text.slice(start, end)).join(''),
  )
  expect(await violationsInBoth(page)).toEqual([])
  await page.goBack()
  await page.getByRole('heading', { name: 'Evidence: 4 statements' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Who said what to whom, with the evidence' }).waitFor()
  expect([strayed, problems]).toEqual([[], []])
})

test('from a name to a person, to what they urge, to a file that holds the same as the API gives', async () => {
  const { page, strayed, problems } = await openPage(explorer, '/')
  await page.getByRole('combobox').fill('stoltenberg')
  await page.getByRole('option', { name: 'Jens Stoltenberg' }).click()
  await page.getByRole('heading', { level: 1, name: 'Jens Stoltenberg' }).waitFor()
  // Every number leads to its statements.
  const urged = page.getByRole('listitem').filter({ has: page.getByText('urge', { exact: true }) })
  await urged.getByRole('link', { name: '4 statements' }).click()
  await page.waitForURL(/\/statements\?where=/)
  const where = JSON.parse(new URL(page.url()).searchParams.get('where') ?? '')
  const { data } = await explorer.api.ask(
    'query ($where: StatementFilter) { statements(where: $where) { nodes { content speaker { name } act } } }',
    { where },
  )
  const contents = data.statements.nodes.map(({ content }: { content: string }) => content)
  expect(data.statements.nodes).toHaveLength(4)
  for (const { speaker, act } of data.statements.nodes) {
    expect([speaker.name, act]).toEqual(['Jens Stoltenberg', 'URGE'])
  }
  await page.locator('tbody tr').nth(3).waitFor()
  const rows = (await page.locator('tbody tr').allInnerTexts()).join('\n')
  for (const content of contents) expect(rows).toContain(content)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'JSON lines' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  const exported = await explorer.api.app.inject({
    url: `/export?${new URLSearchParams({ format: 'jsonl', where: JSON.stringify(where) })}`,
  })
  expect(file).toBe(exported.body)
  expect([strayed, problems]).toEqual([[], []])
})
