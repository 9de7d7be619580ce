// Puts a contestant under load.

import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { HEADERS } from './contestants.js'

export const CONNECTIONS = 16

/** Sends requests for this many seconds, one after another on each connection. @returns how long each took, in milliseconds */
export async function load({ origin, request }, question, variants, seconds) {
  const requests = variants.map((variant) => request(question, variant))
  const run = autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests: requests.map(({ path, body }) => ({ method: 'POST', path, body, headers: HEADERS })),
  })
  const times = []
  const wrong = []
  // autocannon's own figures are whole milliseconds, and some answers take less than one.
  run.on('response', (_client, status, _bytes, time) => {
    times.push(time)
    if (status !== 200) wrong.push(status)
  })
  const started = performance.now()
  await run
  if (wrong.length > 0) throw new Error(`${wrong.length} answers of ${origin} were no answers: ${wrong[0]}`)
  return { times, seconds: (performance.now() - started) / 1000 }
}

/** The figures of several loads together: requests per second, and the 50th and 99th percentiles in milliseconds. */
export function figuresOf(loads) {
  const times = loads.flatMap((each) => each.times).sort((a, b) => a - b)
  const at = (part) => times[Math.min(times.length - 1, Math.floor(part * times.length))]
  const seconds = loads.reduce((sum, each) => sum + each.seconds, 0)
  return { rate: times.length / seconds, p50: at(0.5), p99: at(0.99) }
}

/** The CPU time of a process in seconds, and its memory in bytes. */
export function usageOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]
  // Linux always reports CPU time in hundredths of a second.
  return { cpu: (Number(stat[11]) + Number(stat[12])) / 100, bytes: Number(rss) * 1024 }
}
