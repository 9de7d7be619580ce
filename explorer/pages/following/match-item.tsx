import type { FollowedMatchFragment } from '../../generated/operations.js'
import { showTime } from '../../parts/show.js'
import { StatementCard } from '../../parts/statement-card.js'

/** What became of a statement and a search. */
export const MatchItem = ({ match: { kind, at, statement } }: { readonly match: FollowedMatchFragment }) => (
  <div class={kind === 'REMOVED' ? 'match removed' : 'match'}>
    <p class="hint">
      {kind === 'ADDED' ? 'Came' : 'No longer matches'} · <time dateTime={at}>{showTime(at)}</time>
      {!statement && ' · the statement is no longer there'}
    </p>
    {statement && <StatementCard statement={statement} />}
  </div>
)
