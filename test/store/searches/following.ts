import { sql } from 'kysely'
import type { StatementFilter } from '../../../src/models/filters/statement-filter.js'
import { Scope } from '../../../src/query/compile/scope.js'
import { runSql } from '../../../src/query/run/run-sql.js'
import { isInList } from '../../../src/query/sources/statement.js'
import type { Database } from '../../../src/store/database/database.js'

/** Filters that look at all that a filter may look at. */
export const FILTERS: readonly StatementFilter[] = [
  {},
  { speaker: { id: { eq: 'country_NO' } } },
  { speaker: { name: 'A. Berg' } },
  { speaker: { name: 'Berg' } },
  { speaker: { name: 'Anna Berg' }, act: { in: ['SAY', 'URGE', 'WARN'] } },
  { or: [{ speaker: { name: 'Brenk' } }, { addressee: { name: 'Sweden' } }, { mentions: { name: 'Annika' } }] },
  { not: { speaker: { kind: { eq: 'PERSON' } } } },
  { speaker: { countryCode: 'NO' } },
  { speaker: { affiliatedWith: { name: 'Norway' } } },
  { speaker: { affiliatedWith: { kind: { eq: 'ORGANIZATION' } } } },
  { speaker: { affiliatedWith: { countryCode: 'DK' } } },
  { speaker: { not: { affiliatedWith: { isNull: false } } } },
  { speaker: { isNull: true } },
  { speakerAffiliation: { countryCode: 'SE' } },
  { speakerText: { search: 'union or ministry' } },
  { reportedBy: { name: 'Nordpost' } },
  { nested: true },
  { within: { speaker: { name: 'Berg' } } },
  { or: [{ nested: true }, { nested: false }], review: { in: ['UNREVIEWED', 'CONFIRMED', 'EDITED', 'REJECTED'] } },
  { addressee: { countryCode: 'DK' }, speaker: { name: 'Berg' } },
  { addressed: false },
  { mentions: { kind: { eq: 'COUNTRY' } } },
  { about: { isNull: false } },
  { actClass: { eq: 'DIRECTIVE' } },
  { mode: { eq: 'MIXED' } },
  { text: { search: 'tugboats or treaty' } },
  { text: { search: '-tugboats' } },
  { text: { search: 'the' } },
  { or: [{ text: { search: '"the treaty"' } }, { topic: 'harbour' }], and: [{ text: { search: 'treaties' } }] },
  { topic: 'harbour' },
  { topic: 'treaty', negated: false },
  { copied: true },
  { copied: false, quoted: true },
  { article: { copy: true } },
  { versions: 'ALL' },
  { article: { versions: 'ALL' }, copied: false },
  { article: { publisher: { eq: 'The Gazette' } } },
  { article: { mentions: { name: 'Berg' } } },
  { article: { topic: 'strike', publishedOn: { gte: '2024-03-06' } } },
  { article: { author: { eq: 'I. Falk' } } },
  { article: { not: { title: { isNull: false } } } },
  { saidOn: { gte: '2024-03-06' } },
  { datedOn: { lt: '2024-03-06' } },
  { place: { eq: 'Oslo' } },
  { review: { eq: 'CONFIRMED' } },
  { confidence: { gte: 0.7 }, inHeadline: false },
]

/** The ids that `statements(where:)` gives now. */
export async function matchingNow(database: Database, where: StatementFilter): Promise<Set<string>> {
  const scope = new Scope()
  const { from, row } = scope.alias('Statement')
  const rows = await runSql<{ id: string }>(
    database,
    sql`select ${row('id')} as "id" from ${from} where ${isInList(where, row, scope)}`,
  )
  return new Set(rows.map(({ id }) => id))
}

/**
 * What a follower has after all events of a search.
 * @param start what matched when it was saved
 * @throws Error if an event says what the follower knows already, or its number is not the next
 */
export async function followed(database: Database, searchId: string, start: ReadonlySet<string>): Promise<Set<string>> {
  const has = new Set(start)
  const events = await database.prisma.matchEvent.findMany({ where: { searchId }, orderBy: { number: 'asc' } })
  for (const [at, { number, kind, statementId }] of events.entries()) {
    if (number !== at + 1) throw new Error(`Event ${at + 1} of ${searchId} has the number ${number}`)
    if (has.has(statementId) === (kind === 'ADDED')) throw new Error(`${searchId}: ${statementId} ${kind} twice`)
    if (kind === 'ADDED') has.add(statementId)
    else has.delete(statementId)
  }
  return has
}
