import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Where the weights lie: training/ says how they are made, reader/README.md what they are. */
export const WEIGHTS = new URL('../../reader/', import.meta.url)

/** The learned reader's version, or the reason why it cannot run here. */
export type FoundReader = { readonly version: string } | { readonly reason: string }

/** Whether the runtime of the networks loads on this machine, and their weights are there. Takes some 50 ms once. */
export function findReader(weights = WEIGHTS): FoundReader {
  try {
    createRequire(import.meta.url)('onnxruntime-node')
    return { version: JSON.parse(readFileSync(new URL('reader.json', weights), 'utf8')).version }
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}
