import { sql } from 'kysely'
import { badInput } from '../bad-input.js'
import { mapParameter } from '../compile/parameter.js'
import type { Scope } from '../compile/scope.js'
import type { Sql } from '../compile/sql.js'
import { usableValue } from './usable-value.js'

/**
 * The id of the country with an ISO 3166-1 code of two or three letters, in any case, as a query.
 * @param argument its name, for the error
 */
export function countryWithCode(argument: string, code: string, scope: Scope): Sql {
  const checked = mapParameter(code, (given) => {
    if (/^[A-Za-z]{2,3}$/.test(usableValue(argument, given))) return given
    throw badInput(argument, given, 'an ISO 3166-1 code of two or three letters, such as "KR" or "KOR"')
  })
  const upper = scope.requestName(checked, 'country', argument)
  return sql`select "id" from "Country" where "code" = ${upper} or "alpha3" = ${upper}`
}
