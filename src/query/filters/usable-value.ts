import { badInput } from '../bad-input.js'

/**
 * In UTF-16 code units. No stored value that filters compare is longer: URLs and publishers are the longest
 * (src/sources/article-limits.ts), names and places have at most 200. A longer value would match nothing and cost time.
 */
const LONGEST_COMPARED = 1_000

/**
 * Checks the value of a condition or an argument, and returns it.
 * @throws GraphQLError BAD_USER_INPUT if it is longer than any stored value, or has characters that PostgreSQL cannot store
 */
export function usableValue<Value>(name: string, value: Value, longest = LONGEST_COMPARED): Value {
  if (typeof value !== 'string') return value
  if (value.length > longest) throw badInput(name, `${value.length} characters`, `at most ${longest} characters`)
  if (value.includes('\0')) throw badInput(name, value, 'a text without the character NUL')
  return value
}
