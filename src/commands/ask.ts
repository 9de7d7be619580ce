import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { execute, parse } from 'graphql'
import { buildSchema } from '../schema.js'
import { openDatabase } from '../store/database.js'
import { FolderInUseError } from '../store/database-error.js'
import { isEmpty } from '../store/is-empty.js'
import { type Asked, printAnswer } from './print-answer.js'
import { runningService } from './running-service.js'
import { write } from './write.js'

/** The operation that is asked, two folders up from src/commands and from dist/commands alike. */
const OPERATION = fileURLToPath(new URL('../../examples/queries/ask.graphql', import.meta.url))

export interface AskSettings {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** Whether the whole answer is written, as JSON. */
  readonly json: boolean
  /** Where questions are read from when none is given. */
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
}

/** Somebody who answers: this process, or a service that holds the folder. */
interface Answerer {
  answer(question: string): Promise<Asked>
  close(): Promise<void>
}

/**
 * Answers a question, or without one those that are typed, a line each, until the input ends.
 * @returns the exit code: 0 where the last question was answered, else 1
 * @throws DatabaseError where the database cannot be opened
 */
export async function askQuestions(question: string | undefined, settings: AskSettings): Promise<0 | 1> {
  const answerer = await openAnswerer(settings)
  try {
    if (question !== undefined) return await tell(answerer, question, settings)
    let exitCode: 0 | 1 = 0
    const isTerminal = 'isTTY' in settings.input && settings.input.isTTY === true
    const lines = createInterface({
      input: settings.input,
      output: settings.errors,
      terminal: isTerminal,
      prompt: '? ',
    })
    if (isTerminal) {
      settings.errors.write('Ask what somebody said; an empty line ends.\n')
      lines.prompt()
    }
    for await (const line of lines) {
      if (line.trim() === '' && isTerminal) break
      if (line.trim() !== '') exitCode = await tell(answerer, line, settings)
      if (isTerminal) lines.prompt()
    }
    lines.close()
    return exitCode
  } finally {
    await answerer.close()
  }
}

async function tell(answerer: Answerer, question: string, { json, output }: AskSettings): Promise<0 | 1> {
  const asked = await answerer.answer(question)
  await write(output, json ? `${JSON.stringify(asked)}\n` : printAnswer(asked))
  return asked.__typename === 'Answer' ? 0 : 1
}

async function openAnswerer({ databaseUrl, dataFolder, errors }: AskSettings): Promise<Answerer> {
  const operation = await readFile(OPERATION, 'utf8')
  try {
    const database = await openDatabase({ url: databaseUrl, dataFolder })
    if (await isEmpty(database)) errors.write('No article is stored yet: npx dictum ingest FILE…\n')
    const schema = buildSchema()
    const document = parse(operation)
    const contextValue = { database, editor: 'no key', suggestions: [] }
    return {
      answer: async (question) =>
        askedOf(await execute({ schema, document, contextValue, variableValues: { question } })),
      close: () => database.close(),
    }
  } catch (error) {
    const url = error instanceof FolderInUseError ? await runningService(dataFolder) : undefined
    if (url === undefined) throw error
    // The service that holds the folder answers in our place.
    return { answer: (question) => askService(url, operation, question), close: async () => {} }
  }
}

interface Result {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
}

function askedOf({ data, errors }: Result): Asked {
  if (errors?.[0]) throw errors[0]
  return (data as { ask: Asked }).ask
}

async function askService(url: string, query: string, question: string): Promise<Asked> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { question } }),
  })
  const result = (await response.json()) as Result
  if (result.errors?.[0]) throw new Error(result.errors[0].message)
  return askedOf(result)
}
