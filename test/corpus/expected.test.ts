import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCorpus } from './expected.js'
import { problemsOf } from './validate.js'

const here = fileURLToPath(new URL('.', import.meta.url))

// The expected files on their own, without the extractor: a slip here would send whoever writes the rules astray.
describe('the expected files of the corpus', () => {
  it.each([...readCorpus(here), ...readCorpus(join(here, 'blind'))])('are sound: $name', (article) => {
    expect(problemsOf(article)).toEqual([])
  })
})

it('nothing but the tests of this folder reads the blind set', () => {
  const root = join(here, '../..')
  const readers = ['src', 'test', 'bench', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /\.(?:[jt]s|json)$/.test(name) && !/node_modules|^test\/corpus\//.test(name))
      .filter((name) => /corpus\/blind|['"]blind['"]/.test(readFileSync(join(root, name), 'utf8'))),
  )
  expect(readers).toEqual([])
})
