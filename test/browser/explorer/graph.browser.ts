import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from '../../support/accessibility.js'
import { openTestApi, type TestApi } from '../../support/api.js'
import { openBrowser, openLocalPage } from '../../support/browser.js'
import type { HandMade } from '../../support/hand-made.js'

const ACTORS = [
  { kind: 'PERSON', name: 'Ada Marsh', aliases: ['Marsh'] },
  { kind: 'PERSON', name: 'Ben Oduya', aliases: ['Oduya'] },
  { kind: 'ORGANIZATION', name: 'Harbour Board' },
  { kind: 'COUNTRY', name: 'Chad', countryCode: 'TD' },
] as const

/** Who says what to whom in the two articles: Ada Marsh urges twice and thanks once, all others speak once. */
const MINUTES: readonly HandMade[] = [
  {
    title: 'Harbour talks',
    publisher: 'Wire',
    publishedAt: '2023-01-10T12:00:00Z',
    text: 'Harbour talks\n\nIt was said to open the quay, to pay the crews, that the quay is full, for the tea and that nobody knows.',
    actors: ACTORS,
    statements: [
      { by: 'Ada Marsh', act: 'URGE', to: ['Harbour Board'], says: 'to open the quay' },
      { by: 'Ada Marsh', act: 'URGE', to: ['Harbour Board', 'Ben Oduya'], says: 'to pay the crews' },
      { by: 'Harbour Board', act: 'SAY', to: ['Ada Marsh'], says: 'that the quay is full' },
      { by: 'Ada Marsh', act: 'THANK', to: ['Harbour Board'], says: 'for the tea' },
      { act: 'SAY', says: 'that nobody knows' },
    ],
  },
  {
    title: 'Harbour opens',
    publisher: 'Wire',
    publishedAt: '2023-03-10T12:00:00Z',
    text: 'Harbour opens\n\nIt was said to send grain.',
    actors: ACTORS,
    statements: [{ by: 'Ben Oduya', act: 'ASK', to: ['Chad'], says: 'to send grain' }],
  },
]

let api: TestApi
let url: string
let browser: Browser
beforeAll(async () => {
  api = await openTestApi(MINUTES)
  url = await api.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await api?.close()
})

const ALL = [
  'Ada Marsh to Ben Oduya, 1 statement',
  'Ada Marsh to Harbour Board, 3 statements',
  'Ben Oduya to Chad, 1 statement',
  'Harbour Board to Ada Marsh, 1 statement',
]

/** What the marks of the picture are called. */
const namesOf = async (page: Page, marks: 'node' | 'edge'): Promise<(string | null)[]> => {
  await page.locator('[data-edge]').first().waitFor()
  const names = await page
    .locator(`[data-${marks}]`)
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')))
  return names.sort()
}

const open = async (address: string) => {
  const opened = await openLocalPage(browser)
  await opened.page.goto(url + address)
  return opened
}

