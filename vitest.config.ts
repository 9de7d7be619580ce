import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // Without this, Vitest loads graphql's ES modules beside the CommonJS ones that libraries require, and the two
    // copies refuse each other's schemas.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: { testTimeout: 60_000, hookTimeout: 60_000, include: ['test/**/*.test.ts'] },
})
