import { useState } from 'preact/hooks'
import { type ListedFeedFragment, RemoveFeedDocument } from '../../generated/operations.js'
import { AskedButton } from '../../parts/asked-button.js'
import { Notice } from '../../parts/notice.js'
import { showCount, showTime } from '../../parts/show.js'
import type { Problem } from '../../service/problem.js'
import { request } from '../../service/request.js'
import { forgetAnswers } from '../../service/use-query.js'

interface FeedItemProps {
  readonly feed: ListedFeedFragment
  /** Called once it is taken out. */
  readonly removed: () => void
}

/** A feed: what it is, when it was and will be asked, and why that fails. */
export const FeedItem = ({ feed, removed }: FeedItemProps) => {
  const { id, url, movedFrom, title, reason, failures } = feed
  const [problem, setProblem] = useState<Problem>()
  const remove = async () => {
    setProblem(undefined)
    try {
      await request(RemoveFeedDocument, { input: { id } })
      forgetAnswers()
      removed()
    } catch (error) {
      setProblem(error as Problem)
    }
  }
  return (
    <>
      <div>
        {title && (
          <>
            <strong dir="auto">{title}</strong>
            <br />
          </>
        )}
        <a href={url} rel="noopener noreferrer">
          {url}
        </a>
        <br />
        <small class="hint">
          {sayTimes(feed)}
          {movedFrom && ` · moved from ${movedFrom}`}
        </small>
        {reason && (
          <p class="failed">
            {failures > 0 && `Failed ${showCount(failures, 'time')}: `}
            {reason}
          </p>
        )}
        {problem && <Notice problem={problem} />}
      </div>
      <AskedButton label="Remove" of={title ?? url} run={remove}>
        It is asked no more. The articles that came from it stay.
      </AskedButton>
    </>
  )
}

/** When it was asked, and will be. */
function sayTimes({ state, lastFetchedAt, nextAt }: ListedFeedFragment): string {
  const last = lastFetchedAt ? `asked ${showTime(lastFetchedAt)}` : 'to be asked at once'
  if (state === 'ACTIVE') return lastFetchedAt ? `${last} · next ${showTime(nextAt)}` : last
  return `${last} · ${state === 'DEAD' ? 'given up: add it again to have it asked' : 'asked no more: its new address is another feed'}`
}
