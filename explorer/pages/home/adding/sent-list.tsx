import { useState } from 'preact/hooks'
import { statementsAddress } from '../../../addresses.js'
import { ArticleLink } from '../../../parts/article-link.js'
import { showCount } from '../../../parts/show.js'
import { isRefused, isStored, type Outcome, sayCounts, sayRefused, sayStored } from './outcome.js'
import type { Sent } from './sending.js'

/** Of a file with many articles so many are shown at once, and as many that were not taken: as many as need no scrolling. */
const SHOWN = 5

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
  const said = [
    ...(state === 'done' ? [] : [STATES[state]]),
    ...(state === 'done' || outcomes.length > 0 ? [sayCounts(outcomes)] : []),
  ]
  return (
    <li>
      <p>
        <strong dir="auto">{name}</strong> · {said.join(': ')}
      </p>
      <OutcomeList outcomes={[...refused.slice(0, SHOWN), ...stored.slice(0, SHOWN)]} name={name} />
      <FurtherOutcomes outcomes={[...refused.slice(SHOWN), ...stored.slice(SHOWN)]} name={name} />
      {outcomes.map((outcome) => 'notice' in outcome && <p key={outcome.notice}>{outcome.notice}</p>)}
    </li>
  )
}

interface OutcomesProps {
  readonly outcomes: readonly Outcome[]
  /** Of the file. */
  readonly name: string
}

const OutcomeList = ({ outcomes, name }: OutcomesProps) => (
  <ul class="plain-list">
    {outcomes.map((outcome) => (
      <OutcomeItem key={outcome.source} outcome={outcome} name={name} />
    ))}
  </ul>
)

/** The others of a long list, which are made only once they are to be seen: there can be thousands. */
const FurtherOutcomes = ({ outcomes, name }: OutcomesProps) => {
  const [isOpen, setOpen] = useState(false)
  if (outcomes.length === 0) return null
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{showCount(outcomes.length, 'other')}</summary>
      {isOpen && <OutcomeList outcomes={outcomes} name={name} />}
    </details>
  )
}

const OutcomeItem = ({ outcome, name }: { readonly outcome: Outcome; readonly name: string }) => {
  if (isStored(outcome)) {
    return (
      <li>
        <span>
          <ArticleLink article={{ id: outcome.articleId, title: outcome.title }} /> · {sayStored(outcome)}
        </span>
        <a class="number" href={statementsAddress({ article: { id: { eq: outcome.articleId } } })}>
          {showCount(outcome.statements, 'statement')}
        </a>
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
