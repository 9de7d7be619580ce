import type { LineOutcome } from '../../http/lines/import-route.js'
import { InvalidInputError } from '../../sources/invalid-input.js'
import type { LineOfFile } from '../../sources/read-line-files.js'
import { decodeLine } from '../../sources/read-lines.js'
import type { ArticleOutcome } from '../output/follow-articles.js'
import { notesOnImported } from '../output/notes-on.js'
import type { HoldingService } from './database-or-service.js'
import { LineRequest } from './line-request.js'
import { OperationError } from './operation-error.js'

/**
 * Has a service import lines, one after another: the next one is sent once it has told what became of the one before.
 * @throws OperationError if the service refuses everything or is gone
 */
export async function* importBy(
  holding: HoldingService,
  lines: AsyncIterable<LineOfFile>,
  signal: AbortSignal,
): AsyncGenerator<ArticleOutcome> {
  let request: LineRequest<LineOutcome> | undefined
  try {
    for await (const each of lines) {
      const read = textOf(each)
      if (read instanceof InvalidInputError) {
        yield { source: each.source, error: read.message }
        continue
      }
      request ??= new LineRequest(holding, '/import', { 'content-type': 'application/jsonl' })
      request.send(read)
      yield outcomeOf(each.source, await request.next(), holding)
      if (signal.aborted) break
    }
    request?.end()
    // The service has more to do: it counts what it has stored.
    await request?.next()
  } finally {
    request?.close()
  }
}

/** A line that can be sent, or why it cannot be. */
function textOf(each: LineOfFile): string | InvalidInputError {
  if ('error' in each) return each.error
  try {
    return decodeLine(each.line)
  } catch (error) {
    if (error instanceof InvalidInputError) return error
    throw error
  }
}

function outcomeOf(source: string, answered: LineOutcome | undefined, { service }: HoldingService): ArticleOutcome {
  if (answered === undefined) {
    throw new OperationError(`The service at ${service} has ended. The same command goes on from there.`)
  }
  if (!('error' in answered)) return { ...answered, source, notes: notesOnImported(answered) }
  const { message, extensions } = answered.error
  if (extensions?.code === 'SERVICE_UNAVAILABLE') throw new OperationError(message)
  return { source, error: message, wasDeleted: extensions?.code === 'DELETED' }
}
