import { defineConfig } from 'vitest/config'
import { testsByDatabase } from './test/support/tests-by-database.js'

const { onAny, onNone } = testsByDatabase()

export default defineConfig({
  resolve: {
    // Without this, Vitest loads graphql's ES modules beside the CommonJS ones that libraries require, and the two
    // copies refuse each other's schemas.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    // As many files as there are processors run at once, each beside a database that wants one, too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Left to itself, Vitest keeps one processor back.
    maxWorkers: '100%',
    // The files of a worker share its modules: to load the schema, the words of English and Prisma takes seconds.
    isolate: false,
    projects: [
      // On PostgreSQL, `--project database` runs the tests that use its server; the rest has run before.
      {
        extends: true,
        test: { name: 'database', include: onAny, globalSetup: 'test/support/migrated-template.ts' },
      },
      { extends: true, test: { name: 'anywhere', include: onNone } },
    ],
  },
})
