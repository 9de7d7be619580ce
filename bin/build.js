// Builds dist/ of src/ and prisma/schema.prisma, and dist/explorer/ of explorer/: as `npm run build` with types checked, and for
// bin/dictum.js where it is stale. Plain JavaScript, because nothing is built yet when it starts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = ['src', 'prisma', 'explorer', 'schema.graphql', 'package.json', 'tsconfig.json', 'tsconfig.build.json']
/** What the build itself writes among the sources. */
const GENERATED = [join(ROOT, 'src', 'store', 'prisma'), join(ROOT, 'explorer', 'generated')]
/** Written when a build is complete; its time is the build's. */
const STAMP = join(ROOT, 'dist', '.built')
/** Its owner is building; it holds the owner's process id. */
const LOCK = join(ROOT, 'node_modules', '.dictum-build')
/** The development packages that a build takes. */
const TOOLS = [
  '@graphql-codegen/cli/package.json',
  '@prisma/client-generator-ts',
  '@prisma/internals',
  'preact',
  'typescript/package.json',
  'vite/package.json',
]

const require = createRequire(import.meta.url)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // A file of a source that is gone must not stay, least of all in a package.
  await alone(() => {
    rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
    build()
  })
}

/** Builds where sources are newer than dist/. Types are not checked: one mistake half way through an edit stops nothing else. */
export async function buildWhereStale() {
  if (!isStale()) return
  if (TOOLS.every(isInstalled)) {
    console.error('Building Dictum (once; some seconds) …')
    await alone(() => {
      if (isStale()) build('--noCheck')
    })
    return
  }
  // Built elsewhere, and installed here with `npm ci --omit=dev`: a copy's times say little, and it cannot be built here.
  if (existsSync(STAMP)) return
  console.error(`Dictum is not built, and what builds it is not installed: run npm ci in ${ROOT} first.`)
  process.exit(1)
}

function isInstalled(path) {
  try {
    return Boolean(require.resolve(path))
  } catch {
    return false
  }
}

function isStale() {
  const built = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return SOURCES.some((source) => newest(join(ROOT, source)) > built)
}

/** The latest change, in ms since 1970, of a file or of anything in a folder; a removed file changes its folder. */
function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  const inside = readdirSync(path).map((name) => join(path, name))
  // The generated client's folder changes its parent's time when it is first made, so only files count there.
  const own = GENERATED.some((each) => path === join(each, '..')) ? 0 : found.mtimeMs
  return Math.max(own, ...inside.filter((each) => !GENERATED.includes(each)).map(newest))
}

/** Does it while no other process does, after whoever is building at this moment. */
async function alone(work) {
  for (let waits = 0; !takeLock(); waits++) {
    if (waits === 5) console.error(`Another process is building; if that is wrong, remove ${LOCK}.`)
    await pause(200)
  }
  try {
    work()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

/** Making a folder succeeds for one process only; the folder of one that died is taken over. */
function takeLock() {
  try {
    mkdirSync(LOCK)
    writeFileSync(join(LOCK, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isAbandoned()) rmSync(LOCK, { recursive: true, force: true })
    return false
  }
}

function isAbandoned() {
  try {
    process.kill(Number(readFileSync(join(LOCK, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    // ESRCH: no such process. Without the file, its owner has only just made the folder.
    return error.code === 'ESRCH'
  }
}

function build(...options) {
  const started = new Date()
  run(join(ROOT, 'prisma', 'generate.js'))
  runTool('typescript', 'tsc', '-p', 'tsconfig.build.json', ...options)
  runTool('@graphql-codegen/cli', 'graphql-codegen', '--config', 'explorer/codegen.yml', '--silent')
  runTool('vite', 'vite', 'build', 'explorer')
  writeFileSync(STAMP, '')
  // A source that changed meanwhile counts as newer than its build.
  utimesSync(STAMP, started, started)
}

/** Runs the command of a package. */
function runTool(name, command, ...args) {
  const manifest = require.resolve(`${name}/package.json`)
  run(join(manifest, '..', JSON.parse(readFileSync(manifest, 'utf8')).bin[command]), ...args)
}

/** Runs a script; its output is shown where it fails. */
function run(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, encoding: 'utf8' })
  if (status === 0) return
  console.error(`${stdout}${stderr}\nThe build failed in ${script}.`)
  rmSync(LOCK, { recursive: true, force: true })
  process.exit(1)
}
