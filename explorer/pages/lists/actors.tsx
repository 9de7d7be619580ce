import { useLocation } from 'preact-iso'
import { actorsAddress, statementsAddress } from '../../addresses.js'
import { type ActorKind, ListedActorsDocument, type ListedActorsQueryVariables } from '../../generated/operations.js'
import { ActorLink } from '../../parts/actor-link.js'
import { TypedField } from '../../parts/fields/typed-field.js'
import { NothingYet } from '../../parts/nothing-yet.js'
import { PageHead } from '../../parts/page-head.js'
import { showCount, showNumber } from '../../parts/show.js'
import { usePages } from '../../service/use-pages.js'
import { besideName } from './beside-name.js'
import { PAGE } from './list-size.js'
import { PagedList } from './paged-list.js'

/** Kinds by the words that the address and the page have for them. */
const KINDS = {
  people: 'PERSON',
  organizations: 'ORGANIZATION',
  countries: 'COUNTRY',
} as const satisfies Readonly<Record<string, ActorKind>>

type Kind = keyof typeof KINDS

/** Names that fit what is typed are as many at most, the best: the API gives no more. */
const MOST_LIKE = 200

/** Everyone and everything that can speak, by name. */
export const Actors = () => {
  const { query, route } = useLocation()
  const kind = Object.hasOwn(KINDS, query.kind ?? '') ? (query.kind as Kind) : undefined
  const name = query.name?.trim() ?? ''
  const variables: ListedActorsQueryVariables = {
    where: { ...(kind && { kind: { eq: KINDS[kind] } }), ...(name && { nameLike: name }) },
    orderBy: [name ? { field: 'RELEVANCE', direction: 'DESC' } : { field: 'NAME', direction: 'ASC' }],
    first: PAGE,
  }
  const pages = usePages(ListedActorsDocument, variables, ({ actors }) => actors)
  return (
    <>
      <PageHead title="Actors" document={ListedActorsDocument} variables={variables}>
        <p class="hint">
          Who speaks, or is spoken to or of: people, organizations and countries.{' '}
          <a href={statementsAddress({}, { view: 'counts', by: 'SPEAKER' })}>Who speaks most</a>
        </p>
      </PageHead>
      <nav class="tabs" aria-label="Kinds of actors">
        {[undefined, ...(Object.keys(KINDS) as Kind[])].map((each) => (
          <a
            key={each ?? 'all'}
            href={actorsAddress({ name, kind: each })}
            aria-current={each === kind ? 'true' : undefined}
          >
            {each ? each[0]?.toUpperCase() + each.slice(1) : 'All'}
          </a>
        ))}
      </nav>
      <form class="filters listing" aria-label="Find actors" onSubmit={(event) => event.preventDefault()}>
        <TypedField
          label="Name, or its beginning"
          value={name}
          take={(typed) => route(actorsAddress({ name: typed, kind }), true)}
        />
      </form>
      <PagedList
        pages={pages}
        total={pages.data?.actors.totalCount}
        say={(total) =>
          name && total >= MOST_LIKE
            ? `The ${MOST_LIKE} names that fit best, the best first`
            : `${sayActors(total, kind)}, ${name ? 'the best fit first' : 'by name'}`
        }
        empty={
          name ? (
            <p>
              {kind ? `None of the ${kind}` : 'No actor'} has a name with a word that begins like{' '}
              <b dir="auto">“{name}”</b>, or that looks like it.{' '}
              {kind && <a href={actorsAddress({ name })}>Look among all kinds</a>}
              {kind && ', or '}
              <a href={actorsAddress({ kind })}>{kind ? `show all ${kind}` : 'Show all'}</a>.
            </p>
          ) : kind ? (
            <p>
              The articles name no {kind} yet. <a href={actorsAddress()}>Show all kinds</a>
            </p>
          ) : (
            <NothingYet />
          )
        }
      >
        {(actor) => (
          <>
            <span>
              <ActorLink actor={actor} />{' '}
              <small class="hint" dir="auto">
                {besideName(actor)}
              </small>
            </span>
            <a class="number" href={statementsAddress({ speaker: { id: { eq: actor.id } } })}>
              {showCount(actor.statements.totalCount, 'statement')}
            </a>
          </>
        )}
      </PagedList>
    </>
  )
}

const ONE = { people: 'person', organizations: 'organization', countries: 'country' } as const

/** "1 person", "1,204 people" */
const sayActors = (total: number, kind: Kind | undefined): string =>
  kind ? `${showNumber(total)} ${total === 1 ? ONE[kind] : kind}` : showCount(total, 'actor')
