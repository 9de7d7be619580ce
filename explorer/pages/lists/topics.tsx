import { useLocation } from 'preact-iso'
import { statementsAddress, topicAddress, topicsAddress } from '../../addresses.js'
import { ListedTopicsDocument, type ListedTopicsQueryVariables } from '../../generated/operations.js'
import { TypedField } from '../../parts/fields/typed-field.js'
import { NothingYet } from '../../parts/nothing-yet.js'
import { PageHead } from '../../parts/page-head.js'
import { showCount } from '../../parts/show.js'
import { usePages } from '../../service/use-pages.js'
import { PAGE } from './list-size.js'
import { PagedList } from './paged-list.js'
import { SortField } from './sort-field.js'

const SORTS = { statements: 'most statements', name: 'name' } as const

/** What statements and articles speak of. */
export const Topics = () => {
  const { query, route } = useLocation()
  const sort = query.sort === 'name' ? 'name' : 'statements'
  const name = query.name?.trim() ?? ''
  const variables: ListedTopicsQueryVariables = {
    where: name ? { text: { startsWith: name } } : {},
    orderBy: [sort === 'name' ? { field: 'NAME', direction: 'ASC' } : { field: 'STATEMENTS', direction: 'DESC' }],
    first: PAGE,
  }
  const pages = usePages(ListedTopicsDocument, variables, ({ topics }) => topics)
  return (
    <>
      <PageHead title="Topics" document={ListedTopicsDocument} variables={variables}>
        <p class="hint">What statements and articles speak of.</p>
      </PageHead>
      <form class="filters listing" aria-label="Find topics" onSubmit={(event) => event.preventDefault()}>
        <TypedField
          label="Beginning of its name"
          value={name}
          take={(typed) => route(topicsAddress({ name: typed, sort: query.sort }), true)}
        />
        <SortField orders={SORTS} order={sort} sort={(chosen) => route(topicsAddress({ name, sort: chosen }), true)} />
      </form>
      <PagedList
        pages={pages}
        total={pages.data?.topics.totalCount}
        say={(total) => showCount(total, 'topic')}
        empty={
          name ? (
            <p>
              No topic begins with <b dir="auto">“{name}”</b>. Perhaps it is called otherwise:{' '}
              <a href={statementsAddress({ text: { search: name } })}>find these words in statements</a>, or{' '}
              <a href={topicsAddress({ sort: query.sort })}>show all topics</a>.
            </p>
          ) : (
            <NothingYet />
          )
        }
      >
        {(topic) => (
          <>
            <a href={topicAddress(topic)} dir="auto">
              {topic.name}
            </a>
            <a class="number" href={statementsAddress({ topic: topic.name })}>
              {showCount(topic.statements.totalCount, 'statement')}
            </a>
          </>
        )}
      </PagedList>
    </>
  )
}
