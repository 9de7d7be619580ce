import { InvalidInputError } from '../invalid-input.js'
import { asInvalidInput, type ReadOutcome } from '../read-outcome.js'
import { AT_MOST, MAX_FILE_BYTES, readWhole } from '../read-whole.js'
import type { RecordNotes } from '../records/record-notes.js'
import { readMail } from './read-mail.js'
import { splitMbox } from './split-mbox.js'

/** The article of a file that holds one e-mail. */
export async function* readMailFile(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  notes: RecordNotes,
): AsyncGenerator<ReadOutcome> {
  yield { source, article: await readMail(await readWhole(chunks), source, notes) }
}

/** The articles of a mailbox, named by their numbers; a bad one is no reason to refuse the others. */
export async function* readMailbox(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  notes: RecordNotes,
): AsyncGenerator<ReadOutcome> {
  for await (const { number, bytes } of splitMbox(chunks, MAX_FILE_BYTES)) {
    const place = `${source}#${number}`
    try {
      if (bytes === null) throw new InvalidInputError('file', `an e-mail of more than ${MAX_FILE_BYTES} bytes`, AT_MOST)
      yield { source: place, article: await readMail(bytes, place, notes) }
    } catch (error) {
      yield { source: place, error: asInvalidInput(error) }
    }
  }
}
