import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Explorer, openExplorer, openPage, overflowOnNarrow, violationsInBoth } from '../../support/explorer.js'
import { NATO_ARTICLE } from '../../support/hand-made-articles.js'

let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer([NATO_ARTICLE])
})
afterAll(() => explorer?.close())

const QUESTION = 'what did Stoltenberg urge South Korea to do?'

test('home says what there is, and suggests names, topics and words while somebody types', async () => {
  const { page, strayed, problems } = await openPage(explorer, '/')
  await page.getByText('9 statements in 1 article.').waitFor()
  expect(await page.title()).toBe('Dictum')
  const box = page.getByRole('combobox')
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type('stol')
  const options = page.getByRole('option')
  // Names are offered from the first letter on; these are those of the whole word.
  await options.filter({ hasText: /^stol/ }).waitFor()
  expect(await options.allInnerTexts()).toEqual(['Jens Stoltenberg\nperson', 'stol\nfind these words'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/actors\/person_/)
  await page.goBack()
  await page.waitForURL(`${explorer.url}/`)
  await page.getByText('9 statements in 1 article.').waitFor()
  expect(await violationsInBoth(page)).toEqual([])
  expect(await overflowOnNarrow(page)).toBe(0)
  expect([strayed, problems]).toEqual([[], []])
})

test('a question is answered with what was understood and its evidence, and a part of it can be changed', async () => {
  const { page, strayed, problems } = await openPage(explorer, '/')
  await page.getByRole('combobox').fill(QUESTION)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Evidence: 4 statements' }).waitFor()
  expect(new URL(page.url()).searchParams.get('q')).toBe(QUESTION)
  expect(await page.title()).toBe(`${QUESTION} · Dictum`)
  const { data } = await explorer.api.ask(
    'query ($question: String!) { ask(question: $question) { ... on Answer { statements { nodes { content } } } } }',
    { question: QUESTION },
  )
  const contents = page.locator('.evidence blockquote')
  expect(await contents.allInnerTexts()).toEqual(
    data.ask.statements.nodes.map(({ content }: { content: string }) => content),
  )
  const chips = page.getByRole('list', { name: 'What was understood; each part can be changed' }).getByRole('button')
  expect(await chips.allInnerTexts()).toEqual([
    'Speaker: Jens Stoltenberg',
    'Act: urge',
    'To: South Korea',
    'About: any',
    'Topic: any',
    'Words: any',
    'Time: any',
  ])
  expect(await page.getByRole('region', { name: 'Answer' }).getByRole('link').allInnerTexts()).toEqual([
    'Jens Stoltenberg',
    'South Korea',
  ])
  expect(await violationsInBoth(page)).toEqual([])

  await chips.filter({ hasText: 'Act:' }).click()
  await page.getByRole('combobox', { name: 'Speech act' }).selectOption('THANK')
  await page.getByRole('button', { name: 'Change' }).click()
  await page.getByRole('heading', { name: '1 statement', exact: true }).waitFor()
  expect(await page.locator('.answer-evidence blockquote').allInnerTexts()).toEqual(['its non-lethal aid'])
  // The address holds what was changed: it shows the same to somebody else.
  const { page: other } = await openPage(explorer, page.url().slice(explorer.url.length))
  await other.getByRole('heading', { name: '1 statement', exact: true }).waitFor()
  expect(await other.locator('.answer-evidence blockquote').allInnerTexts()).toEqual(['its non-lethal aid'])
  await page.goBack()
  await page.getByRole('heading', { name: 'Evidence: 4 statements' }).waitFor()
  expect(await overflowOnNarrow(page)).toBe(0)
  expect([strayed, problems]).toEqual([[], []])
})

test('the page’s operation opens in GraphiQL with its variables', async () => {
  const { page } = await openPage(explorer, `/ask?${new URLSearchParams({ q: QUESTION })}`)
  await page.getByRole('button', { name: 'As GraphQL' }).click()
  const dialog = page.getByRole('dialog', { name: 'This page as GraphQL' })
  expect(await dialog.locator('pre').last().innerText()).toBe(
    JSON.stringify({ question: QUESTION, goingOnFrom: null }, undefined, 2),
  )
  expect(await violationsInBoth(page)).toEqual([])
  const opening = page.waitForEvent('popup')
  await dialog.getByRole('link', { name: 'Open in GraphiQL' }).click()
  const graphiql = await opening
  await graphiql.locator('.graphiql-query-editor').getByText('query Ask').waitFor()
  await graphiql.getByRole('button', { name: /execute query/i }).click()
  await graphiql.locator('.result-window').getByText('"Answer"').waitFor()
})

test('what nobody said, what is not understood and an empty question are answered, too', async () => {
  const { page, problems } = await openPage(explorer, '/ask?q=what+did+Yoon+promise+Ukraine%3F')
  await page.getByText('Nobody said that, as far as the articles here tell.').waitFor()
  expect(await violationsInBoth(page)).toEqual([])
  await page.goto(`${explorer.url}/ask?q=${encodeURIComponent('colourless green ideas sleep?')}`)
  await page.getByText('This was not understood.').or(page.getByText('Nobody said that')).waitFor()
  await page.goto(`${explorer.url}/ask`)
  await page.getByRole('heading', { name: 'Ask a question' }).waitFor()
  expect(problems).toEqual([])
})

test('a question goes on from an answer', async () => {
  const { page } = await openPage(explorer, `/ask?${new URLSearchParams({ q: QUESTION })}`)
  await page.getByRole('link', { name: 'What else did they say?' }).click()
  await page.getByRole('heading', { level: 1, name: 'What else did they say?' }).waitFor()
  await page.locator('.evidence').first().waitFor()
  expect((await page.locator('.evidence blockquote').allInnerTexts()).sort()).toEqual([
    'its non-lethal aid',
    'there was an “urgent need” for ammunition',
  ])
})
