import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from '../../support/accessibility.js'
import { openTestApi, type TestApi } from '../../support/api.js'
import { openBrowser, openLocalPage } from '../../support/browser.js'
import type { HandMade } from '../../support/hand-made.js'
import { NATO_ARTICLE } from '../../support/hand-made-articles.js'

/** Statements that lie within, over and beside each other, go over paragraphs, and stand in two scripts. */
const HARBOUR: HandMade = {
  title: 'Harbour to reopen',
  url: 'https://example.org/harbour',
  publisher: 'Coast Daily',
  publishedAt: '2024-03-05T00:00:00Z',
  text: [
    'Harbour to reopen',
    'Mayor Ida Holm said that the port council believes that the harbour will reopen in May 🚢. She told Coast Radio so.',
    '“We waited long.\n\n“Now we begin,” said Holm.',
    'قالت ليلى حداد إن السفن ستعود قريبا.',
  ].join('\n\n'),
  actors: [
    { kind: 'PERSON', name: 'Ida Holm', aliases: ['Holm'] },
    { kind: 'ORGANIZATION', name: 'Port Council' },
    { kind: 'ORGANIZATION', name: 'Coast Radio' },
    { kind: 'PERSON', name: 'ليلى حداد' },
  ],
  mentions: [
    ['Ida Holm', 'Ida Holm'],
    ['port council', 'Port Council'],
    ['She', 'Ida Holm', 'PRONOUN'],
    ['Coast Radio', 'Coast Radio'],
    ['ليلى حداد', 'ليلى حداد'],
  ],
  statements: [
    {
      by: 'Ida Holm',
      act: 'SAY',
      sourceWords: 'Mayor Ida Holm',
      cueWords: 'said',
      to: ['Coast Radio'],
      says: 'that the port council believes that the harbour will reopen in May 🚢',
    },
    {
      by: 'Port Council',
      act: 'BELIEVE',
      sourceWords: 'the port council',
      cueWords: 'believes',
      says: 'that the harbour will reopen in May 🚢',
      within: 0,
    },
    { by: 'Port Council', act: 'PREDICT', says: ['port council', 'harbour will reopen in'] },
    { by: 'Ida Holm', act: 'SAY', cueWords: 'said Holm', says: '“We waited long.\n\n“Now we begin,”', mode: 'DIRECT' },
    { by: 'ليلى حداد', act: 'PREDICT', sourceWords: 'ليلى حداد', cueWords: 'قالت', says: 'إن السفن ستعود قريبا' },
  ],
  topics: [['harbour', 2]],
}

/** Nobody is quoted; a paragraph begins with a name in another script. */
const QUIET: HandMade = {
  title: 'Quiet harbour',
  text: 'Quiet harbour\n\nليلى حداد was not in the harbour that day.\n\nقالت NATO إن السفن ستعود قريبا.',
  actors: [],
  statements: [],
}

/** More than a page of statements and of mentions. */
const ROLL_CALL: HandMade = {
  title: 'Roll call',
  text: ['Roll call', ...roll().map((number) => `Member ${number} said item ${number} is done.`)].join('\n\n'),
  actors: roll().map((number) => ({ kind: 'PERSON', name: `Member ${number}` })),
  mentions: roll().map((number) => [`Member ${number}`, `Member ${number}`]),
  statements: roll().map((number) => ({
    by: `Member ${number}`,
    act: 'SAY',
    sourceWords: `Member ${number}`,
    cueWords: 'said',
    says: `item ${number} is done`,
  })),
}

function roll(): number[] {
  return Array.from({ length: 130 }, (_, at) => 1000 + at)
}

let api: TestApi
let url: string
let browser: Browser
beforeAll(async () => {
  api = await openTestApi([NATO_ARTICLE, HARBOUR, ROLL_CALL, QUIET])
  url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await api?.close()
})

interface Stored {
  readonly id: string
  readonly text: string
  readonly statements: readonly { readonly id: string; readonly content: readonly string[] }[]
}

interface Spans {
  readonly id: string
  readonly evidence: { readonly content: readonly { readonly text: string }[] }
}

