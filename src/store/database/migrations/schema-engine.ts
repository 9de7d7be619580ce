import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

// Node's types do not declare WebAssembly; the browser's do.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

/**
 * Starts Prisma's schema engine in this process (nothing is downloaded), on the database of `adapter`. Call `free()` when done.
 * @param schema the text of a schema.prisma, for `diff` to compare with
 */
export async function startSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema?: string,
): Promise<bindings.SchemaEngine> {
  loading ??= load()
  await loading
  const datamodels: [string, string][] | undefined = schema === undefined ? undefined : [['schema.prisma', schema]]
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter))
}

/** Loaded once per process, because the bindings keep references to the memory of their first instance. */
let loading: Promise<void> | undefined

/** The package's entry imports the .wasm file as a module, which Node 20 does not support, so it is instantiated here. */
async function load(): Promise<void> {
  const require = createRequire(import.meta.url)
  const path = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(path), { './schema_engine_bg.js': imports() })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
}

/** The functions that the engine imports. Its ten-second lock timeout must not keep the process alive. */
function imports(): Record<string, unknown> {
  const patience = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds).unref()
  const entries = Object.entries(bindings).map(([name, value]) =>
    name.startsWith('__wbg_setTimeout_') ? [name, patience] : [name, value],
  )
  return Object.fromEntries(entries)
}
