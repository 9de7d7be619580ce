import { followedAddress } from '../../addresses.js'
import { SavedSearchesDocument, type SavedSearchesQuery } from '../../generated/operations.js'
import { NeedsKey } from '../../parts/key/needs-key.js'
import { More } from '../../parts/more.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { showCount, showNumber, showTime } from '../../parts/show.js'
import { useKey } from '../../service/key.js'
import { usePages } from '../../service/use-pages.js'
import { useRefresh } from '../../service/use-refresh.js'
import './following.css'
import { lookedAt } from './looked.js'
import { SearchInWords } from './search-in-words.js'

/** Searches read at once: so many that hardly anybody has more. */
const PAGE = 100

type Listed = NonNullable<SavedSearchesQuery['savedSearches']>['nodes'][number]

/** All saved searches, and what is new in each. */
export const Following = () => {
  const key = useKey()
  const variables = { first: PAGE }
  const pages = usePages(SavedSearchesDocument, key === null ? null : variables, ({ savedSearches }) => savedSearches)
  useRefresh(pages, pages.nodes.length <= PAGE)
  const { data, problem, reload } = pages
  const total = data?.savedSearches?.totalCount
  return (
    <>
      <PageHead title="Following" document={SavedSearchesDocument} variables={variables} />
      {key === null ? (
        <NeedsKey>
          Here stands what is followed: searches that tell what comes to match them. To begin one, press{' '}
          <strong>Follow</strong> beside any statements, actor, topic or answer.
        </NeedsKey>
      ) : (
        <>
          {problem && <Notice problem={problem} retry={reload} />}
          {total === 0 && (
            <p>
              Nothing is followed yet. Press <strong>Follow</strong> beside any <a href="/statements">statements</a>,{' '}
              <a href="/actors">actor</a>, <a href="/topics">topic</a> or answer.
            </p>
          )}
          <ul class="plain-list wide-list">
            {pages.nodes
              .toSorted((one, other) => latest(other).localeCompare(latest(one)))
              .map((search) => (
                <li key={search.id}>
                  <SearchItem search={search} />
                </li>
              ))}
          </ul>
          <More pages={pages} />
          {total !== undefined && total > 0 && (
            <p class="hint">What is new is what came since this browser showed the search last.</p>
          )}
        </>
      )}
    </>
  )
}

/** When something happened to it last. */
const latest = ({ createdAt, matches }: Listed): string => matches.nodes[0]?.at ?? createdAt

const SearchItem = ({ search }: { readonly search: Listed }) => {
  const { name, by, matches } = search
  const count = matches.totalCount - lookedAt(search.id)
  return (
    <>
      <span>
        <a href={followedAddress(search)} dir="auto">
          {name}
        </a>
        <br />
        <small class="hint">
          <SearchInWords search={search} /> · followed by <bdi>{by}</bdi>
          {matches.totalCount > 0 &&
            ` · ${showCount(matches.totalCount, 'event')}, the last ${showTime(latest(search))}`}
        </small>
      </span>
      <span class="number">{count > 0 ? <strong>{showNumber(count)} new</strong> : 'nothing new'}</span>
    </>
  )
}
