import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const RECORDS = 'docs/decisions'

/** In lines, with the empty ones between paragraphs; and in characters a line. */
const LONGEST_RECORD = 14
const LONGEST_LINE = 160

/** The files below a folder of the project, from its root. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.includes('node_modules/') && !path.startsWith('src/store/prisma/'))

const files = ['docs', 'src', 'explorer', 'test', 'bench', 'bin', 'prisma', 'examples'].flatMap(filesIn)
const documents = [...readdirSync(ROOT), ...files].filter((path) => path.endsWith('.md'))
const records = files.filter((path) => path.startsWith(`${RECORDS}/`)).sort()

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** What a pattern's group finds in a file, with the file's name before it. */
const foundIn = (path: string, pattern: RegExp): { readonly where: string; readonly name: string }[] =>
  [...textOf(path).matchAll(pattern)].map(([, name]) => ({ where: `${path}: ${name}`, name: name as string }))

/** Paths from the root; of one with a pattern in it ("test/ask/sets/*", "src/{main,server}.ts"), the folders before that. */
const PATH = /(?<![@\w/.-])((?:docs|src|explorer|test|bench|bin|prisma|examples)\/[\w./-]*)/g
const withoutFullStop = (path: string): string => path.replace(/\.$/, '')

describe('records of decisions', () => {
  it('are numbered from 1 without gaps, in their names and their titles', () => {
    expect(records.map((path) => path.slice(RECORDS.length + 1, RECORDS.length + 5))).toEqual(
      records.map((_, at) => String(at + 1).padStart(4, '0')),
    )
    expect(records.map((path) => textOf(path).match(/^# (\d+)\. \S/)?.[1])).toEqual(
      records.map((_, at) => String(at + 1)),
    )
  })

  it.each(records)('%s has its context, choice and cost, a paragraph each, and is short', (path) => {
    const lines = textOf(path).trimEnd().split('\n')
    const paragraphs = lines.filter((_line, at) => at > 0 && lines[at - 1] === '')
    expect(paragraphs.map((line) => line.match(/^\*\*(\w+)\.\*\* \S/)?.[1])).toEqual(['Context', 'Choice', 'Cost'])
    expect(lines.length).toBeLessThanOrEqual(LONGEST_RECORD)
    expect(lines.filter((line) => line.length > LONGEST_LINE)).toEqual([])
  })
})

describe('documents', () => {
  it('name files and folders that exist', () => {
    const paths = documents.flatMap((path) => foundIn(path, PATH))
    expect(
      paths.filter(({ name }) => !existsSync(join(ROOT, withoutFullStop(name)))).map(({ where }) => where),
    ).toEqual([])
    expect(paths.length).toBeGreaterThan(0)
  })

  it('name files of TypeScript by the end of a path that exists', () => {
    const names = documents.flatMap((path) => foundIn(path, /`([\w/.-]+\.ts)`/g))
    const isThere = (name: string): boolean =>
      [...files, ...readdirSync(ROOT)].some((path) => `/${path}`.endsWith(`/${name}`))
    expect(names.filter(({ name }) => !isThere(name)).map(({ where }) => where)).toEqual([])
    expect(names.length).toBeGreaterThan(0)
  })

  it('link to files that exist', () => {
    const links = documents.flatMap((path) =>
      foundIn(path, /\]\(([^)#:]+)\)/g).map((link) => ({ ...link, target: join(ROOT, dirname(path), link.name) })),
    )
    expect(links.filter(({ target }) => !existsSync(target)).map(({ where }) => where)).toEqual([])
    expect(links.length).toBeGreaterThan(0)
  })

  it('are there where code names them; a record also by its number ("docs/decisions/0006")', () => {
    const code = files.filter((path) => /\.(?:[jt]s|sql|prisma)$/.test(path))
    const named = code.flatMap((path) => foundIn(path, /(docs\/[\w./-]+)/g))
    const isThere = (name: string): boolean =>
      existsSync(join(ROOT, name)) || (/\d{4}$/.test(name) && records.some((path) => path.startsWith(`${name}-`)))
    expect(named.filter(({ name }) => !isThere(withoutFullStop(name))).map(({ where }) => where)).toEqual([])
    expect(named.length).toBeGreaterThan(0)
  })
})
