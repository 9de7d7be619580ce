import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { runDictum } from './support/run-dictum.js'

// Whoever installs without development packages runs Dictum all the same, and gets no more than it needs.

const ROOT = join(import.meta.dirname, '..')
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** What loads a module or starts one in a thread; `import type` and `export type` are gone once it is built. SQL has a "from", too. */
const LOADS =
  /^(?:import|export(?=\s+[{*]))\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*'([^']+)'\s*\)|require\.resolve\('([^']+)'\)|new URL\('(\.\/[^']+\.js)'/gm

/** For developers, in a checkout: `dictum migration`. */
const DEVELOPMENT = join(ROOT, 'src/store/database/migrations/new-migration.ts')

/** The files of src that run, and the packages that they load. */
function whatRuns(): { files: Set<string>; packages: Set<string> } {
  const files = new Set([join(ROOT, 'src/main.ts')])
  const packages = new Set<string>()
  // A set that grows while it is gone through is gone through to its end.
  for (const file of files) {
    for (const match of readFileSync(file, 'utf8').matchAll(LOADS)) {
      const name = match.slice(1).find((each) => each !== undefined) as string
      if (name.startsWith('.')) {
        const path = join(dirname(file), name)
        const source = existsSync(path) ? path : path.replace(/\.js$/, '.ts')
        if (source !== DEVELOPMENT) files.add(source)
      } else if (!name.startsWith('node:')) {
        packages.add(name.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] as string)
      }
    }
  }
  return { files, packages }
}

describe('packages', () => {
  // Builds where dist/ is stale.
  beforeAll(() => runDictum(['--version']))

  it('dependencies are what is loaded at run time, and all of it', () => {
    expect([...whatRuns().packages].sort()).toEqual(Object.keys(dependencies).sort())
  })

  it('npm packs what runs and what that reads, and nothing else', async () => {
    const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--offline'], { cwd: ROOT })
    const packed: string[] = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path)
    const runs = [...whatRuns().files].map((file) => relative(join(ROOT, 'src'), file).replaceAll('\\', '/'))
    expect(packed).toEqual(expect.arrayContaining(runs.map((file) => `dist/${file.replace(/\.ts$/, '.js')}`)))
    expect(packed).not.toContain('dist/store/database/migrations/new-migration.js')
    // The explorer's files have hashes in their names.
    const named = readFileSync(join(ROOT, 'dist/explorer/index.html'), 'utf8').match(/(?<=")\/assets\/[^"]+/g) ?? []
    expect(packed).toEqual(expect.arrayContaining(named.map((path) => `dist/explorer${path}`)))
    expect(named.length).toBeGreaterThan(0)
    const rest = packed
      .filter((path) => !/^dist\/.+\.js$|^dist\/explorer\/assets\//.test(path))
      .map((path) => path.replace(/[^/]+\.(?=sql|graphql)/, '*.'))
    expect([...new Set(rest.map((path) => path.replace(/\/\d{14}_\w+\//, '/*/')))].sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin/dictum.js',
      'dist/explorer/index.html',
      'examples/articles/nato-urges-south-korea.txt',
      'examples/queries/*.graphql',
      'lexicon/LICENSE',
      'lexicon/README.md',
      'lexicon/related-words.txt',
      'package.json',
      'prisma/migrations/*/*.sql',
      'prisma/migrations/migration_lock.toml',
      'reader/README.md',
      'reader/SHA256SUMS',
      'reader/cues.onnx',
      'reader/names.onnx',
      'reader/reader.json',
      'reader/statements.onnx',
      'reader/vectors.bin',
      'reader/words.txt',
    ])
  })
})
