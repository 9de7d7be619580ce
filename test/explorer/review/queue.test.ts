import { describe, expect, test } from 'vitest'
import {
  currentEntry,
  type Decidable,
  decided,
  done,
  emptyQueue,
  grown,
  lastDecision,
  moved,
  nextEntries,
  openEntries,
  type Queue,
  refused,
  sent,
  shown,
  toSend,
  undone,
  type Verdict,
} from '../../../explorer/pages/review/desk/queue.js'

interface Item extends Decidable {
  readonly version: number
}

type Q = Queue<Item, Verdict>

const item = (id: string, version = 1): Item => ({ id, about: [], version })
const YES: Verdict = { kind: 'YES' }
const NO: Verdict = { kind: 'NO' }
const STALE = { message: 'It was rejected meanwhile.', isSettled: true }

const opened = (...ids: string[]): Q =>
  grown(
    emptyQueue<Item, Verdict>(),
    ids.map((id) => item(id)),
  )
const open = (queue: Q): string[] => openEntries(queue).map(({ item }) => item.id)
const next = (queue: Q): string[] => nextEntries(queue).map(({ item }) => item.id)
const tasks = (queue: Q): string[] => queue.tasks.map(({ kind, number }) => `${kind} ${number}`)
/** The first task is sent, and done. */
const made = (queue: Q, now: Item, changeId: string | null): Q => done(sent(queue), now, changeId)

describe('deciding', () => {
  test('the first one is shown, and more come behind it, each once', () => {
    const queue = grown(opened('a', 'b'), [item('b', 9), item('c')])
    expect([queue.currentId, open(queue), currentEntry(queue)?.item]).toEqual(['a', ['a', 'b', 'c'], item('a')])
  })

  test('one decision shows the next one, and waits to be sent', () => {
    const queue = decided(opened('a', 'b', 'c'), YES, 5)
    expect(queue).toEqual({
      entries: [{ item: item('a') }, { item: item('b') }, { item: item('c') }],
      currentId: 'b',
      decisions: [{ number: 1, itemId: 'a', verdict: YES, state: 'STANDING', at: 5 }],
      tasks: [{ kind: 'DECIDE', number: 1 }],
      isFirstSent: false,
      nextNumber: 2,
    })
  })

  test('decisions are sent in their order, whatever is shown meanwhile', () => {
    let queue = decided(moved(decided(opened('a', 'b', 'c'), YES, 1), 1), NO, 2)
    expect([queue.currentId, open(queue), tasks(queue)]).toEqual(['b', ['b'], ['DECIDE 1', 'DECIDE 2']])
    expect(toSend(queue)).toEqual({ kind: 'DECIDE', item: item('a'), decision: queue.decisions[0] })
    queue = made(queue, item('a', 2), 'change_1')
    expect(toSend(queue)).toEqual({ kind: 'DECIDE', item: item('c'), decision: queue.decisions[1] })
    queue = made(queue, item('c', 2), 'change_2')
    expect([toSend(queue), queue.isFirstSent, queue.entries.map(({ item }) => item.version)]).toEqual([
      undefined,
      false,
      [2, 1, 2],
    ])
  })

  test('after the last one, the first that was passed over is shown; then none', () => {
    const passed = moved(opened('a', 'b'), 1)
    const queue = decided(passed, YES, 1)
    expect(queue.currentId).toBe('a')
    const all = decided(queue, YES, 2)
    expect([all.currentId, decided(all, YES, 3)]).toEqual([null, all])
    expect(grown(all, [item('c')]).currentId).toBe('c')
  })

  test('next and previous decide nothing, and stop at the ends', () => {
    const queue = opened('a', 'b')
    expect(moved(queue, -1)).toEqual(queue)
    expect(moved(queue, 1)).toEqual({ ...queue, currentId: 'b' })
    expect(moved(moved(queue, 1), 1)).toEqual({ ...queue, currentId: 'b' })
    expect(moved(moved(queue, 1), -1)).toEqual(queue)
  })

  test('what is decided already cannot be shown', () => {
    const queue = decided(opened('a', 'b', 'c'), YES, 1)
    expect([shown(queue, 'c').currentId, shown(queue, 'a').currentId]).toEqual(['c', 'b'])
  })

  test('what a decision takes away takes along what is about it, until it is taken back', () => {
    const pairs = [
      { id: 'ab', about: ['a', 'b'], version: 1 },
      { id: 'ac', about: ['a', 'c'], version: 1 },
      { id: 'cd', about: ['c', 'd'], version: 1 },
    ]
    const queue = decided(grown(emptyQueue<Item, Verdict>(), pairs), { kind: 'MERGE', takes: 'a' }, 1)
    expect([queue.currentId, open(queue)]).toEqual(['cd', ['cd']])
    expect(open(undone(queue))).toEqual(['ab', 'ac', 'cd'])
  })
})

