// A process that asks a service for little, again and again, and notes how long each answer takes. Its parent sends an origin to
// begin with; then, each time it sends anything, it gets what was due until then, once all of it is answered.

import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two of a kind. */
const EVERY = 10
/** Connections that are kept for each kind; where more would wait, they wait here, and their time runs. */
const CONNECTIONS = 20
/** Milliseconds after which an answer no longer counts. */
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
let noted = []

process.once('message', (origin) => {
  for (const [kind, probe] of Object.entries(PROBES)) ask(kind, probe, new URL(origin))
  process.on('message', tell)
})
process.once('disconnect', () => process.exit())

function ask(kind, { body, ...probe }, { hostname: host, port }) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  let due = now()
  setInterval(() => {
    // A timer that comes late must not hide how long an answer was due.
    for (; due <= now(); due += EVERY) {
      const note = { kind, at: due, took: undefined }
      noted.push(note)
      const ended = (took) => {
        note.took ??= took
      }
      const sent = request({ host, port, agent, ...probe }, (answer) => {
        const took = () => (answer.statusCode === 200 ? now() - note.at : Number.MAX_VALUE)
        answer.resume().once('end', () => ended(took()))
      })
      sent.once('error', () => ended(Number.MAX_VALUE))
      sent.end(body)
    }
  }, EVERY / 2)
}

async function tell() {
  const told = noted
  noted = []
  const end = now() + PATIENCE
  while (now() < end && told.some(({ took }) => took === undefined)) await pause(EVERY)
  process.send(told.map((note) => ({ ...note, took: note.took ?? Number.MAX_VALUE })))
}
