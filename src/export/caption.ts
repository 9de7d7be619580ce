import type { ArticleIndex, StatementRow } from './article-index.js'

interface Named {
  readonly name: string
}

/** What a caption is made of. */
export interface Captioned {
  readonly speakers: readonly Named[]
  readonly speakerText: string | null
  readonly addressees: readonly Named[]
  readonly addresseeText: string | null
  readonly cue: string | null
  readonly content: string
}

/**
 * A statement in one line: "Jens Stoltenberg to South Korea: has urged to do more". Programs that show a statement under one name show
 * this.
 */
export function caption({ speakers, speakerText, addressees, addresseeText, cue, content }: Captioned): string {
  const [by, to] = [namesOf(speakers) ?? speakerText, namesOf(addressees) ?? addresseeText]
  const who = [by, to].filter((words) => words !== null).join(' to ')
  const what = [cue, content].filter(Boolean).join(' ')
  return [who, what].filter(Boolean).join(': ')
}

/** That of a row. */
export const captionOf = (statement: StatementRow, { speakers, addressees }: ArticleIndex): string =>
  caption({
    ...statement,
    cue: statement.cueText,
    speakers: speakers(statement),
    addressees: addressees(statement),
  })

const namesOf = (actors: readonly Named[]): string | null =>
  actors.length === 0 ? null : actors.map(({ name }) => name).join(', ')
