import type { ArticleIndex, StatementRow } from './article-index.js'

/**
 * A statement in one line: "Jens Stoltenberg to South Korea: has urged to do more". Programs that show a statement under one name show
 * this.
 */
export function captionOf(statement: StatementRow, { speakers, addressees }: ArticleIndex): string {
  const { speakerText, addresseeText, cueText, content } = statement
  const by = namesOf(speakers(statement)) ?? speakerText
  const to = namesOf(addressees(statement)) ?? addresseeText
  const who = [by, to].filter((words) => words !== null).join(' to ')
  const what = [cueText, content].filter(Boolean).join(' ')
  return [who, what].filter(Boolean).join(': ')
}

const namesOf = (actors: readonly { readonly name: string }[]): string | null =>
  actors.length === 0 ? null : actors.map(({ name }) => name).join(', ')
