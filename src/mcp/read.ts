import type { GraphQLFormattedError } from 'graphql'
import { type Service, ToolError } from './tool.js'

/** A name that nothing bears, with the nearest ones. */
interface Suggestion {
  readonly name: string
  readonly nearest: readonly string[]
}

/** The data of an operation, and a line for each name in its filters that nothing bears. */
export interface Read<Data> {
  readonly data: Data
  readonly unknown: readonly string[]
}

/**
 * Executes an operation.
 * @throws ToolError with the messages of its errors
 */
export async function read<Data>(
  { execute }: Service,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Read<Data>> {
  const { data, errors, extensions } = await execute(query, variables)
  if (errors?.length || !data) throw new ToolError((errors ?? []).map(lineOf).join('\n'), errors)
  const suggestions = (extensions?.suggestions ?? []) as readonly Suggestion[]
  return { data: data as Data, unknown: suggestions.map(unknownLine) }
}

/** An error's code and message, with what is accepted where the message does not say it. */
function lineOf({ message, extensions }: GraphQLFormattedError): string {
  const { code, accepted } = extensions ?? {}
  const more = typeof accepted === 'string' && !message.includes(accepted) ? ` Accepted: ${accepted}.` : ''
  return `${code}: ${message}${more}`
}

const unknownLine = ({ name, nearest }: Suggestion): string =>
  nearest.length > 0 ? `Nothing is called “${name}”; nearest: ${nearest.join(', ')}.` : `Nothing is called “${name}”.`
