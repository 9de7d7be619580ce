import { articleAddress } from '../../addresses.js'
import { FirstFew } from '../../overview/first-few.js'
import { ActorLink } from '../../parts/actor-link.js'
import { showDay } from '../../parts/show.js'
import type { ShownActor } from './facts.js'
import { type Position, positionsOf } from './positions.js'

type Affiliation = Extract<ShownActor, { readonly affiliations: unknown }>['affiliations'][number]

/** Titles over time, the latest first, with the articles that give them. */
export const Titles = ({ affiliations }: { readonly affiliations: readonly Affiliation[] }) =>
  affiliations.length === 0 ? null : (
    <section>
      <h2>Titles</h2>
      <FirstFew items={positionsOf(affiliations)}>
        {(shown) => (
          <ul class="plain-list">
            {shown.map((position) => (
              <li key={`${position.title} ${position.of?.id}`}>
                <span>
                  <bdi>{position.title}</bdi>
                  {position.of && (
                    <>
                      {', '}
                      <ActorLink actor={position.of} />
                    </>
                  )}
                  <br />
                  <Source position={position} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </FirstFew>
    </section>
  )

const Source = ({
  position: { earliest, latest },
}: {
  readonly position: Position<unknown, Affiliation['article']>
}) => (
  <small class="hint">
    {earliest.id !== latest.id && (
      <>
        from <a href={articleAddress(earliest)}>{dateOf(earliest)}</a> to{' '}
      </>
    )}
    {dateOf(latest)} in{' '}
    <a href={articleAddress(latest)} dir="auto">
      {latest.title ?? 'an article without a title'}
    </a>
  </small>
)

const dateOf = ({ publishedOn }: Affiliation['article']): string => (publishedOn ? showDay(publishedOn) : 'undated')
