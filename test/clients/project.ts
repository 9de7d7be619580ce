import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A project that uses the service, in a temporary folder; it finds the packages that are installed here. */
export interface Project {
  readonly folder: string
  /** Runs a program of a package in it. @returns what that says */
  run(program: string): string
  remove(): void
}

/** How a bundled application is compiled, strictly. */
const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  },
}

/** Makes a project of these files. */
export function makeProject(files: Readonly<Record<string, string>>): Project {
  const folder = mkdtempSync(join(tmpdir(), 'dictum-client-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const all = { 'package.json': '{ "type": "module" }', 'tsconfig.json': JSON.stringify(TSCONFIG), ...files }
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return {
    folder,
    run: (program) => {
      const { stdout, stderr, error } = spawnSync(`node_modules/.bin/${program}`, { cwd: folder, encoding: 'utf8' })
      if (error) throw error
      return stdout + stderr
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
