import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { readFilter, reviewAddress } from '../../addresses.js'
import {
  ReviewMergesDocument,
  ReviewQueuesDocument,
  ReviewStatementsDocument,
  type StatementFilter,
} from '../../generated/operations.js'
import { NeedsKey } from '../../parts/key/needs-key.js'
import { useNames } from '../../parts/names/use-names.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { showNumber } from '../../parts/show.js'
import { sayFilter } from '../../say-filter.js'
import { useKey } from '../../service/key.js'
import { isAboutKey } from '../../service/problem.js'
import { useQuery } from '../../service/use-query.js'
import { watchQuiet } from './desk/desks.js'
import { MOST_MERGES } from './desk/merge-work.js'
import { MergeDesk } from './merge-desk.js'
import { StatementDesk } from './statement-desk.js'
import './review.css'

const QUEUES = {
  unsure: {
    name: 'Unsure',
    hint: 'What nobody has reviewed, the least sure first. Accept what the text says, reject what is no statement, edit what is read wrong.',
  },
  unlinked: {
    name: 'Unlinked',
    hint: 'What nobody has reviewed and nobody known says. Edit it to say who speaks, or accept it where the text names nobody.',
  },
  merges: {
    name: 'Suggested merges',
    hint: 'Actors that may be one. Merging keeps both names, and can be undone.',
  },
} as const

type QueueName = keyof typeof QUEUES

/** Those of a queue; statements within others are reviewed, too. */
const filterOf = (queue: 'unsure' | 'unlinked', where: StatementFilter): StatementFilter => ({
  and: [
    { review: { eq: 'UNREVIEWED' } },
    { or: [{ nested: false }, { nested: true }] },
    ...(queue === 'unlinked' ? [{ speaker: { isNull: true } }] : []),
    where,
  ],
})

const isQueue = (name: string | undefined): name is QueueName => name !== undefined && Object.hasOwn(QUEUES, name)

/** Editors work through what was found, by keyboard. */
export const Review = () => {
  const { query } = useLocation()
  const key = useKey()
  const queue = isQueue(query.queue) ? query.queue : 'unsure'
  const filter = readFilter(query.where)
  const where = filter ?? {}
  const names = useNames(where)
  const counts = { unsure: filterOf('unsure', where), unlinked: filterOf('unlinked', where) }
  const { data, problem, reload } = useQuery(ReviewQueuesDocument, key === null ? null : counts)
  // Decisions in one queue count in the others.
  useEffect(() => watchQuiet(reload), [reload])
  const isRefused = problem !== undefined && isAboutKey(problem)
  const sizes: Readonly<Record<QueueName, string | undefined>> = {
    unsure: data && showNumber(data.unsure.totalCount),
    unlinked: data && showNumber(data.unlinked.totalCount),
    merges: data && `${data.suggestedMerges.length}${data.suggestedMerges.length === MOST_MERGES ? '+' : ''}`,
  }
  return (
    <>
      {queue === 'merges' ? (
        <PageHead title="Review" document={ReviewMergesDocument} variables={{}} />
      ) : (
        <PageHead title="Review" document={ReviewStatementsDocument} variables={{ where: counts[queue], first: 20 }} />
      )}
      {key === null ? (
        <NeedsKey ofRole="EDITOR">
          Here editors go through what was found in the articles: accept it, reject it, or put it right. Each decision
          can be taken back, and is kept in the history under the name of the key.
        </NeedsKey>
      ) : (
        <>
          <nav aria-label="Queues">
            <ul class="chips review-queues">
              {(Object.keys(QUEUES) as QueueName[]).map((name) => (
                <li key={name}>
                  <a
                    class="button"
                    href={reviewAddress(name, name === 'merges' ? {} : where)}
                    aria-current={name === queue ? 'page' : undefined}
                  >
                    {QUEUES[name].name} <span class="hint">{sizes[name] ?? '\u2007'}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {filter === undefined && (
            <p class="notice">The address does not say in JSON which statements are meant: all are shown.</p>
          )}
          {problem && <Notice problem={problem} retry={reload} />}
          {!isRefused && (
            <>
              <p class="hint">
                {QUEUES[queue].hint}
                {query.where && filter && queue !== 'merges' && (
                  <>
                    {' '}
                    Only a part is shown: {sayFilter(filter, names)}. <a href={reviewAddress(queue)}>Show all</a>
                  </>
                )}
              </p>
              {queue === 'merges' ? <MergeDesk /> : <StatementDesk queue={queue} where={counts[queue]} />}
            </>
          )}
        </>
      )}
    </>
  )
}
