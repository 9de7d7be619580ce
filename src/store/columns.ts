import { Prisma } from './prisma/client.js'
import type { Tables } from './tables.js'

/** The columns of a table, as prisma/schema.prisma has them: whoever copies rows misses none that is added there. */
export const columnsOf = (table: keyof Tables): readonly string[] => Object.keys(Prisma[`${table}ScalarFieldEnum`])
