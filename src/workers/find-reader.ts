import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Where the weights lie: training/ says how they are made, reader/README.md what they are. */
export const WEIGHTS = new URL('../../reader/', import.meta.url)

/** What a reader cannot do without, beside its description. */
const FILES = ['words.txt', 'vectors.bin', 'names.onnx', 'statements.onnx', 'cues.onnx']

/** The learned reader's version, or the reason why it cannot run here. */
export type FoundReader = { readonly version: string } | { readonly reason: string }

/** Whether the runtime of the networks loads on this machine, and their weights are there. Takes some 50 ms once. */
export function findReader(weights = WEIGHTS): FoundReader {
  try {
    createRequire(import.meta.url)('onnxruntime-node')
    for (const file of FILES) statSync(new URL(file, weights))
    return { version: JSON.parse(readFileSync(new URL('reader.json', weights), 'utf8')).version }
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}
