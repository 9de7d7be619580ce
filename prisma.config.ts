import { defineConfig } from 'prisma/config'

// Prisma's CLI would download a schema engine, which `prisma generate` never runs. Any existing program in its place
// keeps generation offline; migrations are applied in-process instead (src/store/database/migrations/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
