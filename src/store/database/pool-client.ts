import pg from 'pg'

const DATE = 1082
const INT8 = 20

/**
 * How all pools parse values: a date as midnight UTC (pg's default is local midnight, which is the day before in half the
 * world), a bigint as a number (only counts are bigints). Prisma has its own parsers.
 */
export const VALUE_TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (value: string) => new Date(`${value}T00:00:00.000Z`)
    if (oid === INT8) return Number
    return pg.types.getTypeParser(oid, format)
    // pg declares one overload per type; this function implements them all.
  }) as typeof pg.types.getTypeParser,
}

type AnyClient = new (...args: never[]) => pg.ClientBase

/** A client class that calls `onQuery` with every SQL statement, Prisma's as well as Kysely's. */
export function listening<Client extends AnyClient>(base: Client, onQuery: (sql: string) => void): Client {
  // A mixin's constructor must take any[] (TypeScript rule 2545).
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const Base = base as unknown as new (...args: any[]) => pg.Client
  class ListeningClient extends Base {
    // One implementation for pg's many overloads; it passes all arguments on.
    // biome-ignore lint/suspicious/noExplicitAny: see above
    override query(config: any, ...rest: any[]): any {
      onQuery(typeof config === 'string' ? config : config.text)
      // biome-ignore lint/suspicious/noExplicitAny: see above
      return (super.query as any)(config, ...rest)
    }
  }
  return ListeningClient as unknown as Client
}

/** Runs SQL on a client that has just connected, without calling `onQuery`: it sets up the connection and is no query. */
export async function prepareConnection(client: pg.ClientBase, sql: string): Promise<void> {
  await (pg.Client.prototype.query as (this: pg.ClientBase, sql: string) => Promise<unknown>).call(client, sql)
}
