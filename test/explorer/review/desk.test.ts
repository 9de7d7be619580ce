import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDesk, type Work } from '../../../explorer/pages/review/desk/desk.js'
import { perMinute } from '../../../explorer/pages/review/desk/pace.js'
import { currentEntry, type Decidable, openEntries, type Verdict } from '../../../explorer/pages/review/desk/queue.js'
import { Problem } from '../../../explorer/service/problem.js'

const YES: Verdict = { kind: 'YES' }
const NO: Verdict = { kind: 'NO' }
const pageOf = (from: number, count: number): Decidable[] =>
  Array.from({ length: count }, (_, at) => ({ id: `item ${from + at}`, about: [] }))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const settled = () => vi.advanceTimersByTimeAsync(0)

/** A service of 30 items, whose calls are kept, and whose answers may fail. */
function service(failures: (Problem | undefined)[] = []) {
  const calls: string[] = []
  const answer = () => {
    const problem = failures.shift()
    if (problem) throw problem
  }
  const work: Work<Decidable, Verdict> = {
    load: async (after) => {
      calls.push(`load ${after}`)
      const from = Number(after ?? 0)
      return { items: pageOf(from, 15), next: from === 0 ? '15' : null, total: 30 }
    },
    decide: async (item, { kind }, isAgain) => {
      calls.push(`${kind} ${item.id}${isAgain ? ' again' : ''}`)
      await null
      answer()
      return { item, changeId: `change of ${item.id}` }
    },
    undo: async (item, changeId) => {
      calls.push(`undo ${changeId}`)
      await null
      answer()
      return { item, changeId: null }
    },
    lineOf: ({ id }) => `the ${id}`,
  }
  return { calls, work }
}

test('it reads ahead, and sends decisions behind, one by one and in order', async () => {
  const { calls, work } = service()
  const changed = vi.fn()
  const desk = openDesk(work, changed)
  await settled()
  desk.decide(YES)
  desk.decide(NO)
  expect([desk.state().queue.currentId, desk.state().total]).toEqual(['item 2', 30])
  desk.decide(YES)
  await settled()
  expect(calls).toEqual(['load null', 'YES item 0', 'load 15', 'NO item 1', 'YES item 2'])
  desk.undo()
  await settled()
  expect([calls.at(-1), desk.state().queue.currentId, changed.mock.calls.length]).toEqual([
    'undo change of item 2',
    'item 2',
    4,
  ])
  expect(desk.state().queue.tasks).toEqual([])
})

test('where nothing answers, all waits, and goes on by itself in its order', async () => {
  const gone = new Problem('UNREACHABLE', 'The service does not answer.')
  const { calls, work } = service([gone, gone])
  const desk = openDesk(work, () => {})
  await settled()
  desk.decide(YES)
  desk.decide(NO)
  await settled()
  expect([desk.state().hold, desk.state().queue.tasks.length]).toEqual([gone, 2])
  await vi.advanceTimersByTimeAsync(3_000)
  expect([desk.state().hold, desk.state().queue.tasks.length]).toEqual([undefined, 0])
  expect(calls.filter((call) => !call.startsWith('load'))).toEqual([
    'YES item 0',
    'YES item 0 again',
    'YES item 0 again',
    'NO item 1',
  ])
})

test('without a right key, all waits until there is one', async () => {
  const wrong = new Problem('FORBIDDEN', 'confirmStatement needs a key of the role EDITOR.')
  const { calls, work } = service([wrong])
  const desk = openDesk(work, () => {})
  await settled()
  desk.decide(YES)
  await vi.advanceTimersByTimeAsync(60_000)
  expect([desk.state().hold, calls.filter((call) => call.startsWith('YES'))]).toEqual([wrong, ['YES item 0']])
  desk.resume()
  await settled()
  expect([desk.state().hold, desk.state().queue.tasks]).toEqual([undefined, []])
})

test('a decision that is refused comes back with its reason, and the others go on', async () => {
  const { calls, work } = service([new Problem('BAD_USER_INPUT', 'It takes whole words.')])
  const desk = openDesk(work, () => {})
  await settled()
  desk.decide(YES)
  desk.decide(NO)
  await settled()
  const { queue, complaint } = desk.state()
  expect([complaint, queue.currentId, queue.tasks, calls.at(-1)]).toEqual([
    { message: 'It takes whole words.', itemId: 'item 0', line: 'the item 0' },
    'item 2',
    [],
    'NO item 1',
  ])
  expect(openEntries(queue).slice(0, 2)).toEqual([
    { item: { id: 'item 2', about: [] } },
    {
      item: { id: 'item 0', about: [] },
      refused: { message: 'It takes whole words.', isSettled: false, verdict: YES },
    },
  ])
  // Whoever goes on from there has read it.
  desk.move(1)
  expect(desk.state().complaint).toEqual(complaint)
  desk.move(1)
  expect(desk.state().complaint).toBeUndefined()
})

test('an undo that is refused says why, and the decision holds', async () => {
  const { work } = service([undefined, new Problem('CONFLICT', 'It was changed since.')])
  const desk = openDesk(work, () => {})
  await settled()
  desk.decide(YES)
  await settled()
  desk.undo()
  expect(currentEntry(desk.state().queue)?.item.id).toBe('item 0')
  await settled()
  expect([desk.state().complaint?.message, desk.state().queue.currentId]).toEqual(['It was changed since.', 'item 1'])
  desk.dismiss()
  expect(desk.state().complaint).toBeUndefined()
})

test('items that do not come are asked for again', async () => {
  const { work } = service()
  let loads = 0
  const load: typeof work.load = async (after) => {
    loads += 1
    if (loads === 1) throw new Problem('UNREACHABLE', 'The service does not answer.')
    return work.load(after)
  }
  const desk = openDesk({ ...work, load }, () => {})
  await settled()
  expect([desk.state().problem?.message, desk.state().total]).toEqual(['The service does not answer.', undefined])
  await vi.advanceTimersByTimeAsync(1_000)
  expect([desk.state().problem, desk.state().total]).toEqual([undefined, 30])
})

test('the pace is that of the latest decisions, and none of a single one', () => {
  expect([perMinute([]), perMinute([5]), perMinute([0, 2_000, 4_000])]).toEqual([undefined, undefined, 30])
  // A break an hour ago does not count any more.
  expect(perMinute([0, ...Array.from({ length: 20 }, (_, at) => 3_600_000 + at * 1_000)])).toBe(60)
})
