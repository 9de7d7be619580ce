import { Prisma } from './prisma/client.js'
import type { Tables } from './tables.js'

/** All columns of a table in prisma/schema.prisma, so that code that copies rows includes columns added later. */
export const columnsOf = (table: keyof Tables): readonly string[] => Object.keys(Prisma[`${table}ScalarFieldEnum`])
