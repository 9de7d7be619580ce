import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const TESTS = join(import.meta.dirname, '..')

/** What a test, or something of the tests that it imports, must hold to use a server's database: its address is in the environment. */
const READS_ENVIRONMENT = /process\.env\b/

const IMPORT = /(?:from|import\()\s*'(\.[^']+)\.js'/g

/**
 * The files with tests, from the root of the project: those whose outcome may depend on the database (`onAny`), and those
 * that never learn which one there is, because nobody in test/ tells them (`onNone`).
 */
export function testsByDatabase(): { onAny: string[]; onNone: string[] } {
  const paths = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
  const [onAny, onNone]: [string[], string[]] = [[], []]
  for (const path of paths) (readsEnvironment(join(TESTS, path)) ? onAny : onNone).push(`test/${path}`)
  return { onAny, onNone }
}

function readsEnvironment(file: string, seen: Set<string> = new Set()): boolean {
  // Programs that tests write out import files of their own.
  if (seen.has(file) || !existsSync(file)) return false
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  if (READS_ENVIRONMENT.test(source)) return true
  return [...source.matchAll(IMPORT)]
    .map(([, path]) => join(dirname(file), `${path}.ts`))
    .some((path) => path.startsWith(TESTS) && readsEnvironment(path, seen))
}
