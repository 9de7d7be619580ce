import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const WORDS = ['text', 'vocabulary', 'languages/en']
const READING = [...WORDS, 'extraction/analysis']
/** The port behind which articles are read: types alone. */
const PORT = 'extraction/extractor'
const STORED = [
  ...READING,
  PORT,
  'knowledge',
  'store/prisma',
  'store/tables',
  'store/columns',
  'store/database',
  'store/write',
]
const ASKED = ['context', 'store/database', 'query', 'models']

/**
 * Every room of src, from the lowest floor to the highest: a folder, or a file that stands alone. A room imports itself and what
 * stands in its list; a room within a room is one of its own, with a list of its own.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // Floor 0: words.
  vocabulary: [],
  text: [],
  'languages/en': ['text', 'vocabulary'],
  // Floor 1: one article's text → its analysis, a stage a room. Pure.
  'extraction/analysis': ['text', 'vocabulary'],
  'extraction/extractor': ['text', 'extraction/analysis'],
  'extraction/layout': WORDS,
  'extraction/clauses': [...READING, 'extraction/layout'],
  'extraction/entities': [...READING, 'extraction/layout'],
  'extraction/references': [...READING, 'extraction/layout', 'extraction/clauses', 'extraction/entities'],
  'extraction/topics': [...READING, 'extraction/clauses'],
  'extraction/statements': [
    ...READING,
    'extraction/layout',
    'extraction/clauses',
    'extraction/entities',
    'extraction/references',
    'extraction/topics',
  ],
  // Beside the rules: the learned reader, without the runtime of its networks.
  'extraction/reader': [
    ...READING,
    'extraction/layout',
    'extraction/clauses',
    'extraction/entities',
    'extraction/references',
    'extraction/statements',
  ],
  // Beside both: what a language model points at, without the connection to one.
  'extraction/model': [
    ...READING,
    'extraction/layout',
    'extraction/clauses',
    'extraction/reader',
    'extraction/statements',
  ],
  extraction: [
    ...READING,
    PORT,
    'extraction/reader',
    'extraction/model',
    'extraction/layout',
    'extraction/entities',
    'extraction/references',
    'extraction/clauses',
    'extraction/topics',
    'extraction/statements',
  ],
  'extraction/extract-format': READING,
  // Floor 1: what joins articles. Pure.
  knowledge: READING,
  models: ['models/filters', 'vocabulary'],
  'models/filters': ['models', 'vocabulary'],
  // Floor 2: what knows the database.
  'store/prisma': [],
  'store/tables': ['store/prisma'],
  'store/columns': ['store/prisma', 'store/tables'],
  'store/database': ['store/prisma', 'store/tables'],
  'store/write': STORED,
  'store/utterances': STORED,
  'store/claims': [...STORED, 'store/utterances'],
  'store/grouping': [...STORED, 'store/utterances', 'store/claims'],
  'store/jobs': ['store/prisma', 'store/database'],
  'store/feeds': ['store/prisma', 'store/database', 'store/jobs'],
  store: [...STORED, 'models'],
  query: [...WORDS, 'knowledge', 'models', 'models/filters', 'store/tables', 'store/database'],
  'store/bundle': [...STORED, 'models/filters', 'query'],
  // What asks other machines; it knows nothing of articles.
  web: [],
  settings: ['web'],
  'store/searches': [...STORED, ...WORDS, 'models/filters', 'query'],
  'store/deliveries': ['store/prisma', 'store/database', 'store/jobs', 'store/searches', 'query'],
  workers: [...READING, PORT, 'extraction', 'extraction/reader', 'extraction/model', 'settings'],
  // Floor 3: what is done with articles and statements.
  sources: [...WORDS, 'web'],
  ingest: [...READING, PORT, 'sources', 'knowledge', 'store', 'store/database', 'store/write'],
  // What is done apart from requests.
  feeds: [PORT, 'sources', 'ingest', 'store/database', 'store/feeds', 'store/jobs', 'web'],
  'jobs/job-handler': ['store/jobs'],
  deliveries: ['jobs/job-handler', 'query', 'settings', 'store/database', 'store/deliveries', 'web'],
  jobs: [
    PORT,
    'jobs/job-handler',
    'sources',
    'ingest',
    'feeds',
    'deliveries',
    'store/deliveries',
    'store/database',
    'store/feeds',
    'store/jobs',
    'store/searches',
    'store/grouping',
    'web',
  ],
  // Corrections read articles again.
  'store/review': [...STORED, 'sources', 'ingest'],
  export: [...STORED, 'sources', 'models/filters', 'store/bundle', 'query', 'ingest'],
  evaluation: [...READING, PORT, 'extraction/extract-format'],
  ask: [...WORDS, 'knowledge', 'models', 'models/filters', 'store/database', 'query'],
  // Floor 4: GraphQL.
  context: [PORT, 'models', 'query', 'store/database', 'web'],
  auth: ['context', 'models', 'knowledge', 'store', 'store/database'],
  execution: [...ASKED, 'auth', 'store/review'],
  resolvers: [
    ...ASKED,
    ...WORDS,
    'models/filters',
    'execution',
    'knowledge',
    'store',
    'store/jobs',
    'store/feeds',
    'store/review',
    'feeds',
    'store/searches',
    'store/deliveries',
    'sources',
    'ingest',
    'web',
    'ask',
  ],
  schema: ['models', 'execution', 'resolvers'],
  // Floor 5: the service and the command line.
  mcp: [],
  http: [
    ...ASKED,
    PORT,
    'models/filters',
    'auth',
    'execution',
    'store/searches',
    'store/deliveries',
    'sources',
    'ingest',
    'export',
    'mcp',
  ],
  server: [PORT, 'context', 'store/database', 'store/searches', 'query', 'auth', 'execution', 'http', 'schema', 'web'],
  commands: [
    ...ASKED,
    'settings',
    'server',
    'schema',
    'execution',
    'mcp',
    'sources',
    'ingest',
    'jobs',
    'deliveries',
    PORT,
    'extraction/extract-format',
    'workers',
    'evaluation',
    'export',
    'store',
    'store/write',
    'store/grouping',
    'store/bundle',
    'http',
    'knowledge',
    'web',
  ],
  main: ['settings', 'sources', 'commands', 'evaluation', 'export', 'store/database'],
}

/** Files of a folder that can still be taken in at a glance. */
const MOST_FILES = 16

