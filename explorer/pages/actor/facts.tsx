import type { ActorQuery } from '../../generated/operations.js'
import { ActorLink } from '../../parts/actor-link.js'
import { wordOf } from '../../words.js'

/** What the page is about. */
export type ShownActor = Extract<NonNullable<ActorQuery['node']>, { readonly kind: unknown }>

/** What an actor is, and by which other names it is met. */
export const Facts = ({ actor }: { readonly actor: ShownActor }) => (
  <>
    <p class="hint">
      {wordOf(actor.kind)}
      {'country' in actor && actor.country && (
        <>
          {' '}
          of <ActorLink actor={actor.country} />
        </>
      )}
      {'code' in actor &&
        [actor.code, actor.alpha3, actor.capital && `capital: ${actor.capital}`]
          .filter(Boolean)
          .map((fact) => ` · ${fact}`)}
    </p>
    <Names actor={actor} />
  </>
)

/** How many other names are shown at once. */
const FEW_NAMES = 6

const Names = ({ actor: { name, aliases } }: { readonly actor: ShownActor }) => {
  const others = aliases.filter((alias) => alias !== name)
  if (others.length === 0) return null
  return (
    <>
      <p class="also">
        <span class="hint">Also called</span> <NameList names={others.slice(0, FEW_NAMES)} />
      </p>
      {others.length > FEW_NAMES && (
        <details>
          <summary>More names</summary>
          <p class="also">
            <NameList names={others.slice(FEW_NAMES)} />
          </p>
        </details>
      )}
    </>
  )
}

const NameList = ({ names }: { readonly names: readonly string[] }) => (
  <>
    {names.map((name, at) => (
      <span key={name}>
        {at > 0 && ' · '}
        <bdi>{name}</bdi>
      </span>
    ))}
  </>
)
