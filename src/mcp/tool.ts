import { randomUUID } from 'node:crypto'
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server'
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import type { z } from 'zod'

/** What the tools of one client stand on. */
export interface Service {
  /** Executes a GraphQL operation with the role and the limits of the client; errors are those of POST /graphql. */
  readonly execute: (
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<FormattedExecutionResult<Readonly<Record<string, unknown>>>>
  readonly schema: GraphQLSchema
  /** Receives internal errors; the client gets an id for each. */
  readonly log: (line: string) => void
}

/** What a tool answers: for reading, and the same as data. */
export interface Told {
  readonly text: string
  readonly data: Record<string, unknown>
}

/** A tool that reads. */
export interface Tool {
  readonly register: (server: McpServer, service: Service) => void
}

interface ToolDefinition<Input extends z.ZodObject> {
  readonly name: string
  /** What it is for, and what it takes that `input` does not say. */
  readonly description: string
  readonly input: Input
  readonly answer: (input: z.infer<Input>, service: Service) => Promise<Told>
}

/** A caller's mistake: the message says what is accepted. */
export class ToolError extends Error {
  override readonly name = 'ToolError'

  /** @param errors as GraphQL tells them, where they are GraphQL's */
  constructor(
    message: string,
    readonly errors: readonly unknown[] = [],
  ) {
    super(message)
  }
}

/** Nothing is changed, and nothing asked but this service. */
const ANNOTATIONS = { readOnlyHint: true, openWorldHint: false } as const

/** Makes a tool. Its input is checked before `answer` is called; a ToolError becomes an error of the tool. */
export const defineTool = <Input extends z.ZodObject>({
  name,
  description,
  input,
  answer,
}: ToolDefinition<Input>): Tool => ({
  register: (server, service) => {
    const config = { description, inputSchema: input as z.ZodObject, annotations: ANNOTATIONS }
    server.registerTool(name, config, async (given): Promise<CallToolResult> => {
      try {
        const { text, data } = await answer(given as z.infer<Input>, service)
        return { content: [{ type: 'text', text }], structuredContent: data }
      } catch (error) {
        if (error instanceof ToolError) return failure(error.message, error.errors)
        const id = randomUUID()
        service.log(`Error ${id}: ${error instanceof Error ? error.stack : error}`)
        return failure(`Something went wrong here; it is not your question. It is written down as ${id}.`, [])
      }
    })
  },
})

const failure = (text: string, errors: readonly unknown[]): CallToolResult => ({
  content: [{ type: 'text', text }],
  ...(errors.length > 0 && { structuredContent: { errors } }),
  isError: true,
})