describe('the picture', () => {
  test('has the actors and exchanges that the API gives, and tells what is in none', async () => {
    const { page, strayed, problems } = await open('/graph')
    expect(await namesOf(page, 'edge')).toEqual(ALL)
    const { data } = await api.ask(
      '{ exchanges { nodes { said heard actor { name kind } } edges { count speaker { name } addressee { name } } } }',
    )
    const { nodes, edges } = data.exchanges
    expect(await namesOf(page, 'node')).toEqual(
      nodes
        .map(
          ({ actor, said, heard }: { actor: { name: string; kind: string }; said: number; heard: number }) =>
            `${actor.name}, ${actor.kind.toLowerCase()}, says ${said}, hears ${heard}`,
        )
        .sort(),
    )
    expect(edges).toHaveLength(ALL.length)
    expect(await page.locator('.graph-shown').innerText()).toBe(
      '4 actors and 4 exchanges, of 5 statements. 1 more have no speaker or no addressee that is known.',
    )
    expect(strayed).toEqual([])
    expect(problems).toEqual([])
    await page.close()
  })

  test('an exchange opens exactly its statements, and leads to all of them', async () => {
    const { page, problems } = await open('/graph')
    await page.getByRole('button', { name: 'Ada Marsh to Harbour Board' }).dispatchEvent('click')
    const panel = page.getByRole('region', { name: 'Opened in the picture' })
    await panel.getByRole('link', { name: 'All 3 statements' }).waitFor()
    expect((await panel.locator('blockquote').allInnerTexts()).sort()).toEqual([
      'for the tea',
      'to open the quay',
      'to pay the crews',
    ])
    const href = await panel.getByRole('link', { name: 'All 3 statements' }).getAttribute('href')
    const where = JSON.parse(new URL(href ?? '', url).searchParams.get('where') ?? '')
    const { data } = await api.ask('query ($where: StatementFilter) { statements(where: $where) { totalCount } }', {
      where,
    })
    expect(data.statements.totalCount).toBe(3)
    await page.reload()
    await panel.getByRole('link', { name: 'All 3 statements' }).waitFor()
    expect(problems).toEqual([])
    await page.close()
  })

  test('an actor lights up what it says and hears, leads to its page, and stands alone in the centre', async () => {
    const { page, problems } = await open('/graph')
    const actor = page.getByRole('button', { name: 'Ben Oduya, person' })
    await actor.waitFor()
    await actor.click()
    const panel = page.getByRole('region', { name: 'Opened in the picture' })
    await panel.getByRole('heading', { name: 'Ben Oduya' }).waitFor()
    expect(await page.locator('.graph-lit .graph-edges path').count()).toBe(2)
    expect(await panel.getByRole('link', { name: 'Ben Oduya' }).first().getAttribute('href')).toMatch(
      /^\/actors\/person_/,
    )
    await panel.getByRole('link', { name: 'Only its exchanges' }).click()
    await page.getByRole('button', { name: 'Ben Oduya , show everybody again' }).waitFor()
    await expect.poll(() => page.locator('[data-edge]').count()).toBe(3)
    await page.goBack()
    await expect.poll(() => page.locator('[data-edge]').count()).toBe(4)
    expect(problems).toEqual([])
    await page.close()
  })

  test('the keyboard reaches an exchange and an actor, goes on to others, and opens them', async () => {
    const { page, problems } = await open('/graph')
    await page.locator('[data-edge]').first().waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.getByRole('group', { name: 'Picture of 4 actors and 4 exchanges' }).focus()
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Ada Marsh to Harbour Board, 3 statements')
    await page.keyboard.press('Tab')
    expect(await focused()).toMatch(/^Ada Marsh, person/)
    const reached = new Set<string>()
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key)
      reached.add((await focused())?.split(',')[0] ?? '')
    }
    expect(reached.size).toBeGreaterThan(1)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowRight')
    const exchange = (await focused()) ?? ''
    expect(ALL).toContain(exchange)
    await page.keyboard.press('Enter')
    const count = exchange.match(/\d+ statements?$/)?.[0]
    await page.getByRole('link', { name: `All ${count}` }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Choose an actor or an arrow' }).waitFor()
    expect(problems).toEqual([])
    await page.close()
  })
})

