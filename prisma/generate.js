// Writes the Prisma client, src/store/prisma, from schema.prisma: what `prisma generate` does, with Prisma's own generator
// and without its command line, which brings a database server, a studio and drivers along (docs/decisions/0041-what-is-installed.md).
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

// Required, not imported: the ES modules of these packages name files that they do not have.
const require = createRequire(import.meta.url)
const { PrismaClientTsGenerator } = require('@prisma/client-generator-ts')
const { getGenerators, loadSchemaContext } = require('@prisma/internals')

const schemaContext = await loadSchemaContext({
  schemaPath: { cliProvidedPath: fileURLToPath(new URL('schema.prisma', import.meta.url)) },
  printLoadMessage: false,
})
const registry = { 'prisma-client': { type: 'in-process', generator: new PrismaClientTsGenerator() } }
try {
  for (const generator of await getGenerators({ schemaContext, registry, cliCommand: 'generate' })) {
    await generator.generate()
    generator.stop()
  }
} catch (error) {
  // A mistake in the schema is told with its line; where in Prisma it was found helps nobody.
  console.error(error.message)
  process.exitCode = 1
}
