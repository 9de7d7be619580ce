import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const TESTS = join(import.meta.dirname, '..')

/** A test can only use a database server if it, or a test file that it imports, reads the server's URL from the environment. */
const READS_ENVIRONMENT = /process\.env\.DATABASE_URL\b/

const IMPORT = /(?:from|import\()\s*'(\.[^']+)\.js'/g

/**
 * The test files, relative to the project's root: those whose result may depend on the database (`onAny`), and those that
 * cannot know which database there is, because no file in test/ tells them (`onNone`).
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
  // Ignore imports in programs that tests write to disk.
  if (seen.has(file) || !existsSync(file)) return false
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  if (READS_ENVIRONMENT.test(source)) return true
  return [...source.matchAll(IMPORT)]
    .map(([, path]) => join(dirname(file), `${path}.ts`))
    .some((path) => path.startsWith(TESTS) && readsEnvironment(path, seen))
}
