import { sql } from 'kysely'
import { badInput } from '../bad-input.js'
import type { Sql } from '../sql.js'

/**
 * The id of the country with an ISO 3166-1 code of two or three letters, in any case, as a query.
 * @param argument its name, for the error
 */
export function countryWithCode(argument: string, code: string): Sql {
  if (!/^[A-Za-z]{2,3}$/.test(code)) {
    throw badInput(argument, code, 'an ISO 3166-1 code of two or three letters, such as "KR" or "KOR"')
  }
  const column = sql.ref(code.length === 2 ? 'code' : 'alpha3')
  return sql`select "id" from "Country" where ${column} = ${code.toUpperCase()}`
}
