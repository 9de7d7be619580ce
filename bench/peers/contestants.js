// The services to compare: each in its own process, started as its users start it, all on the same database.

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import * as dictum from './dictum/questions.js'
import * as floor from './floor/questions.js'
import * as postgraphile from './postgraphile/questions.js'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

const CONTESTANTS = [
  { name: 'dictum', port: 55451, command: process.execPath, args: [path('../../bin/dictum.js'), 'serve'], ...dictum },
  // Needs Node 22, which the npm package `node` contains.
  {
    name: 'postgraphile',
    port: 55452,
    command: path('node_modules/.bin/node'),
    args: [path('postgraphile/server.js')],
    ...postgraphile,
  },
  { name: 'floor', port: 55453, command: process.execPath, args: [path('floor/server.js')], ...floor },
]

/** Starts all contestants; resolves when each of them answers. */
export async function startContestants(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(readFileSync(path('postgraphile/functions.sql'), 'utf8'))
  await client.end()
  return Promise.all(CONTESTANTS.map((contestant) => start(contestant, url)))
}

async function start(contestant, url) {
  const { name, port, command, args } = contestant
  const child = spawn(command, args, {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: url,
      PORT: String(port),
      DICTUM_SAMPLE: 'off',
      DICTUM_EDITOR_KEY: 'the-key-of-the-bench',
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://127.0.0.1:${port}`
  process.once('exit', () => child.kill())
  await untilItAnswers(origin, child, name)
  const ask = async ({ path: at, body }) => {
    const response = await fetch(origin + at, { method: 'POST', headers: HEADERS, body })
    const text = await response.text()
    return { bytes: Buffer.byteLength(text), answer: JSON.parse(text) }
  }
  return { ...contestant, origin, ask, pid: child.pid, stop: () => child.kill() }
}

export const HEADERS = { 'content-type': 'application/json' }

async function untilItAnswers(origin, child, name) {
  const end = Date.now() + 30_000
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`)
    // Any answer, even one that is not GraphQL, shows that it listens.
    if (await fetch(origin, { method: 'HEAD' }).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${name} does not answer`)
}
