import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom, by the folders and files right under src: itself, and what stands in its list. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  lexicon: [],
  pipeline: ['text', 'lexicon'],
  models: ['text', 'lexicon', 'pipeline'],
  store: ['text', 'lexicon', 'pipeline', 'models'],
  ingest: ['text', 'lexicon', 'pipeline', 'store'],
  ask: ['text', 'lexicon', 'models', 'store'],
  'take-away': ['text', 'lexicon', 'models', 'store', 'ingest'],
  // Of ingest, the format of the extraction alone: see below.
  evaluation: ['text', 'lexicon', 'pipeline', 'ingest'],
  resolvers: ['text', 'lexicon', 'pipeline', 'models', 'store', 'ingest', 'ask', 'context'],
}

const SOURCE = join(import.meta.dirname, '../src')

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('store/prisma/'))

/** The folder or file right under src that a path belongs to. */
const roomOf = (file: string): string => (file.split('/')[0] as string).replace(/\.ts$/, '')

const importsOf = (file: string): string[] => {
  const source = readFileSync(join(SOURCE, file), 'utf8')
  return [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) =>
    posix.normalize(posix.join(dirname(file), path as string)),
  )
}

describe('floors', () => {
  it('no file imports a floor above its own', () => {
    const wrong = files.flatMap((file) => {
      const allowed = MAY_IMPORT[roomOf(file)]
      if (!allowed) return []
      return importsOf(file)
        .filter(
          (path) =>
            roomOf(path.replace(/\.js$/, '')) !== roomOf(file) && !allowed.includes(roomOf(path.replace(/\.js$/, ''))),
        )
        .map((path) => `${file} → ${path}`)
    })
    expect(wrong).toEqual([])
  })

  it('evaluation takes nothing of ingest but the extraction format', () => {
    const taken = files
      .filter((file) => file.startsWith('evaluation/'))
      .flatMap(importsOf)
      .filter((path) => path.startsWith('ingest/'))
    expect(new Set(taken)).toEqual(new Set(['ingest/extraction.js']))
  })

  it('only the store knows Prisma, Kysely and the drivers', () => {
    const knows = files.filter((file) =>
      /from '(?:@prisma|kysely|pg|@electric-sql|pglite-prisma-adapter|.*\/prisma\/)/.test(
        readFileSync(join(SOURCE, file), 'utf8'),
      ),
    )
    expect(knows.filter((file) => !file.startsWith('store/'))).toEqual([])
    expect(knows.length).toBeGreaterThan(0)
  })

  it('object types import no object types: edges live in resolvers', () => {
    const isObject = (file: string): boolean => readFileSync(join(SOURCE, file), 'utf8').includes('@ObjectType(')
    // Connections are made for any node; they are no types of their own until then.
    const objects = files.filter(
      (file) => file.startsWith('models/') && file !== 'models/connection.ts' && isObject(file),
    )
    const wrong = objects.flatMap((file) =>
      importsOf(file)
        .map((path) => path.replace(/\.js$/, '.ts'))
        .filter((path) => objects.includes(path))
        .map((path) => `${file} → ${path}`),
    )
    expect(wrong).toEqual([])
    expect(objects.length).toBeGreaterThan(0)
  })

  it('the pipeline is pure: no clock, no chance, no files, no network', () => {
    const impure = /Date\.now|new Date\(\)|Math\.random|from 'node:|process\.|fetch\(/
    const wrong = files.filter(
      (file) => /^(?:text|lexicon|pipeline)\//.test(file) && impure.test(readFileSync(join(SOURCE, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  it('no folder is called by a word that says nothing', () => {
    const folders = new Set(files.flatMap((file) => relative('.', dirname(file)).split('/')))
    expect(['utils', 'helpers', 'common', 'shared', 'services'].filter((name) => folders.has(name))).toEqual([])
  })
})