/** An article as the API has it, with its first statements. */
async function stored(title: string): Promise<Stored> {
  const { data } = await api.ask(
    `query ($title: String!) { articles(where: { title: { eq: $title } }) { nodes { id text
      statements(first: 100, where: { or: [{ nested: true }, { nested: false }] }) {
        nodes { id evidence { content { text } } } } } } }`,
    { title },
  )
  const { id, text, statements } = data.articles.nodes[0]
  return {
    id,
    text,
    statements: statements.nodes.map(({ id, evidence }: Spans) => ({
      id,
      content: evidence.content.map(({ text }) => text),
    })),
  }
}

/** Opens an article's page, and waits until all its statements are there. */
async function open(page: Page, title: string, which?: number): Promise<Stored> {
  const article = await stored(title)
  const statement = which === undefined ? undefined : article.statements[which - 1]
  await page.goto(`${url}/articles/${article.id}${statement ? `#${statement.id}` : ''}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.locator(`#card-${article.statements.length}`).waitFor()
  return article
}

/** The words of each statement’s marks, in order. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.card')].map((card) => {
      const number = (card as HTMLElement).dataset.statements
      return [...document.querySelectorAll(`mark[data-statements~="${number}"]`)]
        .map((mark) => mark.textContent)
        .join('')
    }),
  )

/** What is in focus: the address, the card, the words of source, cue and content, and where the keyboard is. */
const focus = (page: Page) =>
  page.evaluate(() => ({
    hash: location.hash,
    card: document.querySelector('.card[aria-current=true]')?.id,
    source: [...document.querySelectorAll('.article-text mark.source')].map((mark) => mark.textContent).join(''),
    cue: [...document.querySelectorAll('.article-text mark.cue')].map((mark) => mark.textContent).join(''),
    content: [...document.querySelectorAll('.article-text mark.chosen')].map((mark) => mark.textContent).join(''),
    keyboard: document.activeElement?.id,
  }))

/** Whether the keyboard, and the words in focus, are in sight and not covered. */
const inSight = (page: Page): Promise<boolean[]> =>
  page.evaluate(() =>
    ['mark.chosen', '.card[aria-current=true]'].map((selector) => {
      const box = document.querySelector(`.article ${selector}`)?.getClientRects()[0]
      if (!box) return false
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      return at?.closest(selector) !== null
    }),
  )

test.each(['NATO Chief Urges South Korea To Deliver Weapons', 'Harbour to reopen'])(
  'the marks of “%s” are the API’s spans, and its text is the API’s text',
  async (title) => {
    const { page, strayed, problems } = await openLocalPage(browser)
    const article = await open(page, title)
    // Between paragraphs nothing is drawn.
    expect(await marked(page)).toEqual(article.statements.map(({ content }) => content.join('').replaceAll('\n\n', '')))
    expect(await page.locator('.article-text').textContent()).toBe(article.text.replaceAll('\n\n', ''))
    expect(await page.locator('.article-text > p').allTextContents()).toEqual(article.text.split('\n\n'))
    expect(strayed).toEqual([])
    expect(problems).toEqual([])
  },
)

test('a card tells who says what, how sure it is, what found it, and within which statement it stands', async () => {
  const { page } = await openLocalPage(browser)
  await open(page, 'Harbour to reopen')
  expect(await page.locator('#card-1 > :not(button)').allTextContents()).toEqual([
    '1 Ida Holm say → to Coast Radio',
    'that the port council believes that the harbour will reopen in May 🚢',
    'reported · 80% sure',
  ])
  expect(await page.locator('#card-1 .statement-where span').last().getAttribute('title')).toBe(
    'found by the rule “by-hand”',
  )
  expect(await page.locator('#card-3 .statement-where').textContent()).toBe('within statement 1 · reported · 80% sure')
  expect(await page.getByRole('link', { name: 'Statement 3, by Port Council (believe)' }).getAttribute('href')).toBe(
    (await page.locator('#card-3 .card-number').getAttribute('href')) ?? '',
  )
  expect(await page.locator('.facts').innerText()).toBe('Coast Daily · Mar 5, 2024 · example.org')
  expect(
    await page.locator('.facts a').evaluate((link) => [link.getAttribute('href'), link.getAttribute('rel')]),
  ).toEqual(['https://example.org/harbour', 'noopener noreferrer'])
})

test('the address of a statement brings it into view with its source and cue', async () => {
  const { page, problems } = await openLocalPage(browser)
  await page.setViewportSize({ width: 1280, height: 400 })
  const { statements } = await open(page, 'Harbour to reopen', 3)
  await page.locator('#note-3:focus').waitFor()
  expect(await focus(page)).toEqual({
    hash: `#${statements[2]?.id}`,
    card: 'card-3',
    source: 'the port council',
    cue: 'believes',
    content: 'that the harbour will reopen in May 🚢',
    keyboard: 'note-3',
  })
  expect(await inSight(page)).toEqual([true, true])

  // Another address of the same page, as somebody types it.
  await page.evaluate((hash) => location.replace(`#${hash}`), statements[4]?.id)
  await page.locator('#note-5:focus').waitFor()
  expect(await focus(page)).toMatchObject({ card: 'card-5', source: 'ليلى حداد', content: 'إن السفن ستعود قريبا' })
  expect(await inSight(page)).toEqual([true, true])
  expect(problems).toEqual([])
})

test('an address of a statement that is gone says so', async () => {
  const { page } = await openLocalPage(browser)
  const { id } = await stored('Harbour to reopen')
  await page.goto(`${url}/articles/${id}#statement_gone`)
  expect(await page.getByRole('status').innerText()).toBe(
    'This article has no statement statement_gone any more: it was rejected by an editor, or was not found when the text was read again.',
  )
})

test('by the keyboard: j and k, Enter to the card and back, arrows among the cards, Esc', async () => {
  const { page } = await openLocalPage(browser)
  const { statements } = await open(page, 'Harbour to reopen')
  const press = async (key: string) => {
    await page.keyboard.press(key)
    const { hash, card, keyboard } = await focus(page)
    return [statements.findIndex(({ id }) => `#${id}` === hash) + 1, card, keyboard]
  }
  expect([await press('j'), await press('j'), await press('k')]).toEqual([
    [1, 'card-1', 'card-1'],
    [2, 'card-2', 'card-2'],
    [1, 'card-1', 'card-1'],
  ])
  expect([await press('Enter'), await press('j'), await press('Enter'), await press('ArrowDown')]).toEqual([
    [1, 'card-1', 'note-1'],
    [2, 'card-2', 'note-2'],
    [2, 'card-2', 'card-2'],
    [3, 'card-3', 'card-3'],
  ])
  expect(await press('Escape')).toEqual([0, undefined, 'note-3'])

  // Letters can be switched off as keys, for good.
  await page.getByRole('checkbox', { name: 'Letter keys' }).uncheck()
  await page.reload()
  await page.locator('#card-5').waitFor()
  expect(await press('j')).toEqual([0, undefined, ''])
  await page.getByRole('checkbox', { name: 'Letter keys' }).check()
  expect(await press('j')).toEqual([1, 'card-1', 'card-1'])
  await press('Escape')

  // Where somebody types, letters are letters.
  await page.getByRole('combobox').first().focus()
  await page.keyboard.type('jk')
  expect(await page.getByRole('combobox').first().inputValue()).toBe('jk')
  expect((await focus(page)).card).toBe(undefined)
})

test('with the mouse: marks that statements share lead to each of them, a card leads to its words', async () => {
  const { page } = await openLocalPage(browser)
  await open(page, 'Harbour to reopen')
  const shared = page.getByText('harbour will reopen in', { exact: true })
  const clicked: (string | undefined)[] = []
  for (let clicks = 0; clicks < 4; clicks++) {
    await shared.click()
    clicked.push((await focus(page)).keyboard)
  }
  expect(clicked).toEqual(['card-2', 'card-3', 'card-1', 'card-2'])

  await page.locator('#card-5 blockquote').click()
  expect(await focus(page)).toMatchObject({ card: 'card-5', keyboard: 'note-5' })

  await shared.hover()
  expect(await page.locator('.card.lit').evaluateAll((cards) => cards.map(({ id }) => id))).toEqual([
    'card-1',
    'card-2',
    'card-3',
  ])
  await page.locator('#card-4').hover()
  expect(await page.locator('mark.lit').allTextContents()).toEqual(['“We waited long.', '“Now we begin,”'])
})

test('names lead to their actors, pronouns tell whom they mean, and all are listed', async () => {
  const { page } = await openLocalPage(browser)
  await open(page, 'Harbour to reopen')
  const names = await page
    .locator('.article-text a.name')
    .evaluateAll((links) =>
      links.map((link) => [
        link.textContent,
        link.getAttribute('title'),
        link.getAttribute('href')?.replace(/_.*/, ''),
      ]),
    )
  expect(names).toEqual([
    ['Ida Holm', 'Ida Holm, person', '/actors/person'],
    ['port council', 'Port Council, organization', '/actors/organization'],
    ['Coast Radio', 'Coast Radio, organization', '/actors/organization'],
    ['ليلى حداد', 'ليلى حداد, person', '/actors/person'],
  ])
  expect(await page.getByText('She', { exact: true }).getAttribute('title')).toBe('Ida Holm')
  expect((await page.locator('.named').innerText()).split(/\s*\n\s*/)).toEqual([
    'In this article',
    'People',
    'Ida Holm 2×',
    'ليلى حداد',
    'Organizations',
    'Coast Radio',
    'Port Council',
    'Topics',
    'harbour',
  ])
  const address = await page.locator('.article-text a.name').first().getAttribute('href')
  await page.locator('.article-text a.name').first().click()
  await page.waitForURL(`${url}${address}`)
})

test('statements and names beyond the first page are read, and their addresses work', async () => {
  const { page, problems } = await openLocalPage(browser)
  const { id } = await stored('Roll call')
  await page.goto(`${url}/articles/${id}`)
  await page.locator('#card-130').waitFor()
  await page.getByText('Member 1129').nth(1).waitFor()
  expect(await page.locator('.card').count()).toBe(130)
  await expect.poll(() => page.locator('.article-text a.name').count(), { timeout: 10_000 }).toBe(130)
  expect(await page.locator('.named li').count()).toBe(130)
  const address = await page.locator('#card-130 .card-number').getAttribute('href')
  await page.goto('about:blank')
  await page.goto(`${url}/articles/${id}${address}`)
  await page.locator('#note-130:focus').waitFor()
  expect(await focus(page)).toMatchObject({ card: 'card-130', source: 'Member 1129', content: 'item 1129 is done' })
  expect(await inSight(page)).toEqual([true, true])
  expect(problems).toEqual([])
})

test('the heading of the cards is seen on arrival and with the first of them', async () => {
  const { page } = await openLocalPage(browser)
  await page.setViewportSize({ width: 1280, height: 600 })
  await open(page, 'Roll call')
  await page.locator('#card-130').waitFor()
  const heading = page.getByRole('link', { name: '130 statements' })
  const scrolled = () => page.locator('.cards').evaluate((cards) => [cards.scrollTop, cards.scrollHeight > 600])
  await heading.waitFor()
  expect(await scrolled()).toEqual([0, true])
  await page.keyboard.press('j')
  await page.locator('#card-1:focus').waitFor()
  expect(await scrolled()).toEqual([0, true])
})

test('an article without statements has no legend, and a paragraph goes as most of its letters do', async () => {
  const { page, problems } = await openLocalPage(browser)
  const { id } = await stored('Quiet harbour')
  await page.goto(`${url}/articles/${id}`)
  await page.getByText('None was found').waitFor()
  expect(await page.locator('.guide').count()).toBe(0)
  expect(
    await page.locator('.article-text > p').evaluateAll((all) => all.map((each) => each.getAttribute('dir'))),
  ).toEqual(['ltr', 'ltr', 'rtl'])
  expect(problems).toEqual([])
})

test('a telephone is told of no keys', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
  await open(page, 'Harbour to reopen')
  await page.getByText('Shaded passages are statements').waitFor()
  expect(await page.getByRole('checkbox', { name: 'Letter keys' }).isVisible()).toBe(false)
  await page.close()
})

