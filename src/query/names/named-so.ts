import { sql } from 'kysely'
import { NAME_PARTICLES } from '../../languages/en/names/surnames.js'
import type { Sql } from '../compile/sql.js'

/** What may stand between two words of a person's name and be left out by those who ask: "Karim al-Sadri", "John F. Doe". */
const BETWEEN = `( (${[...NAME_PARTICLES].join('|')}|[[:alpha:]]))* `

/** The last word of a search key, as an index has it. */
export const surnameOf = (key: Sql): Sql => sql`regexp_replace(${key}, '^.* ', '')`

/**
 * The condition that an alias is called by a name: it is that name, or a person's full name that ends with it ("Doe" of "Jane Doe"), with
 * or without particles and initials.
 * @param alias a row of "Alias"
 * @param key the search key of the name: letters, digits and single spaces, so that nothing in it needs escaping
 */
export const isNamedSo = (alias: (column: 'key' | 'actorId') => Sql, key: Sql): Sql =>
  sql`(${alias('key')} = ${key} or (${surnameOf(alias('key'))} = ${surnameOf(key)} and ${alias('actorId')} like 'person%'
    and ${alias('key')} ~ ('(^| )' || replace(${key}, ' ', ${sql.lit(BETWEEN)}) || '$')))`

/** The actors called by a name, as a query for "actorId". @param key its search key */
export const actorsNamed = (key: Sql): Sql =>
  sql`select "actorId" from (select ${key} as "asked") as named, "Alias" where ${isNamedSo((column) => sql.ref(column), sql.ref('asked'))}`
