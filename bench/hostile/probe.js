// A process that sends small requests (probes) to a service at regular intervals and measures how long each answer takes. Its
// parent first sends the service's origin; after any further message, it gets the results of all probes so far, once answered.

import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two probes of a kind. */
const EVERY = 10
/** Connections per kind of probe; further probes wait for a free one, and that time counts. */
const CONNECTIONS = 20
/** Milliseconds after which an answer counts as missing. */
const PATIENCE = 90_000

const PROBES = {
  typename: {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  },
  healthz: { method: 'GET', path: '/healthz', headers: {}, body: undefined },
}

const now = () => performance.timeOrigin + performance.now()

/** @type {{ kind: string, at: number, took: number | undefined }[]} */
let results = []

process.once('message', (origin) => {
  for (const [kind, probe] of Object.entries(PROBES)) ask(kind, probe, new URL(origin))
  process.on('message', sendResults)
})
process.once('disconnect', () => process.exit())

function ask(kind, { body, ...probe }, { hostname: host, port }) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  let due = now()
  setInterval(() => {
    // If the timer is late, send all probes that are due, and measure from when they were due.
    for (; due <= now(); due += EVERY) {
      const result = { kind, at: due, took: undefined }
      results.push(result)
      const ended = (took) => {
        result.took ??= took
      }
      const sent = request({ host, port, agent, ...probe }, (answer) => {
        const took = () => (answer.statusCode === 200 ? now() - result.at : Number.MAX_VALUE)
        answer.resume().once('end', () => ended(took()))
      })
      sent.once('error', () => ended(Number.MAX_VALUE))
      sent.end(body)
    }
  }, EVERY / 2)
}

async function sendResults() {
  const pending = results
  results = []
  const end = now() + PATIENCE
  while (now() < end && pending.some(({ took }) => took === undefined)) await pause(EVERY)
  process.send(pending.map((result) => ({ ...result, took: result.took ?? Number.MAX_VALUE })))
}
