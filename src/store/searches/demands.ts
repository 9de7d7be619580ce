import { topicName } from '../../languages/en/topics/topic-words.js'
import type { ActorFilter } from '../../models/filters/actor-filter.js'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import type { ChoiceFilter } from '../../models/filters/value-filters.js'
import { nameKey } from '../../text/name-key.js'

/** What the statements of some articles have, whoever of them: what a filter may demand. */
export interface Features {
  readonly acts: ReadonlySet<string>
  /** Ids of their speakers, addressees, mentions …, and of the actors that were merged into these. */
  readonly actors: ReadonlySet<string>
  /** The last words of the keys of these actors' aliases. */
  readonly lastWords: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  /** Of the words that filters search for, as they stand there, those that a statement has. */
  readonly words: ReadonlySet<string>
}

/** The words that a filter demands at its top, as features tell whether they are there. */
export function wordsDemanded({ text, and, or }: StatementFilter): readonly string[] {
  return [...(text?.search == null ? [] : [text.search]), ...[...(and ?? []), ...(or ?? [])].flatMap(wordsDemanded)]
}

/**
 * Whether a statement with these features may match: false only where none can, for what the filter demands at its top. Looking at
 * this first spares the database nearly all of a thousand searches.
 */
export function mayMatch(where: StatementFilter, features: Features): boolean {
  const { act, topic, text, and, or, article } = where
  const actors = [
    where.speaker,
    where.speakerAffiliation,
    where.reportedBy,
    where.addressee,
    where.mentions,
    where.about,
  ]
  return (
    mayBe(act, features.acts) &&
    (topic == null || features.topics.has(topicName(topic))) &&
    (text?.search == null || features.words.has(text.search)) &&
    [...actors, article?.mentions].every((actor) => actor == null || mayBeThere(actor, features)) &&
    (and ?? []).every((each) => mayMatch(each, features)) &&
    (or == null || or.some((each) => mayMatch(each, features)))
  )
}

const mayBe = (choice: ChoiceFilter | null | undefined, values: ReadonlySet<string>): boolean =>
  (choice?.eq == null || values.has(choice.eq)) && (choice?.in == null || choice.in.some((each) => values.has(each)))

/** An actor is called by a name only if one of their aliases ends with the same word (query/names/named-so.ts). */
const mayBeThere = ({ id, name }: ActorFilter, { actors, lastWords }: Features): boolean =>
  mayBe(id, actors) && (name == null || lastWords.has(nameKey(name).replace(/^.* /, '')))
