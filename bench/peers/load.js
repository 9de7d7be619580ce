// One contestant under load for a while.

import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { HEADERS } from './contestants.js'

export const CONNECTIONS = 16

/** Asks for so many seconds, one request after another on each connection. @returns how long each took, in milliseconds */
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
  // autocannon's own figures are whole milliseconds, which is more than some answers take.
  run.on('response', (_client, status, _bytes, time) => {
    times.push(time)
    if (status !== 200) wrong.push(status)
  })
  const started = performance.now()
  await run
  if (wrong.length > 0) throw new Error(`${wrong.length} answers of ${origin} were no answers: ${wrong[0]}`)
  return { times, seconds: (performance.now() - started) / 1000 }
}

/** Of several loads together: requests a second, and within how many milliseconds half and 99 % of the answers came. */
export function figuresOf(loads) {
  const times = loads.flatMap((each) => each.times).sort((a, b) => a - b)
  const at = (part) => times[Math.min(times.length - 1, Math.floor(part * times.length))]
  const seconds = loads.reduce((sum, each) => sum + each.seconds, 0)
  return { rate: times.length / seconds, p50: at(0.5), p99: at(0.99) }
}

/** Of a process: seconds of CPU that it has used, and the bytes that it holds. */
export function usageOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]
  // Linux counts CPU in hundredths of a second, whatever the machine.
  return { cpu: (Number(stat[11]) + Number(stat[12])) / 100, bytes: Number(rss) * 1024 }
}
