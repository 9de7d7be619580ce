import type { ArticleBundle, ArticleInContext } from '../store/bundle/parts.js'

export type ActorRow = ArticleBundle['actors'][number]
export type AffiliationRow = ArticleBundle['affiliations'][number]
export type StatementRow = ArticleBundle['statements'][number]
export type CountryRow = ArticleBundle['countries'][number]

/** The rows of a bundle, grouped by what they belong to, for formats that write one statement at a time. */
export interface ArticleIndex {
  readonly article: ArticleInContext
  actor(id: string | null): ActorRow | undefined
  /** In the order in which the text names them, the first speaker first. */
  speakers(statement: StatementRow): readonly ActorRow[]
  /** In the order in which the text names them. */
  addressees(statement: StatementRow): readonly ActorRow[]
  about(statement: StatementRow): readonly ActorRow[]
  /** The actors that its content mentions, each once, in reading order. */
  mentioned(statement: StatementRow): readonly ActorRow[]
  topics(statement: StatementRow): readonly string[]
  /** A person's affiliations in this article. */
  affiliations(personId: string | null): readonly AffiliationRow[]
  /** The country that an actor is, or that an organization belongs to. */
  country(actorId: string | null): CountryRow | undefined
}

/** Makes the index, grouping the rows once for all statements. */
export function indexOf(article: ArticleInContext): ArticleIndex {
  const actors = new Map(article.actors.map((actor) => [actor.id, actor]))
  const topics = new Map(article.topics.map(({ id, name }) => [id, name]))
  const addressees = idsBy(article.addressees, ({ statementId, actorId }) => [statementId, actorId])
  const speakers = idsBy(article.speakers, ({ statementId, actorId }) => [statementId, actorId])
  const about = idsBy(article.about, ({ statementId, actorId }) => [statementId, actorId])
  const places = new Map(article.mentions.map(({ id }, at) => [id, at]))
  const inReadingOrder = article.statementMentions.toSorted(
    (a, b) => (places.get(a.mentionId) ?? 0) - (places.get(b.mentionId) ?? 0),
  )
  const mentioned = idsBy(inReadingOrder, ({ statementId, actorId }) => [statementId, actorId])
  const spokenOf = idsBy(article.statementTopics, ({ statementId, topicId }) => [statementId, topicId])
  const countries = new Map(article.countries.map((country) => [country.id, country]))
  const homes = new Map(article.organizations.map(({ id, countryId }) => [id, countryId]))
  const known = (ids: ReadonlySet<string> = new Set()): ActorRow[] => [...ids].flatMap((id) => actors.get(id) ?? [])
  return {
    article,
    actor: (id) => (id === null ? undefined : actors.get(id)),
    speakers: ({ id, speakerId }) =>
      known(new Set([...(speakerId === null ? [] : [speakerId]), ...(speakers.get(id) ?? [])])),
    addressees: ({ id }) => known(addressees.get(id)),
    about: ({ id }) => known(about.get(id)).sort((a, b) => (a.name < b.name ? -1 : 1)),
    mentioned: ({ id }) => known(mentioned.get(id)),
    topics: ({ id }) => [...(spokenOf.get(id) ?? [])].flatMap((topic) => topics.get(topic) ?? []).sort(),
    affiliations: (id) => article.affiliations.filter(({ personId }) => personId === id),
    country: (id) => (id === null ? undefined : countries.get(homes.get(id) ?? id)),
  }
}

/** Owner → ids, from rows that are pairs of both, in their order. */
function idsBy<Row>(rows: readonly Row[], pair: (row: Row) => readonly [owner: string, id: string]) {
  const ids = new Map<string, Set<string>>()
  for (const row of rows) {
    const [owner, id] = pair(row)
    ids.set(owner, (ids.get(owner) ?? new Set()).add(id))
  }
  return ids as ReadonlyMap<string, ReadonlySet<string>>
}
