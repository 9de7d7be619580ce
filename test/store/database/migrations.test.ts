import { expect, test } from 'vitest'
import { pendingSql } from '../../../src/store/database/migrations/new-migration.js'

test('the migrations make what prisma/schema.prisma says', async () => {
  expect(await pendingSql()).toBeNull()
})
