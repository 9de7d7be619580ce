import type { FormattedExecutionResult } from 'graphql'

/** The `data` of an answer, as the database wrote it: response key → JSON text. It is parsed only where somebody looks. */
export class JsonData {
  constructor(private readonly fields: ReadonlyMap<string, string>) {}

  /** The object itself. */
  toJSON(): unknown {
    return JSON.parse(this.text)
  }

  get text(): string {
    // Response keys are names of GraphQL's grammar, which need no escaping.
    return `{${[...this.fields].map(([key, json]) => `"${key}":${json}`).join(',')}}`
  }
}

/** The text of an answer, with what the database wrote spliced in. */
export function stringifyResult({ data, ...rest }: FormattedExecutionResult): string {
  if (!((data as unknown) instanceof JsonData)) return `${JSON.stringify({ ...rest, data })}\n`
  const others = JSON.stringify(rest)
  const { text } = data as unknown as JsonData
  return others === '{}' ? `{"data":${text}}\n` : `{"data":${text},${others.slice(1)}\n`
}
