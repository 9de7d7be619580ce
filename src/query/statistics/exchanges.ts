import { getNamedType } from 'graphql'
import { sql } from 'kysely'
import { MAX_EXCHANGES } from '../../models/page-size.js'
import { selectRow } from '../compile/select.js'
import type { Compilation } from '../compile/selection.js'
import type { Sql } from '../compile/sql.js'
import { list, type Members, one, type Source, value } from '../sources/declaration.js'
import type { RootInfo } from '../sources/root-field.js'
import { type CountingArguments, type Matching, readMatching, readTop } from './arguments.js'

const column = (name: string) => value((row) => row(name))
const actorIn = (field: string) => one('actors', (row, actor) => sql`${actor('id')} = ${row(field)}`)

/** The rows of this and the sources below come from queries in the statement's WITH clause; `table` is a placeholder. */
const actCounts: Source = {
  table: 'Statement',
  types: { ActCount: { act: column('act'), count: column('count') } },
}

const edge: Members = {
  speaker: actorIn('speaker'),
  addressee: actorIn('addressee'),
  count: column('count'),
  acts: list(actCounts, {
    from: (row) => sql`(select * from unnest(${row('acts')}, ${row('counts')}) as "each" ("act", "count"))`,
    on: () => sql`true`,
    order: (act) => sql`${act('count')} desc, ${act('act')}`,
  }),
}

const exchangeEdges: Source = { table: 'Statement', types: { ExchangeEdge: edge } }

const node: Members = { actor: actorIn('actor'), said: column('said'), heard: column('heard') }

const exchangeNodes: Source = { table: 'Statement', types: { ExchangeNode: node } }

const exchangesOf = ({ rows }: Matching): Members => ({
  total: value(() => sql`(select count(*) from ${rows} s)`),
  unpaired: value(
    () => sql`(select count(*) from ${rows} s where s."speakerId" is null
      or not exists (select from "Addressee" where "statementId" = s."id"))`,
  ),
  other: value(
    () => sql`(select coalesce(sum("count"), 0) from pairs) - (select coalesce(sum("count"), 0) from edges)`,
  ),
  nodes: list(exchangeNodes, {
    from: () => sql`nodes`,
    on: () => sql`true`,
    order: (row) => sql`${row('said')} + ${row('heard')} desc, ${row('actor')}`,
  }),
  edges: list(exchangeEdges, {
    // Joined once: to look for the acts of each of a thousand edges takes seconds.
    from: () =>
      sql`(select edges.*, acts."acts", acts."counts" from edges left join acts using ("speaker", "addressee"))`,
    on: () => sql`true`,
    order: (row) => sql`${row('count')} desc, ${row('speaker')}, ${row('addressee')}`,
  }),
})

/** The answer of `exchanges`: how many statements each speaker addresses to whom, the largest counts. */
export function selectExchanges(selecting: Compilation, info: RootInfo, args: Record<string, unknown>): Sql {
  const top = readTop(args as CountingArguments, MAX_EXCHANGES)
  const matching = readMatching(selecting, args as CountingArguments, ['id', 'speakerId', 'act'])
  const source: Source = { table: 'Statement', types: { Exchanges: exchangesOf(matching) } }
  const json = selectRow(selecting, source, getNamedType(info.returnType), info.fieldNodes, () => sql`null`)
  const parts = [
    ...matching.parts,
    // The first speakers stand in the statement; the further ones are few, and read once.
    sql`further as (select k."actorId" as "speaker", a."actorId" as "addressee", s."id" as "statementId"
      from "Speaker" k join ${matching.rows} s on s."id" = k."statementId" join "Addressee" a on a."statementId" = s."id"
      where k."position" > 0 and k."actorId" <> s."speakerId")`,
    sql`pairs as (select "speaker", "addressee", count(*)::int as "count" from (
        select s."speakerId" as "speaker", a."actorId" as "addressee" from ${matching.rows} s
          join "Addressee" a on a."statementId" = s."id" where s."speakerId" is not null
        union all select "speaker", "addressee" from further) each group by 1, 2)`,
    sql`edges as (select * from pairs order by "count" desc, "speaker", "addressee" limit ${top})`,
    // "Addressee" repeats its statement's first speaker, so an index leads to only the statements of these edges.
    sql`said as (select e."speaker", e."addressee", a."statementId" from edges e
        join "Addressee" a on a."actorId" = e."addressee" and a."speakerId" = e."speaker"
      union all select "speaker", "addressee", "statementId" from edges join further using ("speaker", "addressee"))`,
    sql`acts as (select "speaker", "addressee", array_agg("act") as "acts", array_agg("count") as "counts" from (
        select said."speaker", said."addressee", s."act", count(*)::int as "count" from said
          join ${matching.rows} s on s."id" = said."statementId" group by 1, 2, 3) each group by 1, 2)`,
    sql`nodes as (select e."actor", coalesce(said."count", 0) as "said", coalesce(heard."count", 0) as "heard"
      from (select "speaker" as "actor" from edges union select "addressee" from edges) e
      left join (select "speaker", sum("count")::int as "count" from pairs group by 1) said on said."speaker" = e."actor"
      left join (select "addressee", sum("count")::int as "count" from pairs group by 1) heard on heard."addressee" = e."actor")`,
  ]
  return sql`(with ${sql.join(parts)} select ${json})`
}
