import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../bin/dictum.js', import.meta.url))

export interface Running {
  readonly child: ChildProcess
  /** The output so far. */
  readonly output: { stdout: string; stderr: string }
  /** Resolves when it has ended and all output was read. */
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>
}

/** Starts the real program, as `npx dictum` would. */
export function startDictum(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  // A test says which database a program uses, if any: makePlace() tells.
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...inherited, ...environment } })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    // The first run after a change also builds and prints that; tests ignore it.
    output.stderr += text.replace(/^(?:Building Dictum|Another process is building).*\n/gm, '')
  })
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...output }))
  })
  return { child, output, ended }
}

/** Runs it to its end with `input` on its standard input. */
export function runDictum(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Running['ended'] {
  const { child, ended } = startDictum(args, environment)
  child.stdin?.end(input)
  return ended
}

/** Waits until it has written this many lines to its standard output. */
export async function untilLines({ child, output }: Running, count: number): Promise<void> {
  while (output.stdout.split('\n').length <= count) {
    if (child.exitCode !== null) throw new Error(`It ended first: ${output.stderr}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** The address that the service prints once it listens. */
export async function addressOf({ child, output }: Running): Promise<string> {
  for (;;) {
    const [address] = output.stdout.match(/http:\/\/127\.0\.0\.1:\d+(?=\/graphql)/) ?? []
    if (address) return address
    if (child.exitCode !== null) throw new Error(`It ended first: ${output.stderr}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
