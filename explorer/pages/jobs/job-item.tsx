import { useState } from 'preact/hooks'
import { DropJobDocument, type JobKind, type ListedJobFragment, RetryJobDocument } from '../../generated/operations.js'
import { AskedButton } from '../../parts/asked-button.js'
import { Notice } from '../../parts/notice.js'
import { showCount, showTime } from '../../parts/show.js'
import type { Problem } from '../../service/problem.js'
import { request } from '../../service/request.js'
import { forgetAnswers } from '../../service/use-query.js'
import type { Subject } from './use-subjects.js'

const KINDS: Readonly<Record<JobKind, string>> = {
  REANALYSE: 'Read again',
  POLL_FEED: 'Ask the feed',
  INGEST_URL: 'Fetch the page',
  DELIVER_WEBHOOK: 'Deliver by webhook',
  SEND_DIGEST: 'Send the digest',
}

interface JobItemProps {
  readonly job: ListedJobFragment
  readonly subject: Subject | undefined
  /** Called once something was decided of it, with what. */
  readonly decided: (what: string) => void
}

/** A job: what it does, where it is, why it failed, and what can be done about it. */
export const JobItem = ({ job, subject, decided }: JobItemProps) => {
  const { id, kind, state, key, lastError } = job
  const [problem, setProblem] = useState<Problem>()
  const name = `${KINDS[kind]}${subject ? ` ${subject.name}` : (key ?? '')}`
  const attempt = async (work: () => Promise<unknown>, what: string) => {
    setProblem(undefined)
    try {
      await work()
      forgetAnswers()
      decided(what)
    } catch (error) {
      setProblem(error as Problem)
    }
  }
  const retry = () => attempt(() => request(RetryJobDocument, { input: { id } }), `Tried again: ${name}`)
  const drop = () => attempt(() => request(DropJobDocument, { input: { id } }), `Dropped: ${name}`)
  return (
    <>
      <div>
        {KINDS[kind]}{' '}
        {subject ? (
          <a href={subject.address} rel="noopener noreferrer" dir="auto">
            {subject.name}
          </a>
        ) : (
          key
        )}
        <br />
        <small class="hint">{sayState(job)}</small>
        {lastError && <p class="failed">{lastError}</p>}
        {problem && <Notice problem={problem} />}
      </div>
      <div class="row">
        {state !== 'RUNNING' && (
          <button type="button" class="quiet" aria-label={`Retry: ${name}`} onClick={retry}>
            Retry
          </button>
        )}
        <AskedButton label="Drop" of={name} run={drop}>
          It is not done. What it has done already stays.
        </AskedButton>
      </div>
    </>
  )
}

function sayState({ state, dueAt, attempts, setAsideAt }: ListedJobFragment): string {
  const tries = attempts > 0 ? ` · begun ${showCount(attempts, 'time')}` : ''
  if (state === 'RUNNING') return `runs${tries}`
  if (state === 'SET_ASIDE') return `failed${setAsideAt ? ` for good ${showTime(setAsideAt)}` : ''}${tries}`
  return `waits, due ${showTime(dueAt)}${tries}`
}
