import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const EXPLORER = join(import.meta.dirname, '../../explorer')

/** What each room of the explorer may import, besides itself; each page is a room of its own. The generated operations are all theirs. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  service: [],
  charts: ['parts', '.'],
  // What several pages show of any filter's statements.
  overview: ['service', 'parts', 'charts', '.'],
  parts: ['service', '.'],
  pages: ['service', 'parts', 'charts', 'overview', '.'],
  // The files at the top: addresses and words, which all import, and the frame, which imports the pages.
  '.': ['service', 'parts', 'pages'],
}

/** Files of a folder that can still be taken in at a glance. */
const MOST_FILES = 16

const files = readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/^(?:generated|vite\.config)/.test(file))

const importsOf = (file: string): string[] =>
  [...readFileSync(join(EXPLORER, file), 'utf8').matchAll(/(?:from |import\(|import |new URL\()'([^']+)'/g)].map(
    ([, path]) => path as string,
  )

/** The files that a file imports, from the explorer's folder on. */
const ownImportsOf = (file: string): string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.') && !path.endsWith('.css'))
    .map((path) => posix.normalize(posix.join(dirname(file), path)))

const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] as string) : '.')

const pageOf = (path: string): string | undefined => path.match(/^pages\/([^/]+)\//)?.[1]

describe('the explorer', () => {
  it('knows the service by its API alone: it imports nothing from outside its folder but a few packages', () => {
    const imported = new Set(files.flatMap(importsOf))
    const packages = [...imported].filter((path) => !path.startsWith('.')).map((path) => path.split('/')[0])
    expect([...new Set(packages)].sort()).toEqual(['d3-force', 'preact', 'preact-iso'])
    expect(files.flatMap(ownImportsOf).filter((path) => path.startsWith('..'))).toEqual([])
  })

  it('has rooms that import what their lists hold, and pages that do not import each other', () => {
    const wrong = files.flatMap((file) =>
      ownImportsOf(file)
        .filter((path) => !path.startsWith('generated/'))
        .filter((path) => {
          const [from, to] = [roomOf(file), roomOf(path)]
          const isOtherPage = pageOf(file) !== pageOf(path) && pageOf(file) !== undefined && pageOf(path) !== undefined
          return isOtherPage || (from !== to && !MAY_IMPORT[from]?.includes(to))
        })
        .map((path) => `${file} → ${path}`),
    )
    expect(wrong).toEqual([])
  })

  it('has no folder that is too full to take in', () => {
    const folders = [...new Set(files.map(dirname))]
    const full = folders.filter((folder) => files.filter((file) => dirname(file) === folder).length > MOST_FILES)
    expect(full).toEqual([])
    expect(files.length).toBeGreaterThan(0)
  })

  it('never takes text for HTML', () => {
    const risky = files.filter((file) =>
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(
        readFileSync(join(EXPLORER, file), 'utf8'),
      ),
    )
    expect(risky).toEqual([])
  })
})
