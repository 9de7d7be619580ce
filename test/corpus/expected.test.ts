import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCorpus } from './expected.js'
import { problemsOf } from './validate.js'

const here = fileURLToPath(new URL('.', import.meta.url))

// The expected files on their own, without the pipeline: a slip here would send whoever writes the rules astray.
describe('the expected files of the corpus', () => {
  it.each([...readCorpus(here), ...readCorpus(join(here, 'blind'))])('are sound: $name', (article) => {
    expect(problemsOf(article)).toEqual([])
  })
})
