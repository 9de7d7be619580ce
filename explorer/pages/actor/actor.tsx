import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { actorAddress, actorGraphAddress } from '../../addresses.js'
import { ActorDocument, type ActorQuery, type ActorQueryVariables } from '../../generated/operations.js'
import { Articles } from '../../overview/articles.js'
import { daysOf } from '../../overview/days-of.js'
import { DATED, narrowed } from '../../overview/narrowed.js'
import { Overview } from '../../overview/overview.js'
import { Follow } from '../../parts/follow/follow.js'
import { Missing } from '../../parts/missing.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { showCount, showNumber } from '../../parts/show.js'
import { isNoId } from '../../service/problem.js'
import { useQuery } from '../../service/use-query.js'
import './actor.css'
import { Besides } from './besides.js'
import { Facts, type ShownActor } from './facts.js'
import { Members } from './members.js'
import { Positions } from './positions.js'
import {
  passedOnBy,
  ROLE_EMPTY,
  ROLE_FILTER,
  ROLE_LABEL,
  ROLE_SEARCH,
  ROLE_TAB,
  ROLES,
  type Role,
  roleOf,
  unnamedFor,
} from './roles.js'
import { Titles } from './titles.js'

/** A person, an organization or a country: who that is, and what they say and are told. */
export const Actor = () => {
  const { id = '' } = useRoute().params
  return <ActorPage key={id} id={id} />
}

const ActorPage = ({ id }: { readonly id: string }) => {
  const { url, path, query, route } = useLocation()
  const variables = variablesOf(id)
  const { data, problem, reload } = useQuery(ActorDocument, variables)
  const actor = data?.node && 'kind' in data.node ? data.node : undefined
  const role = data ? roleOf(query.role, totalsIn(data)) : 'said'
  // Whoever was merged into another is shown as that one, at that one's address.
  const current = actor && actorAddress(actor)
  useEffect(() => {
    if (current && current !== path) route(current + url.slice(path.length), true)
  }, [current])
  if ((data && !actor) || isNoId(problem))
    return <Missing what="actor" id={id} why="Perhaps no article names it any more." />
  return (
    <>
      <PageHead
        title={actor?.name ?? ''}
        document={ActorDocument}
        variables={variables}
        follow={data && actor && <Follow name={ROLE_SEARCH[role](actor.name)} where={ROLE_FILTER[role](actor.id)} />}
      >
        {actor && <Facts actor={actor} />}
      </PageHead>
      {problem && <Notice problem={problem} retry={reload} />}
      {data && actor && <Statements actor={actor} data={data} role={role} />}
    </>
  )
}

const variablesOf = (id: string): ActorQueryVariables => {
  const [said, heard, about] = [ROLE_FILTER.said(id), ROLE_FILTER.heard(id), ROLE_FILTER.about(id)]
  return {
    id,
    said,
    saidDated: narrowed(said, DATED),
    heard,
    heardDated: narrowed(heard, DATED),
    about,
    aboutDated: narrowed(about, DATED),
    unnamed: unnamedFor(id),
    passedOn: passedOnBy(id),
    mentions: { id: { eq: id } },
  }
}

/** How many statements there are of each role. */
const totalsIn = ({ said, heard, about }: ActorQuery): Readonly<Record<Role, number>> => ({
  said: said.totalCount,
  heard: heard.totalCount,
  about: about.totalCount,
})

interface StatementsProps {
  readonly role: Role
  readonly actor: ShownActor
  readonly data: ActorQuery
}

/** The statements in which the actor has the role that the address asks for, with what else is known of the actor beside them. */
const Statements = ({ actor, data, role }: StatementsProps) => {
  const { path } = useLocation()
  const totals = totalsIn(data)
  const total = totals[role]
  const { first, last } = {
    said: { first: data.saidFirst, last: data.saidLast },
    heard: { first: data.heardFirst, last: data.heardLast },
    about: { first: data.aboutFirst, last: data.aboutLast },
  }[role]
  const of = {
    label: ROLE_LABEL[role],
    subject: actor.id,
    where: ROLE_FILTER[role](actor.id),
    total,
    undated: total - first.totalCount,
    days: daysOf(first, last),
    bySpeaker: role !== 'said',
    byAddressee: role !== 'heard',
  }
  return (
    <>
      <nav class="tabs roles" aria-label="Statements of this actor">
        {ROLES.map((each) => (
          <a key={each} href={`${path}?role=${each}`} aria-current={each === role ? 'page' : undefined}>
            {ROLE_TAB[each]} <span class="number">{showNumber(totals[each])}</span>
          </a>
        ))}
      </nav>
      {totals.said + totals.heard > 0 && (
        <p class="besides">
          <a href={actorGraphAddress(actor)}>Who speaks to whom, as a graph</a>
        </p>
      )}
      <Besides id={actor.id} data={data} />
      {(totals.said > 0 || actor.kind !== 'PERSON') && <Positions id={actor.id} />}
      <Overview key={role} of={of} empty={ROLE_EMPTY[role]}>
        {'affiliations' in actor && <Titles affiliations={actor.affiliations} />}
        <Members actor={actor} />
        {data.articles.totalCount > 0 && (
          <section>
            <h2>Named in {showCount(data.articles.totalCount, 'article')}</h2>
            <Articles first={data.articles} where={{ mentions: { id: { eq: actor.id } } }} />
          </section>
        )}
      </Overview>
    </>
  )
}
