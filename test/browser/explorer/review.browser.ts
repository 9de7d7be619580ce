import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { violations } from '../../support/accessibility.js'
import { ADMIN_KEY, EDITOR_KEY, openTestApi, type TestApi } from '../../support/api.js'
import { openBrowser, openLocalPage } from '../../support/browser.js'
import type { HandMade } from '../../support/hand-made.js'
import { manyArticles } from '../../support/hand-made-articles.js'

const HARBOUR: HandMade = {
  title: 'Harbour To Close',
  publisher: 'The Tide',
  publishedAt: '2024-03-04T08:00:00Z',
  text: [
    'Harbour To Close',
    'Mira Harrow, who runs the harbour, told the fishers on Sunday to leave their boats ashore until the storm 🌊 has passed.',
    'Officials said that nobody was hurt. M. Harrow may ask for help, she wrote.',
  ].join('\n\n'),
  actors: [
    { kind: 'PERSON', name: 'Mira Harrow', aliases: ['Harrow'] },
    { kind: 'PERSON', name: 'M. Harrow' },
    { kind: 'PERSON', name: 'Tom Quill' },
  ],
  mentions: [
    ['Mira Harrow', 'Mira Harrow'],
    ['M. Harrow', 'M. Harrow'],
  ],
  statements: [
    {
      by: 'Mira Harrow',
      act: 'SAY',
      sourceWords: 'Mira Harrow',
      cueWords: 'told',
      says: 'to leave their boats',
      confidence: 0.2,
    },
    { act: 'SAY', sourceWords: 'Officials', cueWords: 'said', says: 'that nobody was hurt', confidence: 0.3 },
    {
      by: 'M. Harrow',
      act: 'ASK',
      sourceWords: 'M. Harrow',
      cueWords: 'may ask for',
      says: 'help',
      modality: 'POSSIBLE',
      confidence: 0.4,
    },
  ],
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

let api: TestApi
afterEach(() => api?.close())

interface Opened {
  readonly page: Page
  readonly url: string
  readonly strayed: readonly string[]
  readonly problems: readonly string[]
}

/** Opens a queue of a service of these articles, as an editor. */
async function openQueue(
  articles: readonly HandMade[],
  address = '/review',
  key: string | null = EDITOR_KEY,
): Promise<Opened> {
  api = await openTestApi(articles)
  const url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.addInitScript((key) => {
    if (key !== null) sessionStorage.setItem('dictum-key', key)
  }, key)
  await page.goto(url + address)
  return { page, url, strayed, problems }
}

const asEditor = { authorization: `Bearer ${EDITOR_KEY}` }

/** All statements by their reviews, as the service has them. */
async function reviews(): Promise<Record<string, string>> {
  const { data } = await api.ask(
    '{ statements(first: 100, where: { review: { in: [UNREVIEWED, CONFIRMED, EDITED, REJECTED] } }) { nodes { content review } } }',
  )
  return Object.fromEntries(
    data.statements.nodes.map(({ content, review }: Record<string, string>) => [content, review]),
  )
}

const item = (page: Page) => page.locator('.review-item')
const content = (page: Page): Promise<string> => page.locator('.review-facts dt:text-is("Content") + dd').innerText()
const saved = (page: Page) => page.getByText('All is saved.').waitFor()
const press = async (page: Page, keys: string) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** The content of the one that is shown, once it is this one. */
const shows = (page: Page, words: string) =>
  page.locator('.review-item .review-text .mark-content', { hasText: words }).first().waitFor()

test('ten statements are reviewed by keyboard alone, and the service has it so', async () => {
  const { page, strayed, problems } = await openQueue(manyArticles(6))
  await item(page).locator('mark').first().waitFor()
  const expected: Record<string, string> = {}
  const verdicts = 'ynyyynynyy'
  const first = await content(page)
  for (const verdict of verdicts) {
    expected[await content(page)] = verdict === 'y' ? 'CONFIRMED' : 'REJECTED'
    await page.keyboard.press(verdict)
  }
  expect(Object.keys(expected).length).toBe(10)
  expect(Object.keys(expected)[0]).toBe(first)
  await saved(page)
  await page.getByText('10 decided in this session').waitFor()
  const left = Object.entries(await reviews()).filter(([words]) => !(words in expected))
  expect(await reviews()).toEqual({ ...expected, ...Object.fromEntries(left) })
  expect(left.map(([, review]) => review)).toEqual(['UNREVIEWED', 'UNREVIEWED'])
  expect(await page.locator('.review-remaining').innerText()).toBe('2 to decide')
  // The last two, faster than anybody can look.
  await press(page, 'yn')
  await page.getByText('Nothing is left here').waitFor()
  await saved(page)
  expect(Object.values(await reviews()).filter((review) => review === 'UNREVIEWED')).toEqual([])
  expect(strayed).toEqual([])
  expect(problems).toEqual([])
})

test('going on decides nothing, keys with modifiers and in fields are left alone, and ? shows the keys', async () => {
  const { page, problems } = await openQueue(manyArticles(3))
  await item(page).locator('mark').first().waitFor()
  const first = await content(page)
  await press(page, 'jj')
  expect(await content(page)).not.toBe(first)
  await press(page, 'kk')
  expect(await content(page)).toBe(first)
  await page.keyboard.press('Control+y')
  await page.getByRole('combobox', { name: /ask, or find/i }).focus()
  await page.keyboard.type('yn')
  await page.locator('h1').click()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await page.keyboard.press('y')
  await page.keyboard.press('Escape')
  expect(await content(page)).toBe(first)
  expect(new Set(Object.values(await reviews()))).toEqual(new Set(['UNREVIEWED']))
  // A button does what its key does, and keeps the focus for the next one.
  await page.getByRole('button', { name: 'y Accept' }).click()
  await page.keyboard.press('Enter')
  await page.getByText('2 decided in this session').waitFor()
  await page.getByText(/^Accepted\. Next: Ada Lovelace, /).waitFor({ state: 'attached' })
  await saved(page)
  expect(Object.values(await reviews()).filter((review) => review === 'CONFIRMED').length).toBe(2)
  expect(problems).toEqual([])
})

test('u takes decisions back, the last first, at once or once they are made', async () => {
  const { page, problems } = await openQueue(manyArticles(3))
  await item(page).locator('mark').first().waitFor()
  const first = await content(page)
  await press(page, 'yn')
  await saved(page)
  await press(page, 'u')
  await press(page, 'u')
  expect(await content(page)).toBe(first)
  await saved(page)
  expect(new Set(Object.values(await reviews()))).toEqual(new Set(['UNREVIEWED']))
  // And again before anything has come back.
  await press(page, 'yuny')
  await saved(page)
  const decided = Object.values(await reviews()).filter((review) => review !== 'UNREVIEWED')
  expect(decided.sort()).toEqual(['CONFIRMED', 'REJECTED'])
  expect((await reviews())[first]).toBe('REJECTED')
  expect(problems).toEqual([])
})

test('o opens the article, and going back finds the queue as it was left', async () => {
  const { page, url } = await openQueue(manyArticles(3))
  await item(page).locator('mark').first().waitFor()
  await press(page, 'yj')
  const shown = await content(page)
  await page.keyboard.press('o')
  await page.waitForURL(new RegExp(`^${url}/articles/article_.*#statement_`))
  await page.goBack()
  await item(page).locator('mark').first().waitFor()
  expect(await content(page)).toBe(shown)
  expect(await page.getByText('1 decided in this session').count()).toBe(1)
})

test('a content is edited by keys alone, with another act and a speaker who is missing', async () => {
  const { page, problems } = await openQueue([HARBOUR])
  await shows(page, 'to leave their boats')
  await page.keyboard.press('e')
  await page.getByRole('form', { name: 'Edit the statement' }).waitFor()
  // A word more at the end, twice; a word less at the start, and back.
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft']) await page.keyboard.press(key)
  expect(await page.locator('.review-chosen').innerText()).toBe('to leave their boats ashore until')
  await page.getByLabel('Act').focus()
  await page.keyboard.type('urge')
  await page.getByRole('button', { name: 'Take away Mira Harrow' }).press('Enter')
  const speakers = page.getByRole('combobox', { name: 'Add to speakers' })
  await speakers.fill('Nell Ferry')
  await page.getByRole('option', { name: 'Nell Ferry add as a new person', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Take away Nell Ferry' }).waitFor()
  const addressees = page.getByRole('combobox', { name: 'Add to addressees' })
  await addressees.pressSequentially('quil')
  await page.getByRole('option', { name: 'Tom Quill person' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Take away Tom Quill' }).waitFor()
  await page.keyboard.press('Control+Enter')
  await shows(page, 'that nobody was hurt')
  await saved(page)
  const { data } = await api.ask(
    '{ statements(where: { review: { eq: EDITED } }) { nodes { content act speakers { name } addressees { name } evidence { content { text } } } } }',
  )
  expect(data.statements.nodes).toEqual([
    {
      content: 'to leave their boats ashore until',
      act: 'URGE',
      speakers: [{ name: 'Nell Ferry' }],
      addressees: [{ name: 'Tom Quill' }],
      evidence: { content: [{ text: 'to leave their boats ashore until' }] },
    },
  ])
  // An edit is taken back, too.
  await page.keyboard.press('u')
  await shows(page, 'to leave their boats')
  await saved(page)
  expect(await content(page)).toBe('to leave their boats')
  expect(Object.values(await reviews())).toEqual(['UNREVIEWED', 'UNREVIEWED', 'UNREVIEWED'])
  expect(problems).toEqual([])
})

/** Selects words of the shown text as a pointer would: from the middle of one character to the middle of another. */
async function select(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = await page.locator('.review-text').evaluate(
    (element, [from, to]) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const edge = (words: string, isEnd: boolean) => {
        walker.currentNode = element
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1
          if (at < 0) continue
          const range = document.createRange()
          const offset = isEnd ? at + words.length : at
          range.setStart(node, isEnd ? offset - 1 : offset)
          range.setEnd(node, isEnd ? offset : offset + 1)
          const { left, right, top, bottom } = range.getBoundingClientRect()
          return { x: isEnd ? right : left, y: (top + bottom) / 2 }
        }
        throw new Error(`No words “${words}”`)
      }
      return [edge(from as string, false), edge(to as string, true)]
    },
    [from, to],
  )
  if (!start || !end) throw new Error('Nothing to select')
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, end.y)
  await page.mouse.move(end.x, end.y)
  await page.mouse.up()
}

test('a content is edited by selecting its words, in parts, with signs of two code units before it', async () => {
  const { page, problems } = await openQueue([HARBOUR])
  await shows(page, 'to leave their boats')
  await page.keyboard.press('e')
  await page.getByRole('form', { name: 'Edit the statement' }).waitFor()
  await select(page, 'leave', 'boats')
  expect(await page.locator('.review-chosen').innerText()).toBe('leave their boats')
  await page.getByRole('button', { name: 'Add a part' }).click()
  await select(page, '🌊 has', 'passed')
  expect(await page.locator('.review-chosen').innerText()).toBe('leave their boats … 🌊 has passed')
  await page.getByRole('button', { name: 'Save and next' }).click()
  await shows(page, 'that nobody was hurt')
  await saved(page)
  const { data } = await api.ask(
    '{ statements(where: { review: { eq: EDITED } }) { nodes { article { text } evidence { content { start end text } } } } }',
  )
  const [{ article, evidence }] = data.statements.nodes
  expect(evidence.content.map(({ text }: { text: string }) => text)).toEqual(['leave their boats', '🌊 has passed'])
  expect(
    evidence.content.map(({ start, end }: { start: number; end: number }) => article.text.slice(start, end)),
  ).toEqual(['leave their boats', '🌊 has passed'])
  expect(problems).toEqual([])
})

test('Escape leaves an edit, and asks where something was changed', async () => {
  const { page, problems } = await openQueue([HARBOUR])
  await shows(page, 'to leave their boats')
  await press(page, 'e')
  await page.keyboard.press('Escape')
  await page.locator('.review-facts').waitFor()
  await press(page, 'e')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Go on editing' }).click()
  expect(await page.locator('.review-chosen').innerText()).toBe('to leave their boats ashore')
  await page.locator('.review-content').focus()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Leave without saving' }).click()
  await page.locator('.review-facts').waitFor()
  expect(await content(page)).toBe('to leave their boats')
  // The keys are those of the queue again.
  await press(page, 'n')
  await shows(page, 'that nobody was hurt')
  await saved(page)
  expect((await reviews())['to leave their boats']).toBe('REJECTED')
  expect(problems).toEqual([])
})

test('two editors at once are told of each other, and nothing is overwritten unseen', async () => {
  const { page, problems } = await openQueue([HARBOUR])
  await shows(page, 'to leave their boats')
  const { data } = await api.ask('{ statements(where: { text: { contains: "boats" } }) { nodes { id version } } }')
  const [{ id, version }] = data.statements.nodes
  await api.ask(
    'mutation ($input: EditStatementInput!) { editStatement(input: $input) { statement { version } } }',
    { input: { id, version, act: 'ORDER', why: 'it is one' } },
    asEditor,
  )
  await press(page, 'n')
  await page
    .getByRole('alert')
    .getByText(/^Meanwhile “.+” changed it \(act\) on .+: “it is one”\./)
    .waitFor()
  expect((await reviews())['to leave their boats']).toBe('EDITED')
  // It comes after the one that was shown meanwhile, as it is now: all that is told of it says so.
  await shows(page, 'that nobody was hurt')
  const alert = page.getByRole('alert')
  await alert.getByText('“Mira Harrow, order: to leave their boats”').waitFor()
  await alert.getByText(/It comes next, as it is now\.$/).waitFor()
  expect(await page.getByText('Rejected. Next:').count()).toBe(0)
  // Nor is it still to be decided by anybody.
  await page.getByText('2 to decide').waitFor()
  await page.getByRole('link', { name: /^Unsure 2/ }).waitFor()
  await alert.getByRole('button', { name: 'Show it' }).click()
  await item(page).locator('.act', { hasText: 'order' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await item(page)
    .getByText(/^Meanwhile/)
    .waitFor()
  await press(page, 'n')
  await saved(page)
  expect((await reviews())['to leave their boats']).toBe('REJECTED')
  expect(problems).toEqual([])
})

test('an edit that somebody else came before is not lost', async () => {
  const { page, problems } = await openQueue([HARBOUR])
  await shows(page, 'to leave their boats')
  await press(page, 'e')
  await page.keyboard.press('ArrowRight')
  const { data } = await api.ask('{ statements(where: { text: { contains: "boats" } }) { nodes { id version } } }')
  await api.ask(
    'mutation ($input: ReviewStatementInput!) { confirmStatement(input: $input) { statement { version } } }',
    { input: data.statements.nodes[0] },
    asEditor,
  )
  await page.keyboard.press('Control+Enter')
  await page
    .getByRole('alert')
    .getByText(/accepted it on/)
    .waitFor()
  await press(page, 'j')
  await shows(page, 'to leave their boats')
  await press(page, 'e')
  expect(await page.locator('.review-chosen').innerText()).toBe('to leave their boats ashore')
  await page.keyboard.press('Control+Enter')
  await saved(page)
  expect((await reviews())['to leave their boats ashore']).toBe('EDITED')
  expect(problems).toEqual([])
})

test('an undo that is not possible any more says why', async () => {
  const { page } = await openQueue([HARBOUR])
  await shows(page, 'to leave their boats')
  await press(page, 'y')
  await saved(page)
  const { data } = await api.ask('{ statements(where: { text: { contains: "boats" } }) { nodes { id version } } }')
  await api.ask(
    'mutation ($input: ReviewStatementInput!) { rejectStatement(input: $input) { statement { version } } }',
    { input: data.statements.nodes[0] },
    asEditor,
  )
  await press(page, 'u')
  await page
    .getByRole('alert')
    .getByText(/^It cannot be taken back: meanwhile “.+” rejected it on /)
    .waitFor()
  await shows(page, 'that nobody was hurt')
  expect((await reviews())['to leave their boats']).toBe('REJECTED')
})

test('the other queues: what nobody known says, and a part of it', async () => {
  const { page, problems } = await openQueue([HARBOUR, ...manyArticles(1)], '/review?queue=unlinked')
  await shows(page, 'that nobody was hurt')
  expect(await page.locator('.review-remaining').innerText()).toBe('1 to decide')
  // Who speaks is what an editor is here for.
  await press(page, 'e')
  await page.keyboard.type('quill')
  await page.getByRole('option', { name: 'Tom Quill person' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Nothing is left here').waitFor()
  await saved(page)
  await page.getByRole('link', { name: /^Unsure 4/ }).click()
  await shows(page, 'to leave their boats')
  await page.getByRole('link', { name: 'only this speaker' }).click()
  await page.getByText('Only a part is shown').waitFor()
  await page.getByText('1 to decide').waitFor()
  await page.goBack()
  await page.getByText('4 to decide').waitFor()
  expect(problems).toEqual([])
})

const HARROWS =
  '{ people(where: { name: "M. Harrow" }) { nodes { name mergedIds statements { totalCount } } } suggestedMerges { from { name } into { name } } }'

test('actors are merged, kept apart, and both are taken back', async () => {
  const { page, problems } = await openQueue([HARBOUR], '/review?queue=merges')
  await page.getByText('M. Harrow may be short for Mira Harrow').first().waitFor()
  await page.getByRole('link', { name: '1 statement', exact: true }).first().waitFor()
  const before = await api.ask(HARROWS)
  expect(before.data.suggestedMerges).toEqual([{ from: { name: 'M. Harrow' }, into: { name: 'Mira Harrow' } }])
  await press(page, 'y')
  await page.getByText('Nothing is left here').waitFor()
  await saved(page)
  const merged = await api.ask(HARROWS)
  expect(merged.data.people.nodes).toMatchObject([{ name: 'Mira Harrow', statements: { totalCount: 2 } }])
  await press(page, 'u')
  await page.getByText('M. Harrow may be short for Mira Harrow').first().waitFor()
  await saved(page)
  expect(await api.ask(HARROWS)).toEqual(before)
  // The other way round.
  await press(page, 'sy')
  await page.getByText('Nothing is left here').waitFor()
  await saved(page)
  expect((await api.ask(HARROWS)).data.people.nodes).toMatchObject([
    { name: 'M. Harrow', statements: { totalCount: 2 } },
  ])
  await press(page, 'u')
  await saved(page)
  await press(page, 'n')
  await saved(page)
  expect((await api.ask(HARROWS)).data.suggestedMerges).toEqual([])
  await press(page, 'u')
  await saved(page)
  expect(await api.ask(HARROWS)).toEqual(before)
  expect(problems).toEqual([])
})

test('without a key it takes one; a wrong one and a reader’s are told', async () => {
  const { page, strayed } = await openQueue([HARBOUR], '/review', null)
  await page.getByText('It takes a key of the role EDITOR.').waitFor()
  await page.locator('main').getByLabel('Key').fill('nobodys-key')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('This key is not known, or was revoked.').waitFor()
  const made = await api.ask(
    'mutation { createKey(input: { name: "guest", role: READER }) { secret } }',
    {},
    { authorization: `Bearer ${ADMIN_KEY}` },
  )
  await page.locator('main').getByLabel('Key').fill(made.data.createKey.secret)
  await page.keyboard.press('Enter')
  await page
    .getByRole('alert')
    .getByText('history needs a key of the role EDITOR; "guest" has the role READER.')
    .waitFor()
  await page.getByRole('alert').getByLabel('Key').fill(EDITOR_KEY)
  await page.keyboard.press('Enter')
  await shows(page, 'to leave their boats')
  expect(strayed).toEqual([])
})

test('a key that is revoked meanwhile stops nothing: what was decided goes on with the next key', async () => {
  const asAdmin = { authorization: `Bearer ${ADMIN_KEY}` }
  const { page, url } = await openQueue(manyArticles(4), '/healthz', null)
  const made = await api.ask('mutation { createKey(input: { name: "desk", role: EDITOR }) { secret } }', {}, asAdmin)
  await page.evaluate((key) => sessionStorage.setItem('dictum-key', key), made.data.createKey.secret)
  await page.goto(`${url}/review`)
  await item(page).locator('mark').first().waitFor()
  await api.ask('mutation { revokeKey(input: { name: "desk" }) { key { name } } }', {}, asAdmin)
  await press(page, 'y')
  const dialog = page.locator('.review-hold')
  await dialog.getByText('was revoked').waitFor()
  expect(await violations(page)).toEqual([])
  await dialog.getByLabel('Key').fill(EDITOR_KEY)
  await page.keyboard.press('Enter')
  await saved(page)
  expect(Object.values(await reviews()).filter((review) => review === 'CONFIRMED').length).toBe(1)
})

test('where nothing answers, decisions wait, leaving warns, and all is saved once it answers again', async () => {
  const { page } = await openQueue(manyArticles(4))
  await item(page).locator('mark').first().waitFor()
  await page.route('**/graphql', (route) => route.abort())
  await press(page, 'yyy')
  await page.getByText('The service does not answer. 3 to be saved').waitFor()
  const asked = page.waitForEvent('dialog')
  page.reload().catch(() => {})
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await page.unroute('**/graphql')
  await saved(page)
  expect(Object.values(await reviews()).filter((review) => review === 'CONFIRMED').length).toBe(3)
})

test.each(['light', 'dark'] as const)('it is accessible in %s, and narrow', async (colorScheme) => {
  const { page, problems } = await openQueue([HARBOUR], '/review')
  await page.emulateMedia({ colorScheme })
  await shows(page, 'to leave their boats')
  expect(await violations(page)).toEqual([])
  await press(page, 'e')
  await page.getByRole('combobox', { name: 'Add to speakers' }).fill('harrow')
  await page.getByRole('option', { name: 'M. Harrow person' }).waitFor()
  expect(await violations(page)).toEqual([])
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow()).toBeLessThanOrEqual(0)
  await page.locator('.review-content').focus()
  await page.keyboard.press('Escape')
  await page.locator('.review-facts').waitFor()
  expect(await overflow()).toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: /^Suggested merges/ }).click()
  await page.getByRole('link', { name: '1 statement', exact: true }).first().waitFor()
  expect(await overflow()).toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
  expect(problems).toEqual([])
})
