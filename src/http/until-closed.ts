import type { ServerResponse } from 'node:http'

/** A signal that is aborted where the client goes away before its answer is sent. */
export function untilClosed(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableEnded) controller.abort()
  })
  return controller.signal
}