describe('hands', () => {
  /** The picture's place and size in its frame, and how far the page is scrolled. */
  const seen = async (page: Page) => ({
    view: await page.locator('.graph-picture > g').getAttribute('transform'),
    scrolled: await page.evaluate(() => Math.round(scrollY)),
  })

  const inNarrow = async () => {
    const opened = await open('/graph')
    await opened.page.setViewportSize({ width: 360, height: 740 })
    await opened.page.locator('[data-edge]').first().waitFor()
    await opened.page.locator('.graph-frame').evaluate((frame) => frame.scrollIntoView({ block: 'end' }))
    const box = await opened.page.locator('.graph-frame').boundingBox()
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
    return { ...opened, middle }
  }

  test('the wheel scrolls the page, Ctrl and the wheel zoom, no farther than everything', async () => {
    const { page, middle, problems } = await inNarrow()
    const before = await seen(page)
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.wheel(0, 60)
    await expect.poll(() => seen(page)).toEqual({ view: before.view, scrolled: before.scrolled + 60 })
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -240)
    await expect.poll(async () => (await seen(page)).view).not.toBe(before.view)
    expect((await seen(page)).scrolled).toBe(before.scrolled + 60)
    for (let notch = 0; notch < 5; notch++) await page.mouse.wheel(0, 240)
    await page.keyboard.up('Control')
    await expect.poll(() => seen(page)).toEqual({ view: before.view, scrolled: before.scrolled + 60 })
    expect(problems).toEqual([])
    await page.close()
  })

  test('one finger scrolls the page, two zoom', async () => {
    const { page, middle, problems } = await inNarrow()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 })
    const before = await seen(page)
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      touchPoints: { x: number; y: number; id: number }[],
    ) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
    const scrollEnds = page.evaluate(() => new Promise<void>((end) => addEventListener('scrollend', () => end())))
    await touch('touchStart', [{ ...middle, id: 0 }])
    for (const up of [20, 40, 60, 80]) await touch('touchMove', [{ ...middle, y: middle.y - up, id: 0 }])
    await touch('touchEnd', [])
    await scrollEnds
    const { view, scrolled } = await seen(page)
    expect(scrolled).toBeGreaterThan(before.scrolled)
    expect(view).toBe(before.view)

    const fingers = (apart: number) => [-1, 1].map((side, id) => ({ ...middle, x: middle.x + side * apart, id }))
    const spread = async (): Promise<string | null> => {
      await touch('touchStart', fingers(20))
      for (const apart of [35, 50, 65]) await touch('touchMove', fingers(apart))
      await touch('touchEnd', [])
      return (await seen(page)).view
    }
    // A busy browser may still be scrolling, and take the first fingers for that.
    await expect.poll(spread, { timeout: 30_000, interval: 500 }).not.toBe(view)
    expect((await seen(page)).scrolled).toBe(scrolled)
    expect(problems).toEqual([])
    await page.close()
  })

  test('Escape closes what is open, wherever the keyboard is, and gives the keyboard to the picture', async () => {
    const { page, problems } = await open('/graph')
    await page.getByRole('button', { name: 'Ben Oduya, person' }).click()
    const panel = page.getByRole('region', { name: 'Opened in the picture' })
    await panel.getByRole('button', { name: 'Chad' }).focus()
    await page.keyboard.press('Escape')
    await panel.getByRole('heading', { name: 'Choose an actor or an arrow' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Picture of 4 actors and 4 exchanges',
    )
    expect(problems).toEqual([])
    await page.close()
  })
})

describe('filters', () => {
  test('by act, by time and by a name that is typed; the address keeps them', async () => {
    const { page, problems } = await open('/graph')
    await namesOf(page, 'edge')
    await page.getByRole('combobox', { name: 'Act', exact: true }).selectOption('URGE')
    await expect
      .poll(() => namesOf(page, 'edge'))
      .toEqual(['Ada Marsh to Ben Oduya, 1 statement', 'Ada Marsh to Harbour Board, 2 statements'])
    await page.getByRole('combobox', { name: 'Act', exact: true }).selectOption('DIRECTIVE')
    await page.getByLabel('From').fill('2023-02-01')
    await expect.poll(() => namesOf(page, 'edge')).toEqual(['Ben Oduya to Chad, 1 statement'])
    expect(new URL(page.url()).search).toBe('?from=2023-02-01&act=DIRECTIVE')
    await page.goto(`${url}/graph`)
    await page.getByLabel('In the centre').fill('harb')
    await page.getByRole('option', { name: 'Harbour Board' }).click()
    await expect
      .poll(() => namesOf(page, 'edge'))
      .toEqual([
        'Ada Marsh to Ben Oduya, 1 statement',
        'Ada Marsh to Harbour Board, 3 statements',
        'Harbour Board to Ada Marsh, 1 statement',
      ])
    expect(problems).toEqual([])
    await page.close()
  })

  test('that leave nothing say why, and what can be done', async () => {
    const { page, problems } = await open('/graph?act=DENY')
    await page.getByText('No statement matches: act deny.').waitFor()
    await page.getByRole('link', { name: 'Show everything' }).click()
    expect(await namesOf(page, 'edge')).toEqual(ALL)
    expect(problems).toEqual([])
    await page.close()
  })

  test('that the API refuses are told with what it accepts', async () => {
    const { page } = await open('/graph?top=5000')
    await page.getByText('Accepted: a whole number from 1 to 1000.').waitFor()
    await page.close()
  })
})

