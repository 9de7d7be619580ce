import type { ArticleStatementFragment } from '../../../generated/operations.js'
import { wordOf } from '../../../words.js'

/** What a statement is called where only its number is seen: "Statement 3, by Ann Bell and Cleo Dee (urge) to NATO". */
export function titleOf(statement: ArticleStatementFragment, number: number): string {
  const { speakers, speakerText, act, addressees, addresseeText } = statement
  const by = namesOf(speakers) || speakerText || 'somebody unnamed'
  const to = namesOf(addressees) || addresseeText
  return `Statement ${number}, by ${by} (${wordOf(act)})${to ? ` to ${to}` : ''}`
}

const namesOf = (actors: readonly { readonly name: string }[]): string => actors.map(({ name }) => name).join(' and ')
