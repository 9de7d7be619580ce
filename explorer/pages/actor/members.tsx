import {
  ActorOrganizationsDocument,
  ActorPeopleDocument,
  type OrganizationsOfActorFragment,
  type PeopleOfActorFragment,
} from '../../generated/operations.js'
import { LongList } from '../../overview/long-list.js'
import { ActorLink } from '../../parts/actor-link.js'
import { showNumber } from '../../parts/show.js'
import type { ShownActor } from './facts.js'

/** The people of an organization or a country, and the organizations of a country. */
export const Members = ({ actor }: { readonly actor: ShownActor }) => (
  <>
    {'people' in actor && actor.people.totalCount > 0 && (
      <section>
        <h2>People ({showNumber(actor.people.totalCount)})</h2>
        <People first={actor.people} of={actor.id} />
      </section>
    )}
    {'organizations' in actor && actor.organizations.totalCount > 0 && (
      <section>
        <h2>Organizations ({showNumber(actor.organizations.totalCount)})</h2>
        <Organizations first={actor.organizations} code={actor.code} />
      </section>
    )}
  </>
)

/** @param of the id of where they hold their titles */
const People = ({ first, of }: { readonly first: PeopleOfActorFragment; readonly of: string }) => (
  <LongList
    first={first}
    document={ActorPeopleDocument}
    variables={{ where: { affiliatedWith: { id: { eq: of } } } }}
    connectionOf={({ people }) => people}
  >
    {(person) => {
      const titles = person.affiliations.flatMap((affiliation) =>
        affiliation.of?.id === of ? [affiliation.title] : [],
      )
      return (
        <span>
          <ActorLink actor={person} /> <small class="hint">{titles.filter(isFirst).join(', ')}</small>
        </span>
      )
    }}
  </LongList>
)

const Organizations = ({ first, code }: { readonly first: OrganizationsOfActorFragment; readonly code: string }) => (
  <LongList
    first={first}
    document={ActorOrganizationsDocument}
    variables={{ where: { countryCode: code } }}
    connectionOf={({ organizations }) => organizations}
  >
    {(organization) => <ActorLink actor={organization} />}
  </LongList>
)

/** Whether a title stands in no other capital letters before. */
const isFirst = (title: string, at: number, titles: readonly string[]): boolean =>
  titles.findIndex((other) => other.toLowerCase() === title.toLowerCase()) === at
