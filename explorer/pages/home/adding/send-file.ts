import { currentKey } from '../../../service/key.js'
import { Problem } from '../../../service/problem.js'
import { problemIn } from '../../../service/request.js'
import { jsonLines } from './json-lines.js'
import { isRefused, type Outcome } from './outcome.js'

/**
 * Sends a file, as it is, to be taken in.
 * @param tell receives what became of each article, as soon as it is stored
 * @throws Problem where the file did not go in for a reason that is not its own: it may be sent again
 */
export async function sendFile(file: File, tell: (outcome: Outcome) => void): Promise<void> {
  if (!(await isReadable(file))) {
    return tell({ source: file.name, error: { message: 'it cannot be read; of a folder, its files are accepted.' } })
  }
  const response = await post(file)
  if (!response.ok || !response.body) throw await problemIn(response)
  const outcomes = jsonLines<Outcome>(response.body)
  for (;;) {
    const next = await outcomes.next().catch(() => {
      throw new Problem('UNREACHABLE', `The connection broke off while ${file.name} was read.`)
    })
    if (next.done) return
    const outcome = next.value
    if (isRefused(outcome) && outcome.error.extensions?.code === 'SERVICE_UNAVAILABLE') {
      throw new Problem('SERVICE_UNAVAILABLE', outcome.error.message)
    }
    tell(outcome)
  }
}

/** A folder is dropped like a file, and so is one that has been removed since. */
const isReadable = (file: File): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )

async function post(file: File): Promise<Response> {
  const key = currentKey()
  const headers = {
    'content-type': file.type || 'application/octet-stream',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  }
  try {
    return await fetch(`/ingest?${new URLSearchParams({ name: file.name })}`, { method: 'POST', headers, body: file })
  } catch {
    throw new Problem('UNREACHABLE', 'The service does not answer.')
  }
}