const SOURCE = join(import.meta.dirname, '../src')

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.[jt]s$/.test(file) && !file.startsWith('store/prisma/'))

/** The room that a path belongs to: the smallest that holds it. */
function roomOf(path: string): string {
  for (let room = path.replace(/\.[jt]s$/, ''); room !== '.'; room = dirname(room)) if (room in MAY_IMPORT) return room
  return path
}

const importsOf = (file: string): string[] => {
  const source = readFileSync(join(SOURCE, file), 'utf8')
  return [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) =>
    posix.normalize(posix.join(dirname(file), path as string)),
  )
}

/** Files that import each other, over however many others: each circle once. */
function circles(): string[] {
  const open: string[] = []
  const seen = new Set<string>()
  const found = new Set<string>()
  const follow = (file: string): void => {
    const at = open.indexOf(file)
    if (at !== -1) found.add([...open.slice(at)].sort().join(' '))
    if (at !== -1 || seen.has(file)) return
    open.push(file)
    for (const path of importsOf(file)) {
      const imported = files.find((each) => each.replace(/\.ts$/, '.js') === path)
      if (imported) follow(imported)
    }
    open.pop()
    seen.add(file)
  }
  for (const file of files) follow(file)
  return [...found]
}

/** Every room with the rooms that it does import, a line each. */
function arrows(): string {
  const lines = Object.keys(MAY_IMPORT).map((room) => {
    const inside = files.filter((file) => roomOf(file) === room)
    const led = new Set(inside.flatMap(importsOf).map(roomOf))
    return `${room} (${inside.length}) → ${Object.keys(MAY_IMPORT)
      .filter((each) => each !== room && led.has(each))
      .join(', ')}`
  })
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

describe('floors', () => {
  it('every file stands in a room, and no room imports what its list does not hold', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file)
      const allowed = MAY_IMPORT[room]
      if (!allowed) return [`${file} stands in no room`]
      return importsOf(file)
        .filter((path) => roomOf(path) !== room && !allowed.includes(roomOf(path)))
        .map((path) => `${room}: ${file} → ${path}`)
    })
    expect(wrong).toEqual([])
  })

  it('no imports lead in a circle, those of types included', () => {
    expect(circles()).toEqual([])
  })

  it('docs/rooms.txt shows the rooms, how many files they have, and the arrows (vitest -u writes it)', async () => {
    await expect(arrows()).toMatchFileSnapshot('../docs/rooms.txt')
  })

  it('no folder is too full to take in, lists of like things aside', () => {
    const isList = (folder: string): boolean => /(?:^|\/)(?:models|resolvers|rules|sources)$|^languages\//.test(folder)
    const full = [...new Set(files.map(dirname))]
      .map((folder) => ({ folder, count: files.filter((file) => dirname(file) === folder).length }))
      .filter(({ folder, count }) => count > MOST_FILES && !isList(folder))
    expect(full).toEqual([])
  })

  it('only the store and the queries know Prisma, Kysely and the drivers', () => {
    const knows = files.filter((file) =>
      /from '(?:@prisma|kysely|pg|@electric-sql|pglite-prisma-adapter|.*\/prisma\/)/.test(
        readFileSync(join(SOURCE, file), 'utf8'),
      ),
    )
    expect(knows.filter((file) => !/^(?:store|query)\//.test(file))).toEqual([])
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

  it('reading and linking are pure: no clock, no chance, no files, no network', () => {
    const impure = /Date\.now|new Date\(\)|Math\.random|from 'node:(?!crypto)|process\.|fetch\(/
    const wrong = files.filter(
      (file) =>
        /^(?:text|vocabulary|languages|extraction|knowledge)\//.test(file) &&
        impure.test(readFileSync(join(SOURCE, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  it('no folder is called by a word that says nothing', () => {
    const folders = new Set(files.flatMap((file) => relative('.', dirname(file)).split('/')))
    expect(['utils', 'helpers', 'common', 'shared', 'services'].filter((name) => folders.has(name))).toEqual([])
  })
})
