import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    // Baseline browsers of the last two and a half years.
    target: 'baseline-widely-available',
    // The service's policy takes nothing but files of its own: no data: addresses, and no script in the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
