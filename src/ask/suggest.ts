import { actorsNear } from '../query/names/named-actors.js'
import { talkOfTheBase } from '../query/names/talk-of-the-base.js'
import type { Database } from '../store/database/database.js'
import { nameKey } from '../text/name-key.js'
import type { Unread } from './plan/plan.js'
import { isFunctionWord } from './resolve/name-spans.js'
import { readWords } from './words/words.js'

/** Questions that this base answers: what those say of whom it tells most, about what they speak of most. */
export async function suggestions(database: Database): Promise<readonly string[]> {
  const talk = await talkOfTheBase(database)
  return talk.map(({ speaker, topic }) =>
    topic === null ? `What did ${speaker} say?` : `What did ${speaker} say about ${topic}?`,
  )
}

/** Suggestions: the question without the words that were not understood, or questions with similar names. */
export async function suggest(database: Database, question: string, { unknown }: Unread): Promise<readonly string[]> {
  const without = unknown.reduce((text, words) => text.replace(words, ''), question.replaceAll('’', "'"))
  const rest = without
    .replace(/\s+/g, ' ')
    .replace(/\s+([?.!])/g, '$1')
    .trim()
  const isQuestion = readWords(rest).some((word) => !isFunctionWord(word))
  if (isQuestion && rest.length > question.length / 3 && rest !== question) return [rest]
  const near = await actorsNear(
    database,
    unknown
      .slice(0, 5)
      .map(nameKey)
      .filter((key) => key !== ''),
  )
  const names = [...new Set(near.map(({ name }) => name))].slice(0, 3)
  return names.length > 0 ? names.map((name) => `What did ${name} say?`) : suggestions(database)
}
