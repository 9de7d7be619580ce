import { defineConfig } from 'vitest/config'
import config from './vitest.config.js'

// Needs a browser (Debian's package chromium, or another program named by the environment's CHROMIUM) and curl.
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    projects: undefined,
    globalSetup: 'test/support/migrated-template.ts',
    include: ['test/browser/**/*.browser.ts', 'test/clients/curl.program.ts'],
    testTimeout: 120_000,
  },
})
