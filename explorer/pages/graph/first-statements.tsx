import { statementsAddress } from '../../addresses.js'
import { GraphStatementsDocument, type StatementFilter } from '../../generated/operations.js'
import { Notice } from '../../parts/notice.js'
import { showCount } from '../../parts/show.js'
import { StatementCard } from '../../parts/statement-card.js'
import { useQuery } from '../../service/use-query.js'

/** The first of the statements that match, and the way to all. */
export const FirstStatements = ({ where }: { readonly where: StatementFilter }) => {
  const { data, problem, isLoading, reload } = useQuery(GraphStatementsDocument, { where })
  const { nodes = [], totalCount } = data?.statements ?? {}
  return (
    <div class="graph-statements" aria-busy={isLoading}>
      <p>
        <a href={statementsAddress(where)}>
          {totalCount === undefined ? 'All statements' : `All ${showCount(totalCount, 'statement')}`}
        </a>
      </p>
      {problem && <Notice problem={problem} retry={reload} />}
      {nodes.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
    </div>
  )
}
