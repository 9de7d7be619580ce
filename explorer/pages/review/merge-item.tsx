import { statementsAddress } from '../../addresses.js'
import { directionOf } from '../../direction-of.js'
import { type ActorLinkFragment, type ReviewActorFragment, ReviewPairDocument } from '../../generated/operations.js'
import { Act } from '../../parts/act.js'
import { ActorLink } from '../../parts/actor-link.js'
import { ArticleLink } from '../../parts/article-link.js'
import { Notice } from '../../parts/notice.js'
import { showCount, showDay, showShare } from '../../parts/show.js'
import { useQuery } from '../../service/use-query.js'
import { wordOf } from '../../words.js'
import type { MergeItem } from './desk/merge-work.js'

/** Names of an actor that are shown; the fullest lists are of countries, which are never merged. */
const MOST_NAMES = 12

/** Titles of a person that are shown: each article has its own. */
const MOST_TITLES = 5

interface MergeItemProps {
  readonly item: MergeItem
  /** Whether the one of the fuller name is to be merged into the other. */
  readonly isSwapped: boolean
  /** The pair that comes next, which is read already. */
  readonly next: MergeItem | undefined
}

/** Two actors that may be one, side by side. */
export const MergeToReview = ({ item, isSwapped, next }: MergeItemProps) => {
  const { merge } = item
  const { data, problem, reload } = useQuery(ReviewPairDocument, idsOf(item))
  useQuery(ReviewPairDocument, next ? idsOf(next) : null)
  const found = data?.actors.nodes ?? []
  const [goes, stays] = isSwapped ? [merge.into, merge.from] : [merge.from, merge.into]
  return (
    <>
      <h2 class="review-who">
        Are <span dir="auto">{merge.from.name}</span> and <span dir="auto">{merge.into.name}</span> one?
      </h2>
      <p>
        <span dir="auto">{merge.reason}</span> · {showShare(merge.score)} likely
      </p>
      {problem && <Notice problem={problem} retry={reload} />}
      <div class="review-pair">
        <Side title="This one goes" actor={goes} more={found.find(({ id }) => id === goes.id)} />
        <Side title="This one stays" actor={stays} more={found.find(({ id }) => id === stays.id)} />
      </div>
    </>
  )
}

const idsOf = ({ merge }: MergeItem) => ({ ids: [merge.from.id, merge.into.id] })

/** What tells namesakes apart: the country, or the titles held. */
function placesOf(actor: ReviewActorFragment): readonly string[] {
  if (actor.__typename === 'Organization') return actor.country ? [actor.country.name] : []
  if (actor.__typename !== 'Person') return []
  const titles = actor.affiliations.map(({ title, of }) => (of ? `${title}, ${of.name}` : title))
  return [...new Set(titles)].slice(0, MOST_TITLES)
}

interface SideProps {
  readonly title: string
  readonly actor: ActorLinkFragment
  /** Undefined as long as it is read. */
  readonly more: ReviewActorFragment | undefined
}

const Side = ({ title, actor, more }: SideProps) => (
  <section class="review-side" aria-busy={more === undefined}>
    <p class="hint">{title}</p>
    <h3>
      <ActorLink actor={actor} />
    </h3>
    <p class="hint" dir="auto">
      {[wordOf(actor.kind), ...(more ? placesOf(more) : [])].join(' · ')}
    </p>
    {more && (
      <>
        <p dir="auto">
          {more.aliases.length > 1
            ? `Called ${more.aliases.slice(0, MOST_NAMES).join(' · ')}${more.aliases.length > MOST_NAMES ? ' …' : ''}`
            : 'Has no other name'}
        </p>
        <p>
          <a href={statementsAddress({ speaker: { id: { eq: actor.id } } })}>
            {showCount(more.statements.totalCount, 'statement')}
          </a>
          ,{' '}
          <a href={statementsAddress({ addressee: { id: { eq: actor.id } } })}>
            {showCount(more.addressedIn.totalCount, 'statement')} to it
          </a>
        </p>
        <ul class="review-samples">
          {more.statements.nodes.map((statement) => (
            <li key={statement.id}>
              <Act act={statement.act} actClass={statement.actClass} />{' '}
              <span dir={directionOf(statement.content)}>{statement.content}</span>
              <br />
              <small class="hint">
                <ArticleLink article={statement.article} statement={statement} />
                {statement.article.publishedOn && <> · {showDay(statement.article.publishedOn)}</>}
              </small>
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
)
