import { useLocation } from 'preact-iso'
import { feedsAddress } from '../../addresses.js'
import { type FeedFilter, FeedsDocument } from '../../generated/operations.js'
import { NeedsKey } from '../../parts/key/needs-key.js'
import { More } from '../../parts/more.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { showCount } from '../../parts/show.js'
import { useKey } from '../../service/key.js'
import { usePages } from '../../service/use-pages.js'
import { useRefresh } from '../../service/use-refresh.js'
import { Adding } from './adding.js'
import { FeedItem } from './feed-item.js'
import './feeds.css'

/** Feeds read at once: about three windows of them. */
const PAGE = 50

/** Those that failed when they were asked last, and those that are not asked any more. */
const FAILED: FeedFilter = { reason: { isNull: false } }

/** The feeds that are asked for news, with what comes of it; where editors add them, and single pages. */
export const Feeds = () => {
  const { query } = useLocation()
  const key = useKey()
  const isFailed = query.state === 'failed'
  const variables = { where: isFailed ? FAILED : {}, first: PAGE }
  const pages = usePages(FeedsDocument, key === null ? null : variables, ({ feeds }) => feeds)
  useRefresh(pages, pages.nodes.length <= PAGE)
  const { data, problem, reload } = pages
  const total = data?.feeds?.totalCount
  return (
    <>
      <PageHead title="Feeds" document={FeedsDocument} variables={variables}>
        <p class="hint">
          What appears in them comes in by itself. What is being done, and pages that could not be fetched:{' '}
          <a href="/jobs">jobs</a>
        </p>
      </PageHead>
      {key === null ? (
        <NeedsKey ofRole="EDITOR">Here editors say from which feeds articles come in, and see how that goes.</NeedsKey>
      ) : (
        <>
          {problem && <Notice problem={problem} retry={reload} />}
          {data?.feeds && <Adding isOpen={total === 0} added={reload} />}
          {data?.feeds && (
            <nav class="tabs" aria-label="Which feeds">
              <a href={feedsAddress()} aria-current={isFailed ? undefined : 'true'}>
                All
              </a>
              <a href={feedsAddress('failed')} aria-current={isFailed ? 'true' : undefined}>
                Failing
              </a>
            </nav>
          )}
          <p role="status" class="hint">
            {total === undefined
              ? '\u00a0'
              : isFailed
                ? `${showCount(total, 'feed')} failing`
                : showCount(total, 'feed')}
          </p>
          <ul class="plain-list wide-list">
            {pages.nodes.map((feed) => (
              <li key={feed.id}>
                <FeedItem feed={feed} removed={reload} />
              </li>
            ))}
          </ul>
          <More pages={pages} />
        </>
      )}
    </>
  )
}
