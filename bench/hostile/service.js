import { fork, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../bin/dictum.js', import.meta.url))
const PROBE = fileURLToPath(new URL('probe.js', import.meta.url))

export const EDITOR_KEY = 'the-editor-key-of-the-bench'

/** Starts the service as users do, in its own process. @param environment variables for its database */
export async function startService(environment) {
  const child = spawn(process.execPath, [PROGRAM, 'serve'], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      PORT: '0',
      HOST: '127.0.0.1',
      DICTUM_SAMPLE: 'off',
      DICTUM_EDITOR_KEY: EDITOR_KEY,
      NODE_ENV: 'production',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const service = { child, log: '', origin: '', isGone: false }
  child.stderr.setEncoding('utf8').on('data', (text) => {
    service.log += text
  })
  child.once('exit', () => {
    service.isGone = true
  })
  let output = ''
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += text
    service.origin = /http:\/\/127\.0\.0\.1:\d+(?=\/graphql)/.exec(output)?.[0] ?? ''
    if (service.origin) break
  }
  if (!service.origin) throw new Error(`The service did not start: ${service.log}`)
  child.stdout.resume()
  return service
}

/** Kills a service and waits until it has ended. */
export async function stopService({ child, isGone }) {
  if (isGone) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

/** Starts the probes; `results` gives those since its last call, with the milliseconds until each answer. */
export function startProbes(origin) {
  const child = fork(PROBE)
  child.send(origin)
  return {
    results: () =>
      new Promise((resolve) => {
        child.once('message', resolve)
        child.send('results')
      }),
    stop: () => child.kill(),
  }
}