test('the cards beside the text follow as it is scrolled', async () => {
  const { page } = await openLocalPage(browser)
  await open(page, 'Roll call')
  await page.locator('#card-130').waitFor()
  await page.locator('#note-90').evaluate((note) => note.scrollIntoView({ block: 'start' }))
  await page.waitForFunction(() => {
    const box = document.getElementById('card-92')?.getBoundingClientRect()
    return box && box.top >= 0 && box.bottom <= innerHeight
  })
})

test.each(['light', 'dark'] as const)('axe finds nothing in the %s scheme, wide and narrow', async (colorScheme) => {
  const { page, strayed, problems } = await openLocalPage(browser)
  await page.emulateMedia({ colorScheme })
  await open(page, 'Harbour to reopen', 2)
  await page.locator('#note-2:focus').waitFor()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await violations(page)).toEqual([])
  expect(strayed).toEqual([])
  expect(problems).toEqual([])
})

test('360 pixels wide: nothing goes beyond the side, and the statement in focus stands at the foot', async () => {
  const { page } = await openLocalPage(browser)
  await page.setViewportSize({ width: 360, height: 640 })
  await open(page, 'Harbour to reopen', 4)
  await page.locator('#note-4:focus').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await inSight(page)).toEqual([true, true])
  const foot = await page.locator('#card-4').boundingBox()
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(640)
  await page.getByRole('button', { name: 'Close' }).click()
  expect(await focus(page)).toMatchObject({ hash: '', card: undefined })
})

