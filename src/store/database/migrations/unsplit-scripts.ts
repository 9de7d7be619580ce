import type { PrismaPg } from '@prisma/adapter-pg'
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

/**
 * The adapter, with scripts sent whole: Prisma's own splits them at every ";", also inside a function's body or a text.
 * Sent whole, a script that fails leaves nothing behind (PostgreSQL runs it as one transaction).
 */
export function unsplitScripts(adapter: PrismaPg): SqlMigrationAwareDriverAdapterFactory {
  const connect = async (): Promise<SqlDriverAdapter> => {
    const connected = await adapter.connect()
    connected.executeScript = async (script) => {
      await connected.underlyingDriver().query(script).catch(throwForEngine)
    }
    return connected
  }
  const connectToShadowDb = () => adapter.connectToShadowDb()
  return { provider: adapter.provider, adapterName: adapter.adapterName, connect, connectToShadowDb }
}

/** The engine tells of an error what it finds in this form alone; of any other it says "External error". */
function throwForEngine(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error
  const { code = '', severity = '', message, detail, column, hint } = error
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
}
