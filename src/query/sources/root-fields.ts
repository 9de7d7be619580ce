import { sql } from 'kysely'
import { nameKey } from '../../text/name-key.js'
import { badInput } from '../bad-input.js'
import { mapParameter } from '../compile/parameter.js'
import { countryWithCode } from '../filters/country-code.js'
import { usableValue } from '../filters/usable-value.js'
import { ACTOR_IDS, type IdKind, readId } from '../identity.js'
import { actorsNamed } from '../names/named-so.js'
import { selectExchanges } from '../statistics/exchanges.js'
import { selectStatementStats } from '../statistics/statement-stats.js'
import { actors, countries, organizations, people } from './actor.js'
import { affiliations } from './affiliation.js'
import { articles } from './article.js'
import { articleTopics } from './article-topic.js'
import { changes } from './change.js'
import { claims } from './claim.js'
import { type Pages, pages, type Source, type Sources } from './declaration.js'
import { feeds } from './feed.js'
import { jobs } from './job.js'
import { mentions } from './mention.js'
import type { RootField, Single } from './root-field.js'
import { savedSearches } from './saved-search.js'
import { search } from './search.js'
import { statements } from './statement.js'
import { suggestedMerges } from './suggested-merge.js'
import { topics } from './topic.js'
import { utterances } from './utterance.js'

/** The sources that edges refer to by name. */
export const SOURCES: Sources = {
  articles,
  people,
  organizations,
  countries,
  actors,
  statements,
  utterances,
  claims,
  topics,
  mentions,
  affiliations,
  articleTopics,
  changes,
}

/** Kind of id → the source that has the row. */
export const SOURCES_BY_ID: Record<IdKind, Source> = {
  article: articles,
  person: people,
  organization: organizations,
  country: countries,
  statement: statements,
  utterance: utterances,
  claim: claims,
  topic: topics,
  mention: mentions,
  affiliation: affiliations,
  change: changes,
  job: jobs,
  feed: feeds,
}

const every = (source: Source): Pages => pages(source)

/** The row with this id. For a merged actor, which the first SQL statement does not find, a second one reads the canonical actor. */
export const withId = (kind: IdKind, id: string): Single => {
  const single: Single = { kind: 'single', of: SOURCES_BY_ID[kind], on: (_args, row) => sql`${row('id')} = ${id}` }
  if (!ACTOR_IDS.includes(kind)) return single
  return {
    ...single,
    on: (_args, row) => sql`${row('id')} = ${id} and ${row('mergedIntoId')} is null`,
    elsewhere: (_args, row) => sql`${row('id')} = (select "mergedIntoId" from "Actor" where "id" = ${id})`,
  }
}

const idIn = (kind: IdKind, args: Record<string, unknown>): string =>
  mapParameter(args.id as string, (id) => readId('id', id, [kind]))

const byId = (kind: IdKind): Single => ({
  kind: 'single',
  of: SOURCES_BY_ID[kind],
  on: (args, row, scope) => withId(kind, idIn(kind, args)).on(args, row, scope),
  elsewhere: (args, row) => (args.id == null ? null : (withId(kind, idIn(kind, args)).elsewhere?.(args, row) ?? null)),
})

/** By id or by name; of several actors with the name, one whose main name it is comes first, then those that articles call so. */
const byIdOrName = (kind: 'person' | 'organization'): Single => ({
  ...byId(kind),
  on: (args, row, scope) => {
    if ((args.id == null) === (args.name == null)) {
      throw badInput(`The arguments of ${kind}`, args, 'either `id` or `name`')
    }
    if (args.id != null) return byId(kind).on(args, row, scope)
    return sql`${row('id')} = any(array(${actorsNamed(sql`${scope.requestName(args.name as string)}::text`)}))`
  },
  order: (args, row) =>
    sql`(exists (select from "Alias" where "actorId" = ${row('id')} and "name" = ${row('name')} and "key" = ${mapParameter((args.name ?? '') as string, nameKey)})) desc,
      (exists (select from "Alias" where "actorId" = ${row('id')} and "key" = ${mapParameter((args.name ?? '') as string, nameKey)})) desc, ${row('name')}, ${row('id')}`,
})

/** A saved search by its id, which nothing but a key leads to: `node` does not find it. */
export const savedSearch: Single = {
  kind: 'single',
  of: savedSearches,
  on: (args, row) => sql`${row('id')} = ${mapParameter(args.id as string, (id) => usableValue('id', id))}`,
}

/** Name → root query field. `node` and `nodes` are in read-field.ts, because their source depends on the id. */
export const QUERIES: Readonly<Record<string, RootField>> = {
  articles: every(articles),
  people: every(people),
  organizations: every(organizations),
  countries: every(countries),
  actors: every(actors),
  statements: every(statements),
  utterances: every(utterances),
  claims: every(claims),
  topics: every(topics),
  history: every(changes),
  jobs: every(jobs),
  feeds: every(feeds),
  savedSearches: every(savedSearches),
  savedSearch,
  suggestedMerges,
  statementStats: { kind: 'own', select: selectStatementStats },
  exchanges: { kind: 'own', select: selectExchanges },
  article: byId('article'),
  statement: byId('statement'),
  utterance: byId('utterance'),
  claim: byId('claim'),
  topic: byId('topic'),
  person: byIdOrName('person'),
  organization: byIdOrName('organization'),
  search,
  country: {
    kind: 'single',
    of: countries,
    on: (args, row, scope) => sql`${row('id')} = (${countryWithCode('code', args.code as string, scope)})`,
  },
}
