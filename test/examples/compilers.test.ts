import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { makeProject, type Project } from '../clients/project.js'

const FILES = readdirSync('examples/queries').filter((name) => name.endsWith('.graphql'))
/** Without its comment, which may hold backticks. */
const text = (name: string): string => readFileSync(`examples/queries/${name}`, 'utf8').replace(/^#.*\n/gm, '')
const SCHEMA = { 'schema.graphql': readFileSync('schema.graphql', 'utf8') }

const projects: Project[] = []
const projectOf = (files: Readonly<Record<string, string>>): Project => {
  const project = makeProject({ ...SCHEMA, ...files })
  projects.push(project)
  return project
}
afterAll(() => {
  for (const project of projects) project.remove()
})

/** "a-country.graphql" → "aCountry": the module, by which Relay wants its operations named. */
const moduleOf = (name: string): string =>
  name.replace('.graphql', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** The operation as Relay names it, in a module of its own. */
function relayModule(name: string): [file: string, code: string] {
  const [operation] = parse(text(name)).definitions
  const { operation: kind, name: own } = operation as { operation: string; name: { value: string } }
  const renamed = text(name).replace(own.value, `${moduleOf(name)}${kind === 'query' ? 'Query' : 'Mutation'}`)
  return [`${moduleOf(name)}.ts`, `import { graphql } from 'relay-runtime'\ngraphql\`${renamed}\`\n`]
}

describe('every example operation', () => {
  test('is compiled by relay-compiler', () => {
    const config = {
      src: '.',
      schema: 'schema.graphql',
      language: 'typescript',
      artifactDirectory: 'artifacts',
      eagerEsModules: true,
      customScalarTypes: { Date: 'string', DateTime: 'string', JSONObject: 'string' },
    }
    const modules = Object.fromEntries(FILES.map(relayModule))
    const project = projectOf({ ...modules, 'relay.config.json': JSON.stringify(config), 'artifacts/.keep': '' })
    const said = project.run('relay-compiler')
    expect(said).not.toMatch(/error/i)
    const artifacts = readdirSync(`${project.folder}/artifacts`).filter((name) => name.endsWith('.graphql.ts'))
    expect(artifacts).toHaveLength(FILES.length)
  })

  test('gets types by the client preset, which compile', () => {
    const config = {
      schema: 'schema.graphql',
      documents: 'operations/*.graphql',
      generates: {
        'gql/': { preset: 'client', config: { useTypeImports: true, scalars: { Date: 'string', DateTime: 'string' } } },
      },
    }
    const operations = Object.fromEntries(FILES.map((name) => [`operations/${name}`, text(name)]))
    const project = projectOf({ ...operations, 'codegen.json': JSON.stringify(config) })
    project.run('graphql-codegen')
    const documents = readFileSync(`${project.folder}/gql/graphql.ts`, 'utf8').match(/^export const \w+Document = /gm)
    expect(documents).toHaveLength(FILES.length)
    expect(project.run('tsc')).toBe('')
  })
})