test('the table has the same, sorted as one likes, each number a link', async () => {
  const { page, problems } = await open('/graph?view=table')
  const rows = () =>
    page
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText.replaceAll(/\s+/g, ' ')))
  await page.getByRole('table').waitFor()
  expect((await rows()).sort()).toEqual([
    'Ada Marsh Ben Oduya 1 urge 1',
    'Ada Marsh Harbour Board 3 urge 2, thank 1',
    'Ben Oduya Chad 1 ask 1',
    'Harbour Board Ada Marsh 1 say 1',
  ])
  expect((await rows())[0]).toBe('Ada Marsh Harbour Board 3 urge 2, thank 1')
  await page.getByRole('button', { name: 'To whom' }).click()
  await expect.poll(async () => (await rows())[0]).toBe('Harbour Board Ada Marsh 1 say 1')
  expect(new URL(page.url()).search).toBe('?view=table&sort=addressee')
  const links = await page
    .locator('tbody td:nth-child(n+3) a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const numbers = await page.locator('tbody td:nth-child(n+3) a').allInnerTexts()
  const counts = await Promise.all(
    links.map(async (href) => {
      const where = JSON.parse(new URL(href ?? '', url).searchParams.get('where') ?? '')
      const { data } = await api.ask('query ($where: StatementFilter) { statements(where: $where) { totalCount } }', {
        where,
      })
      return String(data.statements.totalCount)
    }),
  )
  expect(counts).toEqual(numbers)
  await page.getByRole('link', { name: 'Picture' }).click()
  expect(await namesOf(page, 'edge')).toEqual(ALL)
  expect(problems).toEqual([])
  await page.close()
})

describe('everybody can use it', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing in either view, %s', async (colorScheme) => {
    const { page } = await open('/graph')
    await page.emulateMedia({ colorScheme })
    await page.getByRole('button', { name: 'Ada Marsh to Harbour Board' }).dispatchEvent('click')
    await page.getByRole('link', { name: 'All 3 statements' }).waitFor()
    await page.locator('.graph-statements blockquote').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'Table' }).click()
    await page.getByRole('table').waitFor()
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  test('at 360 pixels nothing is wider than the window', async () => {
    const { page } = await open('/graph')
    await page.setViewportSize({ width: 360, height: 740 })
    await namesOf(page, 'edge')
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    const [picture, panel] = await Promise.all([
      page.locator('.graph-frame').boundingBox(),
      page.locator('.graph-panel').boundingBox(),
    ])
    expect((panel?.y ?? 0) >= (picture?.y ?? 0) + (picture?.height ?? 0)).toBe(true)
    await page.getByRole('link', { name: 'Table' }).click()
    await page.getByRole('table').waitFor()
    expect(await overflow()).toBeLessThanOrEqual(0)
    // No word of a heading is broken.
    const lines = await page.locator('th button').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const text = button.firstChild as Text
        return [...text.data.matchAll(/\w+/g)].map(({ 0: word, index }) => {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          return [word, range.getClientRects().length]
        })
      }),
    )
    expect(lines).toEqual(['Who', 'To', 'whom', 'How', 'often', 'Acts'].map((word) => [word, 1]))
    await page.close()
  })
})
