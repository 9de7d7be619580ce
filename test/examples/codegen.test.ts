import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { executeCodegen, loadContext } from '@graphql-codegen/cli'
import { afterAll, expect, test } from 'vitest'

// Inside the project, so that the generated file finds its packages.
const folder = mkdtempSync('test/examples/generated-')
afterAll(() => rmSync(folder, { recursive: true }))

test('codegen.yml makes types of the operations in examples/queries, and they compile', async () => {
  const context = await loadContext('codegen.yml')
  context.updateConfig({ silent: true })
  const generated = await executeCodegen(context)
  const contents = generated.result.map(({ content }) => content)
  expect(generated.error).toBeNull()
  expect(contents).toHaveLength(1)
  writeFileSync(join(folder, 'operations.ts'), contents[0] ?? '')
  writeFileSync(
    join(folder, 'use.ts'),
    `import { type WhatDidStoltenbergUrgeQuery, WhatDidStoltenbergUrgeDocument } from './operations.js'
     import type { ResultOf } from '@graphql-typed-document-node/core'
     export const data = (answer: ResultOf<typeof WhatDidStoltenbergUrgeDocument>): WhatDidStoltenbergUrgeQuery => answer
     export const act = (answer: WhatDidStoltenbergUrgeQuery): 'URGE' | undefined => {
       const found = answer.statements.nodes[0]
       // @ts-expect-error: a statement has no such field
       found?.nothing
       return found?.act === 'URGE' ? found.act : undefined
     }
     export const start = (answer: WhatDidStoltenbergUrgeQuery): number | undefined =>
       answer.statements.nodes[0]?.evidence.content[0]?.start`,
  )
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../../tsconfig.json',
      compilerOptions: { rootDir: '.' },
      include: ['*.ts'],
      exclude: [],
    }),
  )
  const { stdout, status } = spawnSync('npx', ['tsc', '-p', folder], { encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
