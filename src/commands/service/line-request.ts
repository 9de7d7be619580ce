import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { type Line, readLines } from '../../sources/read-lines.js'
import type { HoldingService } from './database-or-service.js'
import { type GraphqlError, gone, refusedBy } from './refused-by.js'

/**
 * A request to a service that answers with lines of JSON, which are read while lines are still sent. (`fetch` would answer only
 * once everything is sent, and ends answers that pause for minutes.)
 */
export class LineRequest<Value> {
  private readonly sent: ClientRequest
  private readonly response: Promise<IncomingMessage>
  private lines: AsyncIterator<Line> | undefined

  constructor(
    private readonly holding: HoldingService,
    private readonly path: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const { service, key } = holding
    this.sent = request(new URL(path, service), {
      method: 'POST',
      headers: { ...headers, ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    })
    this.response = once(this.sent, 'response').then(([response]) => response)
    // It is told by whoever waits for the response or its next line.
    this.response.catch(() => {})
    this.sent.on('error', () => {})
  }

  /** Sends a line. */
  send(line: string): void {
    this.sent.write(`${line}\n`)
  }

  /** Says that nothing more is sent. */
  end(): void {
    this.sent.end()
  }

  /**
   * The next line of the answer; undefined at its end.
   * @throws OperationError if the service refuses the request or is gone
   */
  async next(): Promise<Value | undefined> {
    try {
      const response = await this.response
      if (response.statusCode !== 200) {
        throw refusedBy(this.holding, `POST ${this.path}`, response.statusCode, errorsIn(await text(response)))
      }
      this.lines ??= readLines(response)
      const { done, value: line } = await this.lines.next()
      return done || line.bytes === null ? undefined : JSON.parse(Buffer.from(line.bytes).toString('utf8'))
    } catch (error) {
      throw gone(this.holding, error)
    }
  }

  /** Ends the connection, whatever is under way. */
  close(): void {
    this.sent.destroy()
  }
}

/** The errors in the body of an answer; none if it is no answer of this service. */
function errorsIn(body: string): readonly GraphqlError[] {
  try {
    return (JSON.parse(body) as { errors?: readonly GraphqlError[] }).errors ?? []
  } catch {
    return []
  }
}
