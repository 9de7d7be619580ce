import { articleAddress } from '../../../addresses.js'
import { showCount } from '../../../parts/show.js'
import { isRefused, isStored, type Outcome, sayCounts, sayRefused, sayStored } from './outcome.js'
import type { Sent } from './sending.js'

/** Of a file with many articles so many are shown, and as many that were not taken; the others are counted. */
const SHOWN = 20

const STATES: Readonly<Record<Exclude<Sent['state'], 'done'>, string>> = {
  waiting: 'waits',
  sending: 'is being read',
}

/** What became of everything that was sent, the latest first. */
export const SentList = ({ sent }: { readonly sent: readonly Sent[] }) => (
  <ol class="sent" reversed>
    {sent.toReversed().map((each) => (
      <SentItem key={each.id} sent={each} />
    ))}
  </ol>
)

const SentItem = ({ sent: { name, state, outcomes } }: { readonly sent: Sent }) => {
  const stored = outcomes.filter(isStored)
  const refused = outcomes.filter(isRefused)
  const hidden = Math.max(0, stored.length - SHOWN) + Math.max(0, refused.length - SHOWN)
  const said = [...(state === 'done' ? [] : [STATES[state]]), ...(state === 'waiting' ? [] : [sayCounts(outcomes)])]
  return (
    <li>
      <p>
        <strong dir="auto">{name}</strong> · {said.join(': ')}
      </p>
      <ul class="plain-list">
        {[...refused.slice(0, SHOWN), ...stored.slice(0, SHOWN)].map((outcome) => (
          <OutcomeItem key={outcome.source} outcome={outcome} name={name} />
        ))}
        {outcomes.map((outcome) => 'notice' in outcome && <li key={outcome.notice}>{outcome.notice}</li>)}
      </ul>
      {hidden > 0 && <p class="hint">And {showCount(hidden, 'more article')}.</p>}
    </li>
  )
}

const OutcomeItem = ({ outcome, name }: { readonly outcome: Outcome; readonly name: string }) => {
  if (isStored(outcome)) {
    return (
      <li>
        <span>
          <a href={articleAddress({ id: outcome.articleId })} dir="auto">
            {outcome.title ?? 'Article without a title'}
          </a>{' '}
          · {sayStored(outcome)}
        </span>
        <span class="number">{showCount(outcome.statements, 'statement')}</span>
      </li>
    )
  }
  if (!isRefused(outcome)) return null
  return (
    <li class="refused">
      <span dir="auto">
        {outcome.source !== name && `${outcome.source}: `}
        {sayRefused(outcome)}
      </span>
    </li>
  )
}
