import { topicAddress } from '../../addresses.js'
import type { ActorKind, ArticleQuery } from '../../generated/operations.js'
import { ActorLink } from '../../parts/actor-link.js'
import { showNumber } from '../../parts/show.js'
import type { Named } from './text/names-in.js'

type Topics = NonNullable<ArticleQuery['article']>['topics']

interface NamedInArticleProps {
  readonly actors: Readonly<Record<ActorKind, readonly Named[]>>
  readonly topics: Topics
}

const KINDS = [
  ['PERSON', 'People'],
  ['ORGANIZATION', 'Organizations'],
  ['COUNTRY', 'Countries'],
] as const

/** Who and what the article names, those first that it names most. */
export const NamedInArticle = ({ actors, topics }: NamedInArticleProps) => (
  <section class="named" aria-labelledby="named">
    <h2 id="named">In this article</h2>
    <div class="columns">
      {KINDS.filter(([kind]) => actors[kind].length > 0).map(([kind, heading]) => (
        <section key={kind}>
          <h3>{heading}</h3>
          <ul class="chips">
            {actors[kind].map(({ actor, mentions }) => (
              <li key={actor.id}>
                <ActorLink actor={actor} />
                {mentions.length > 1 && (
                  <small class="hint" title={`mentioned ${showNumber(mentions.length)} times`}>
                    {' '}
                    {showNumber(mentions.length)}×
                  </small>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {topics.nodes.length > 0 && (
        <section>
          <h3>Topics</h3>
          <ul class="chips">
            {topics.nodes.map((topic) => (
              <li key={topic.id}>
                <a href={topicAddress(topic)}>{topic.name}</a>
              </li>
            ))}
          </ul>
          {topics.totalCount > topics.nodes.length && (
            <p class="hint">
              The {topics.nodes.length} most frequent of {showNumber(topics.totalCount)}.
            </p>
          )}
        </section>
      )}
    </div>
  </section>
)
