import type { PrismaPg } from '@prisma/adapter-pg'
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** Marks the migration under way as finished; before the first one there is none. */
const FINISH = 'UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL'

/**
 * Prisma's adapter, changed to send each script as a whole: the original splits at every ";", also inside function bodies
 * and strings. PostgreSQL runs a whole script as one transaction, so one that fails changes nothing. That it is finished is recorded in
 * the same transaction: the engine does it afterwards, and a process may end in between.
 */
export function wholeScripts(adapter: PrismaPg): SqlMigrationAwareDriverAdapterFactory {
  const connect = async (): Promise<SqlDriverAdapter> => {
    const connected = await adapter.connect()
    connected.executeScript = async (script) => {
      await connected.underlyingDriver().query(`${script}\n;${FINISH}`).catch(throwForEngine)
    }
    return connected
  }
  const connectToShadowDb = () => adapter.connectToShadowDb()
  return { provider: adapter.provider, adapterName: adapter.adapterName, connect, connectToShadowDb }
}

/** Converts errors to the only form that the engine reports in full; any other becomes "External error". */
function throwForEngine(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error
  const { code = '', severity = '', message, detail, column, hint } = error
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
}
