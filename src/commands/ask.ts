import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import { isEmpty } from '../store/is-empty.js'
import { type Asked, printAnswer } from './output/print-answer.js'
import { write } from './output/write.js'
import { type Operations, openOperations } from './service/operations.js'

export interface AskSettings {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** Whether to print the whole answer as JSON. */
  readonly json: boolean
  /** The stream to read questions from if none is given. */
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
}

/**
 * Answers a question; if none is given, each line of the input.
 * @returns the exit code: 0 if the last question was answered, else 1
 * @throws DatabaseError if the database cannot be opened
 */
export async function askQuestions(question: string | undefined, settings: AskSettings): Promise<0 | 1> {
  const operations = await openOperations(settings.databaseUrl, settings.dataFolder)
  try {
    if (operations.database && (await isEmpty(operations.database))) {
      settings.errors.write('No article is stored yet: npx dictum ingest FILE…\n')
    }
    if (question !== undefined) return (await answerQuestion(operations, question, null, settings)).exitCode
    let exitCode: 0 | 1 = 0
    // Each question goes on from the answer before: "and about China?".
    let after: string | null = null
    const isTerminal = 'isTTY' in settings.input && settings.input.isTTY === true
    const lines = createInterface({
      input: settings.input,
      output: settings.errors,
      terminal: isTerminal,
      prompt: '? ',
    })
    if (isTerminal) {
      settings.errors.write(
        'Ask what somebody said, or go on from an answer (“and about China?”); an empty line ends.\n',
      )
      lines.prompt()
    }
    for await (const line of lines) {
      if (line.trim() === '' && isTerminal) break
      if (line.trim() !== '')
        ({ exitCode, after } = await answerQuestion(operations, line, isTerminal ? after : null, settings))
      if (isTerminal) lines.prompt()
    }
    lines.close()
    return exitCode
  } finally {
    await operations.close()
  }
}

/** @param after the id of the answer that the question goes on from */
async function answerQuestion(
  operations: Operations,
  question: string,
  after: string | null,
  { json, output }: AskSettings,
): Promise<{ exitCode: 0 | 1; after: string | null }> {
  const { ask: result } = await operations.run<{ ask: Asked }>('ask', { question, after })
  await write(output, json ? `${JSON.stringify(result)}\n` : printAnswer(result))
  const exitCode = result.__typename === 'Answer' ? 0 : 1
  return { exitCode, after: 'id' in result ? result.id : after }
}