describe('taking back', () => {
  test('nothing was decided: nothing happens', () => {
    const queue = opened('a')
    expect(undone(queue)).toBe(queue)
  })

  test('what is not sent yet never is', () => {
    const first = decided(opened('a', 'b', 'c'), YES, 1)
    expect(undone(first)).toEqual({ ...opened('a', 'b', 'c'), nextNumber: 2 })
    const queue = undone(decided(sent(first), NO, 2))
    expect([queue.currentId, open(queue), tasks(queue)]).toEqual(['b', ['b', 'c'], ['DECIDE 1']])
  })

  test('what is on its way is made first, and then taken back by its change', () => {
    let queue = undone(sent(decided(opened('a', 'b'), YES, 1)))
    expect([queue.currentId, open(queue), tasks(queue)]).toEqual(['a', ['a', 'b'], ['DECIDE 1', 'UNDO 1']])
    queue = done(queue, item('a', 2), 'change_1')
    expect(toSend(queue)).toEqual({
      kind: 'UNDO',
      item: item('a', 2),
      decision: { number: 1, itemId: 'a', verdict: YES, state: 'LEAVING', at: 1, changeId: 'change_1' },
    })
    queue = made(queue, item('a', 3), null)
    expect([queue.decisions, queue.tasks, currentEntry(queue)]).toEqual([[], [], { item: item('a', 3) }])
  })

  test('decisions are taken back one after another, the last first', () => {
    let queue = made(decided(opened('a', 'b', 'c'), YES, 1), item('a', 2), 'change_1')
    queue = made(decided(queue, NO, 2), item('b', 2), 'change_2')
    queue = undone(undone(queue))
    expect([queue.currentId, tasks(queue), lastDecision(queue)]).toEqual(['a', ['UNDO 2', 'UNDO 1'], undefined])
  })

  test('decided anew before it was taken back: both are sent, and the second by what is there then', () => {
    let queue = made(decided(opened('a'), YES, 1), item('a', 2), 'change_1')
    queue = decided(undone(queue), NO, 2)
    expect([queue.currentId, tasks(queue)]).toEqual([null, ['UNDO 1', 'DECIDE 2']])
    queue = made(queue, item('a', 3), null)
    expect(toSend(queue)?.item).toEqual(item('a', 3))
  })

  test('one that cannot be taken back holds, and the one before it is the next to be', () => {
    let queue = made(decided(opened('a', 'b', 'c'), YES, 1), item('a', 2), 'change_1')
    queue = made(decided(queue, NO, 2), item('b', 2), 'change_2')
    queue = refused(sent(undone(queue)), item('b', 2), { message: 'It was changed since.', isSettled: false })
    expect([queue.currentId, open(queue), queue.tasks, lastDecision(queue)?.number]).toEqual(['c', ['c'], [], 1])
  })
})

describe('a decision that is refused', () => {
  test('comes back right after the one that is shown, with its reason and as it is now', () => {
    let queue = moved(decided(opened('a', 'b', 'c', 'd'), YES, 1), 1)
    queue = refused(sent(queue), item('a', 2), STALE)
    expect([queue.currentId, next(queue), queue.decisions, queue.tasks]).toEqual(['c', ['a', 'd'], [], []])
    expect(currentEntry(moved(queue, 1))).toEqual({ item: item('a', 2), refused: { ...STALE, verdict: YES } })
  })

  test('is shown at once where nothing else is', () => {
    const queue = refused(sent(decided(opened('a'), YES, 1)), item('a', 2), STALE)
    expect(queue.currentId).toBe('a')
  })

  test('is gone once it is passed over, where somebody else has decided', () => {
    const stale = refused(sent(decided(opened('a'), YES, 1)), item('a', 2), STALE)
    expect([moved(stale, 1).currentId, moved(stale, 1).entries]).toEqual([null, []])
    const failed = refused(sent(decided(opened('a'), YES, 1)), item('a'), { message: 'No.', isSettled: false })
    expect(moved(failed, 1).currentId).toBe('a')
  })

  test('is decided again by its new version', () => {
    const queue = decided(refused(sent(decided(opened('a'), YES, 1)), item('a', 2), STALE), YES, 2)
    expect([toSend(queue)?.item, queue.entries]).toEqual([item('a', 2), [{ item: item('a', 2) }]])
  })

  test('and was to be taken back has nothing to take back', () => {
    const queue = refused(undone(sent(decided(opened('a', 'b'), YES, 1))), item('a', 2), STALE)
    expect([queue.currentId, queue.tasks, queue.decisions]).toEqual(['a', [], []])
    expect(currentEntry(queue)?.refused).toEqual({ ...STALE, verdict: YES })
  })

  test('and was decided again, unseen, is refused again', () => {
    let queue = decided(undone(sent(decided(opened('a', 'b'), YES, 1))), NO, 2)
    queue = refused(queue, item('a', 2), STALE)
    expect([tasks(queue), toSend(queue)?.item]).toEqual([['DECIDE 2'], item('a', 1)])
  })
})
