import type { StatementFilter } from '../../models/filters/statement-filter.js'
import { type Candidate, candidateStatements } from '../../query/run/candidate-statements.js'
import type { Client } from '../../store/database/client.js'
import type { Database } from '../../store/database/database.js'
import type { Plan } from '../plan/plan.js'
import type { Inquiry } from './inquiry.js'
import { type Score, scoreOf } from './score.js'

export interface Ranked {
  readonly statement: Candidate
  readonly score: Score
}

/** The statements that may answer a plan, the best first. */
export async function retrieve(database: Database, inquiry: Inquiry, client?: Client): Promise<readonly Ranked[]> {
  const { plan, words, isBound } = inquiry
  if (!isBound && words.length === 0) return []
  const candidates = await candidateStatements(database, candidateFilter(plan, isBound), words, isBound, client)
  return candidates
    .map((statement) => ({ statement, score: scoreOf(inquiry, statement) }))
    .sort((a, b) => b.score.total - a.score.total)
}

/** What every candidate must fulfil: to be said by one of the known speakers, in the days that are asked for. */
function candidateFilter({ speakers, days }: Plan, isBound: boolean): StatementFilter {
  const spoken: StatementFilter[] = isBound
    ? speakers.flatMap(({ actors, words }) => [
        ...actors.flatMap(({ id, kind }): StatementFilter[] => {
          const actor = { id: { eq: id } }
          if (kind === 'PERSON') return [{ speaker: actor }]
          return [
            { speaker: actor },
            { speakerAffiliation: actor },
            { speaker: { affiliatedWith: actor } },
            { reportedBy: actor },
          ]
        }),
        ...(words.length > 2 ? [{ speakerText: { search: `"${words.replaceAll('"', '')}"` } }] : []),
      ])
    : []
  return {
    ...(spoken.length > 0 && { or: spoken }),
    ...(days && { datedOn: days }),
    and: [{ or: [{ nested: true }, { nested: false }] }],
  }
}
