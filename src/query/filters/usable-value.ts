import { badInput } from '../bad-input.js'

/**
 * In UTF-16 code units. Nothing that a text is compared with is longer: of what articles bring with them, URLs and publishers are the
 * longest (src/sources/article-limits.ts), names and places have 200. Whatever is longer matches nothing, and comparing it is work.
 */
const LONGEST_COMPARED = 1_000

/**
 * The value of a condition or an argument.
 * @throws GraphQLError BAD_USER_INPUT where it is null, is longer than anything that it could be compared with, or holds what no text in
 * PostgreSQL can
 */
export function usableValue<Value>(name: string, value: Value, longest = LONGEST_COMPARED): Value {
  if (value === null) throw badInput(name, null, 'a value; leave the condition out where it is not to count')
  if (typeof value !== 'string') return value
  if (value.length > longest) throw badInput(name, `${value.length} characters`, `at most ${longest} characters`)
  if (value.includes('\0')) throw badInput(name, value, 'a text without the character NUL')
  return value
}
