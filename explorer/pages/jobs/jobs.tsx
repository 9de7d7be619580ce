import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { jobsAddress } from '../../addresses.js'
import { JobCountsDocument, type JobState, JobsDocument } from '../../generated/operations.js'
import { NeedsKey } from '../../parts/key/needs-key.js'
import { More } from '../../parts/more.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { showNumber } from '../../parts/show.js'
import { useKey } from '../../service/key.js'
import { usePages } from '../../service/use-pages.js'
import { useQuery } from '../../service/use-query.js'
import { useRefresh } from '../../service/use-refresh.js'
import { JobItem } from './job-item.js'
import { useSubjects } from './use-subjects.js'

/** Jobs read at once: about three windows of them. */
const PAGE = 50

/** Where jobs are, by the words that the address and the page have for it. */
const STATES = { failed: 'SET_ASIDE', running: 'RUNNING', waiting: 'WAITING' } as const satisfies Readonly<
  Record<string, JobState>
>

type State = keyof typeof STATES

const TABS: Readonly<Record<State, string>> = { failed: 'Failed', running: 'Running', waiting: 'Waiting' }

/** What is said where there are none. */
const NONE: Readonly<Record<State, string>> = {
  failed: 'Nothing has failed for good.',
  running: 'Nothing is being done at this moment.',
  waiting: 'Nothing waits.',
}

/** What is done apart from requests: what waits, what runs, and what failed. */
export const Jobs = () => {
  const { query } = useLocation()
  const key = useKey()
  const state = Object.hasOwn(STATES, query.state ?? '') ? (query.state as State) : undefined
  const variables = { where: state ? { state: { eq: STATES[state] } } : {}, first: PAGE }
  const pages = usePages(JobsDocument, key === null ? null : variables, ({ jobs }) => jobs)
  const counts = useQuery(JobCountsDocument, key === null ? null : {})
  useRefresh(pages, pages.nodes.length <= PAGE)
  useRefresh(counts)
  const subjects = useSubjects(pages.nodes)
  const [told, setTold] = useState('')
  const decided = (what: string) => {
    setTold(what)
    pages.reload()
    counts.reload()
  }
  const { data, problem, reload } = pages
  return (
    <>
      <PageHead title="Jobs" document={JobsDocument} variables={variables}>
        <p class="hint">
          Feeds that are asked, pages that are fetched, articles that are read again. What is done is listed no more.{' '}
          <a href="/feeds">Feeds</a>
        </p>
      </PageHead>
      {key === null ? (
        <NeedsKey ofRole="EDITOR">Here editors see what is done apart from requests, and why it fails.</NeedsKey>
      ) : (
        <>
          {problem && <Notice problem={problem} retry={reload} />}
          {data?.jobs && (
            <nav class="tabs" aria-label="Which jobs">
              <a href={jobsAddress()} aria-current={state ? undefined : 'true'}>
                All
              </a>
              {(Object.keys(STATES) as State[]).map((each) => (
                <a key={each} href={jobsAddress(each)} aria-current={each === state ? 'true' : undefined}>
                  {TABS[each]}{' '}
                  <span class="number">{counts.data?.[each] && showNumber(counts.data[each].totalCount)}</span>
                </a>
              ))}
            </nav>
          )}
          <p role="status" class="hint">
            {told || '\u00a0'}
          </p>
          {data?.jobs?.totalCount === 0 && <p>{state ? NONE[state] : 'Nothing is to be done.'}</p>}
          <ul class="plain-list wide-list">
            {pages.nodes.map((job) => (
              <li key={job.id}>
                <JobItem job={job} subject={subjects.get(job.key ?? '')} decided={decided} />
              </li>
            ))}
          </ul>
          <More pages={pages} />
        </>
      )}
    </>
  )
}
