import { once } from 'node:events'
import type { ReanalysisLine } from '../../http/lines/reanalyse-route.js'
import type { Reanalysis } from '../../ingest/reanalyse-articles.js'
import type { HoldingService } from './database-or-service.js'
import { LineRequest } from './line-request.js'
import { OperationError } from './operation-error.js'

/**
 * Has a service read every stored article again, and follows how far it has come. Once aborted, it leaves, and the service ends
 * after the article at hand.
 * @throws OperationError if the service refuses it or is gone
 */
export async function* reanalyseBy(holding: HoldingService, signal: AbortSignal): AsyncGenerator<Reanalysis> {
  const request = new LineRequest<ReanalysisLine>(holding, '/reanalyse')
  const aborted = once(signal, 'abort').then(() => undefined)
  try {
    request.end()
    let last: Reanalysis | undefined
    while (!signal.aborted) {
      const line = await Promise.race([request.next(), aborted])
      if (signal.aborted) return
      if (line === undefined) break
      if ('error' in line) throw new OperationError(line.error.message)
      last = line
      yield line
    }
    // Articles that are deleted or taken in meanwhile make it end elsewhere than it was counted to.
    if (last === undefined) throw new OperationError(`The service at ${holding.service} has ended.`)
  } finally {
    request.close()
  }
}
