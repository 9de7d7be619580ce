import { articleAddress } from '../../addresses.js'
import { FirstFew } from '../../overview/first-few.js'
import { ActorLink } from '../../parts/actor-link.js'
import { ArticleLink } from '../../parts/article-link.js'
import { showDay } from '../../parts/show.js'
import type { ShownActor } from './facts.js'
import { type HeldTitle, heldTitles } from './held-titles.js'

type Affiliation = Extract<ShownActor, { readonly affiliations: unknown }>['affiliations'][number]

/** Titles over time, the latest first, with the articles that give them. */
export const Titles = ({ affiliations }: { readonly affiliations: readonly Affiliation[] }) =>
  affiliations.length === 0 ? null : (
    <section>
      <h2>Titles</h2>
      <FirstFew items={heldTitles(affiliations)}>
        {(shown) => (
          <ul class="plain-list">
            {shown.map((held) => (
              <li key={`${held.title} ${held.of?.id}`}>
                <span>
                  <bdi>{held.title}</bdi>
                  {held.of && (
                    <>
                      {', '}
                      <ActorLink actor={held.of} />
                    </>
                  )}
                  <br />
                  <Source held={held} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </FirstFew>
    </section>
  )

const Source = ({ held: { earliest, latest } }: { readonly held: HeldTitle<unknown, Affiliation['article']> }) => (
  <small class="hint">
    {earliest.id !== latest.id && (
      <>
        from <a href={articleAddress(earliest)}>{dateOf(earliest)}</a> to{' '}
      </>
    )}
    {dateOf(latest)} in <ArticleLink article={latest} />
  </small>
)

const dateOf = ({ publishedOn }: Affiliation['article']): string => (publishedOn ? showDay(publishedOn) : 'undated')
