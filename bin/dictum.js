#!/usr/bin/env node
// Runs the built program. In a checkout it is built first where dist/ is missing or older than what it is made from, so
// that every command works right after `npm ci`; a package holds it built, without sources and without bin/build.js.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

try {
  // Any package that every command needs: where it was installed, beside Dictum or in its folder, does not matter.
  createRequire(import.meta.url).resolve('commander')
} catch {
  console.error(
    `Dictum's packages are not installed: run npm ci in ${fileURLToPath(new URL('..', import.meta.url))} first.`,
  )
  process.exit(1)
}
if (existsSync(new URL('../src', import.meta.url))) {
  const { buildWhereStale } = await import('./build.js')
  await buildWhereStale()
}
await import('../dist/main.js')
