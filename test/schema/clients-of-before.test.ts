import { readdirSync, readFileSync } from 'node:fs'
import { CriticalityLevel, diff, validate } from '@graphql-inspector/core'
import { buildSchema as parseSchema, Source } from 'graphql'
import { expect, test } from 'vitest'
import { buildSchema } from '../../src/schema.js'

const schema = buildSchema()

test('whatever breaks for clients of before stands in the changelog', async () => {
  const before = parseSchema(readFileSync('test/schema/before-2026-11-30.graphql', 'utf8'))
  const breaking = (await diff(before, schema)).filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  )
  expect(breaking.length).toBeGreaterThan(0)
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  // A field is named whole, or, where it changed the same way everywhere, by its own name.
  const isTold = (path: string): boolean =>
    [path, path.split('.').at(-1)].some((name) => changelog.includes(`\`${name}\``))
  expect(breaking.filter(({ path = '' }) => !isTold(path)).map(({ message }) => message)).toEqual([])
})

test('the example operations ask for nothing that there is not, or is to go', () => {
  const files = readdirSync('examples/queries').filter((name) => name.endsWith('.graphql'))
  const sources = files.map((name) => new Source(readFileSync(`examples/queries/${name}`, 'utf8'), name))
  expect(sources.length).toBeGreaterThanOrEqual(10)
  expect(validate(schema, sources)).toEqual([])
})
