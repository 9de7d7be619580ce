import { lineOf, speakerOf } from './answer-text.js'
import type { Said } from './same-thing.js'

/** What one speaker says in answer to a question. */
export interface SpeakerGroup {
  readonly speaker: string
  /** The first of it in a line, with its article. */
  readonly text: string
  readonly statementIds: readonly string[]
}

/** An answer by its speakers, in the order in which they come first. */
export function bySpeaker(said: readonly Said[]): readonly SpeakerGroup[] {
  const groups = new Map<string, Said[]>()
  for (const each of said) {
    const speaker = speakerOf(each[0])
    groups.set(speaker, [...(groups.get(speaker) ?? []), each])
  }
  return [...groups].map(([speaker, own]) => ({
    speaker,
    text: own[0] ? lineOf(own[0][0]) : '',
    statementIds: own.flatMap((each) => each.map(({ id }) => id)),
  }))
}
