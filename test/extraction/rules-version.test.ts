import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'

const FOLDERS = ['../corpus', '../../examples/articles'].map((path) => join(import.meta.dirname, path))
const HISTORY = join(import.meta.dirname, 'rules-versions.txt')

test('what the rules find has a version of its own: where this fails, raise RULES_VERSION and add its line', async () => {
  const digest = createHash('sha256')
  for (const folder of FOLDERS) {
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.txt')) continue
      digest.update(JSON.stringify(await rulesExtractor.read({ text: readFileSync(join(folder, file), 'utf8') })))
    }
  }
  const latest = readFileSync(HISTORY, 'utf8').trim().split('\n').at(-1)
  expect(latest).toBe(`${rulesExtractor.version} ${digest.digest('hex')}`)
})
