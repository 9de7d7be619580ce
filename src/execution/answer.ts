import type { FormattedExecutionResult } from 'graphql'

/** The `data` of an answer as the database's JSON: response key → JSON text. Parsed only if code reads it. */
export class JsonData {
  constructor(private readonly fields: ReadonlyMap<string, string>) {}

  /** Parses the JSON. */
  toJSON(): unknown {
    return JSON.parse(this.text)
  }

  get text(): string {
    // Response keys are GraphQL names, which need no escaping.
    return `{${[...this.fields].map(([key, json]) => `"${key}":${json}`).join(',')}}`
  }
}

/** The text of an answer, with the database's JSON inserted as it is. */
export function stringifyResult({ data, ...rest }: FormattedExecutionResult): string {
  if (!((data as unknown) instanceof JsonData)) return `${JSON.stringify({ ...rest, data })}\n`
  const others = JSON.stringify(rest)
  // The check above does not narrow the type, because graphql-js types data as a plain record.
  const { text } = data as unknown as JsonData
  return others === '{}' ? `{"data":${text}}\n` : `{"data":${text},${others.slice(1)}\n`
}
