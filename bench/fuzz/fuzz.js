// Sends the requests of a seed to a service in this process, checks each answer, and shrinks requests that fail.

import { codesOf, faultsOf } from './judge.js'
import { requestOf } from './requests.js'
import { send } from './send.js'
import { shrink } from './shrink.js'

/** Requests between two checks that the service still answers. */
const ALIVE_EVERY = 50

const ALIVE = {
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: '{"query":"{ __typename }"}',
}

/**
 * A service to send to.
 * @typedef {object} Target
 * @property {string} origin
 * @property {string[]} log the errors that it logs; emptied before each request
 * @property {Record<string, string>} keys by role
 * @property {import('./operations.js').World} world
 */

/**
 * A fault, with the smallest request that causes it.
 * @typedef {object} Finding
 * @property {number} seed
 * @property {number} number of the first request that caused it
 * @property {string[]} faults
 * @property {import('./requests.js').Asked} asked
 * @property {import('./send.js').Answered} answer
 * @property {string[]} log
 */

/**
 * Sends the requests with these numbers, one after another, and yields one finding per kind of failure.
 * @param {Target} target
 * @param {{ seed: number, requests: number, from?: number, onAnswer?: (codes: string[], status: number, milliseconds: number) => void }} run
 * @returns {AsyncGenerator<Finding, void, void>}
 */
export async function* fuzz(target, { seed, requests, from = 0, onAnswer = () => undefined }) {
  const known = new Set()
  for (let number = from; number < from + requests; number++) {
    const asked = requestOf(target.world, seed, number)
    const started = performance.now()
    const { answer, faults, log } = await judged(target, asked)
    onAnswer(codesOf(answer), answer.status, performance.now() - started)
    if ((number + 1) % ALIVE_EVERY === 0 || number === from + requests - 1) faults.push(...(await whetherAlive(target)))
    if (faults.length === 0 || known.has(kindOf(faults, log))) continue
    known.add(kindOf(faults, log))
    const found = await finding(target, seed, number, { asked, answer, faults, log })
    const kind = kindOf(found.faults, found.log)
    // Findings that looked different may be the same once they are shrunk.
    if (kind === kindOf(faults, log) || !known.has(kind)) yield found
    known.add(kind)
  }
}

/** @param {Target} target @param {import('./requests.js').Asked} asked */
async function judged(target, asked) {
  target.log.length = 0
  const answer = await send(target.origin, asked, target.keys)
  const log = [...target.log]
  return { answer, faults: faultsOf(asked, answer, log), log }
}

/** @param {Target} target */
async function whetherAlive(target) {
  const { body } = await send(target.origin, ALIVE)
  return body.trim() === '{"data":{"__typename":"Query"}}' ? [] : ['{ __typename } is no longer answered']
}

/**
 * Shrinks a request as long as it fails in the same way; one that does not fail again is reported as it was.
 * @param {Target} target
 * @param {number} seed
 * @param {number} number
 * @param {Omit<Finding, 'seed' | 'number'>} failed
 * @returns {Promise<Finding>}
 */
async function finding(target, seed, number, failed) {
  const kind = kindOf(failed.faults, failed.log)
  const asked = await shrink(failed.asked, async (smaller) => {
    const { faults, log } = await judged(target, smaller)
    return kindOf(faults, log) === kind
  })
  return { seed, number, ...(asked === failed.asked ? failed : { asked, ...(await judged(target, asked)) }) }
}

/** A text that is the same for failures with the same cause, that is, at the same place in the program. @param {string[]} faults @param {string[]} log */
const kindOf = (faults, log) => {
  const where = log.map((line) => /\n\s+at .*/.exec(line)?.[0] ?? line).join()
  return `${faults.join('; ')} ${where.replace(/[0-9a-f-]{36}/g, '')}`
}

/** Formats a finding. @param {Finding} finding */
export const describeFinding = ({ seed, number, faults, asked, answer, log }) =>
  [
    `seed ${seed}, number ${number}: ${faults.join('; ')}`,
    `  ${JSON.stringify(asked).slice(0, 2_000)}`,
    `  ${answer.failure ?? `${answer.status} ${answer.body.slice(0, 600)}`}`,
    ...log.map((line) => `  log: ${line.slice(0, 900)}`),
  ].join('\n')
