import { expect, test } from 'vitest'
import { eventReader } from '../../explorer/service/server-events.js'

const STREAM =
  'retry: 2000\n\nid: a\nevent: next\ndata: {"one": 1}\n\n:\n\ndata: two\ndata: lines\n\nevent: complete\ndata:\n\nid: cut\n'

const EVENTS = [
  { type: 'next', id: 'a', data: '{"one": 1}' },
  { type: 'message', id: undefined, data: 'two\nlines' },
  { type: 'complete', id: undefined, data: '' },
]

test('events are read from a stream, without its comments and what is not whole', () => {
  expect(eventReader()(STREAM)).toEqual(EVENTS)
})

test('wherever the stream is cut, the events are the same', () => {
  for (let at = 0; at <= STREAM.length; at++) {
    const read = eventReader()
    expect([...read(STREAM.slice(0, at)), ...read(STREAM.slice(at))]).toEqual(EVENTS)
  }
})
