import { createReadStream } from 'node:fs'
import type { InvalidInputError } from './invalid-input.js'
import { listFiles } from './list-files.js'
import { type Line, readLines } from './read-lines.js'
import { asInvalidInput } from './read-outcome.js'

/** A line of a file, or the error in its place. `source` is the file and line ("export.jsonl:12"). */
export type LineOfFile =
  | { readonly source: string; readonly line: Line }
  | { readonly source: string; readonly error: InvalidInputError }

/** Reads the lines of a file, of all known files of a folder, or of "-" (the standard input), one at a time. */
export async function* readLineFiles(path: string): AsyncGenerator<LineOfFile> {
  let source = path
  try {
    for (const file of await listFiles(path)) {
      source = file === '-' ? 'standard input' : file
      for await (const line of readLines(file === '-' ? process.stdin : createReadStream(file))) {
        yield { source: `${source}:${line.number}`, line }
      }
    }
  } catch (error) {
    yield { source, error: asInvalidInput(error) }
  }
}
