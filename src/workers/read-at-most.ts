import { ModelError } from '../extraction/model/language-model.js'

/** The text of a response. @param most in bytes; of a longer one the rest is not read @throws ModelError for a longer one */
export async function readAtMost(response: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > most) throw new ModelError(`answered with more than ${most} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