test('on paper: the text with the numbers of its statements, which stand whole below it', async () => {
  const { page } = await openLocalPage(browser)
  await open(page, 'Harbour to reopen', 2)
  await page.locator('#note-2:focus').waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 720, height: 500 })
  expect(
    await page.locator('.note').evaluateAll((notes) => notes.map((note) => getComputedStyle(note, '::before').content)),
  ).toEqual(['"2"', '"1"', '"3"', '"4"', '"5"'])
  // None is in a frame that would cut it, or laid over the text.
  const boxes = await page
    .locator('.card')
    .evaluateAll((cards) =>
      cards.map((card) => [getComputedStyle(card).position, card.scrollHeight <= card.clientHeight]),
    )
  expect(boxes).toEqual(boxes.map(() => ['static', true]))
  expect(await page.locator('.cards').evaluate((cards) => cards.scrollHeight <= cards.clientHeight)).toBe(true)
  expect(await page.locator('header.top').isVisible()).toBe(false)
  expect(await page.locator('.guide').isVisible()).toBe(false)
})

test('what is far from the window is drawn by and by, and all of it before the page is printed', async () => {
  const { page } = await openLocalPage(browser)
  await page.addInitScript(() => {
    const drawn = () =>
      ['.card', '.card > blockquote', '.note'].map((selector) => document.querySelectorAll(selector).length)
    // A group of cards that is not drawn yet says for how many it keeps the room.
    const toCome = () =>
      [...document.querySelectorAll<HTMLElement>('.cards-to-come')]
        .map(({ style }) => Number(style.getPropertyValue('--cards')))
        .reduce((sum, cards) => sum + cards, 0)
    const watching = new MutationObserver(() => {
      if (document.querySelectorAll('.card').length + toCome() < 130) return
      watching.disconnect()
      const before = [...drawn(), toCome()]
      dispatchEvent(new Event('beforeprint'))
      setTimeout(() => Object.assign(window, { before, after: drawn() }))
    })
    watching.observe(document, { childList: true, subtree: true })
  })
  const { id } = await stored('Roll call')
  await page.goto(`${url}/articles/${id}`)
  const seen = await page.waitForFunction(() => 'after' in window && [Reflect.get(window, 'before'), window.after])
  const [before, after] = (await seen.jsonValue()) as number[][]
  expect(after).toEqual([130, 130, 130])
  const [cards = 0, contents, notes, toCome = 0] = before ?? []
  expect([cards + toCome, contents]).toEqual([130, cards])
  expect(toCome).toBeGreaterThan(0)
  expect(notes).toBeLessThan(130)
})

test('an id that no article has is explained', async () => {
  const { page } = await openLocalPage(browser)
  await page.goto(`${url}/articles/article_gone`)
  await page.getByRole('heading', { level: 1, name: 'There is no article with this id' }).waitFor()
  expect(await page.locator('main p').first().innerText()).toBe(
    'article_gone leads to nothing. Perhaps the address was cut short, or an editor has taken the article out.',
  )
})
