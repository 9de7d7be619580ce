import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { type FollowedSearchFragment, SavedSearchDocument, UnfollowDocument } from '../../generated/operations.js'
import { AskedButton } from '../../parts/asked-button.js'
import { NeedsKey } from '../../parts/key/needs-key.js'
import { Missing } from '../../parts/missing.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { showTime } from '../../parts/show.js'
import { useKey } from '../../service/key.js'
import { isNoId, type Problem } from '../../service/problem.js'
import { request } from '../../service/request.js'
import { forgetAnswers } from '../../service/use-query.js'
import './following.css'
import { forgetLooked } from './looked.js'
import { MatchList } from './match-list.js'
import { SearchInWords } from './search-in-words.js'
import { PAGE, useMatches } from './use-matches.js'

/** A saved search: what came to match it and what no longer does, as it happens. */
export const Followed = () => {
  const { id = '' } = useRoute().params
  return <FollowedPage key={id} id={id} />
}

const FollowedPage = ({ id }: { readonly id: string }) => {
  const key = useKey()
  const matches = useMatches(id)
  const { data, problem, reload } = matches
  if ((data && !data.savedSearch) || isNoId(problem)) {
    return <Missing what="saved search" id={id} why="Perhaps it was deleted." />
  }
  const search = data?.savedSearch
  return (
    <>
      <PageHead title={search?.name ?? ''} document={SavedSearchDocument} variables={{ id, first: PAGE }}>
        {search && <SearchFacts search={search} />}
      </PageHead>
      {key === null && <NeedsKey>What people follow is no matter of the public.</NeedsKey>}
      {problem && key !== null && <Notice problem={problem} retry={reload} />}
      {search && <MatchList id={id} matches={matches} />}
    </>
  )
}

const SearchFacts = ({ search }: { readonly search: FollowedSearchFragment }) => {
  const { id, name, by, createdAt, failure } = search
  const { route } = useLocation()
  const [problem, setProblem] = useState<Problem>()
  const unfollow = async () => {
    setProblem(undefined)
    try {
      await request(UnfollowDocument, { input: { id } })
      forgetLooked(id)
      forgetAnswers()
      route('/following', true)
    } catch (error) {
      setProblem(error as Problem)
    }
  }
  return (
    <>
      <div class="hint">
        <SearchInWords search={search} /> · followed by <bdi>{by}</bdi> since {showTime(createdAt)}{' '}
        <AskedButton label="Unfollow" of={name} run={unfollow}>
          The search is deleted with all its events, for everybody. The statements stay.
        </AskedButton>
      </div>
      {failure && <p class="notice">{failure}</p>}
      {problem && <Notice problem={problem} />}
    </>
  )
}
