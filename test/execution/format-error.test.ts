import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { errorFormatter } from '../../src/execution/format-error.js'

const format = (cause: Error): { formatted: unknown; log: string[] } => {
  const log: string[] = []
  const error = new GraphQLError(cause.message, { originalError: cause, path: ['people'] })
  const received = { message: error.message, path: ['people'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  return { formatted: errorFormatter((line) => log.push(line))(received, error), log }
}

test('a statement that the database has cancelled asks for less', () => {
  const canceled = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })
  expect(format(canceled)).toEqual({
    formatted: {
      message: expect.stringContaining('took too long'),
      path: ['people'],
      extensions: { code: 'TIMEOUT' },
    },
    log: [],
  })
})

test('anything else is written down with its stack, and answered with an id alone', () => {
  const { formatted, log } = format(new Error('password=secret at /home/somebody'))
  expect(JSON.stringify(formatted)).not.toMatch(/secret|somebody|stack/)
  expect(log).toHaveLength(1)
  expect(log[0]).toContain('password=secret')
})
