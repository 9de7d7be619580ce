import { useLocation } from 'preact-iso'
import { statementsAddress } from '../../addresses.js'
import { type HeldPositionFragment, PositionsDocument, type PositionsQuery } from '../../generated/operations.js'
import { TypedField } from '../../parts/fields/typed-field.js'
import { Notice } from '../../parts/notice.js'
import { showCount, showDay } from '../../parts/show.js'
import { StatementCard } from '../../parts/statement-card.js'
import { useQuery } from '../../service/use-query.js'
import { STANCE_WORD } from '../../words.js'
import { PositionPicture } from './position-picture.js'

type Holder = Extract<NonNullable<PositionsQuery['node']>, { readonly positions: unknown }>

/** Where an actor stands on a topic that somebody types, over time. */
export const Positions = ({ id }: { readonly id: string }) => {
  const { path, query, route } = useLocation()
  const { position: topic = '', ...others } = query
  const { data, problem, reload, isLoading } = useQuery(PositionsDocument, topic === '' ? null : { id, topic })
  const holder = topic !== '' && data?.node && 'positions' in data.node ? data.node : undefined
  const take = (typed: string): void => {
    const search = new URLSearchParams({ ...others, ...(typed && { position: typed }) }).toString()
    route(`${path}${search && `?${search}`}`, true)
  }
  return (
    <section class="positions" aria-busy={isLoading}>
      <h2>Positions</h2>
      <form class="tools" onSubmit={(event) => event.preventDefault()}>
        <TypedField label="Where it stands on" value={topic} take={take} />
      </form>
      {topic !== '' && problem && <Notice problem={problem} retry={reload} />}
      {holder && !problem && <Held holder={holder} topic={topic} />}
    </section>
  )
}

const Held = ({
  holder: { positions, positionChanges },
  topic,
}: {
  readonly holder: Holder
  readonly topic: string
}) => {
  if (positions.length === 0) return <p role="status">Nothing that is known to be said speaks of {topic}.</p>
  const clear = positions.filter(({ stance }) => stance !== 'UNCLEAR')
  return (
    <>
      <p role="status">
        {clear.length === 0
          ? 'What is said of it shows no clear position.'
          : positionChanges.length === 0
            ? 'No change is told.'
            : positionChanges.map(
                ({ before, after }) =>
                  `${showDay(after.from)}: changed from ${STANCE_WORD[before.stance]} to ${STANCE_WORD[after.stance]}. `,
              )}
      </p>
      {clear.length > 0 && <PositionPicture positions={clear} topic={topic} />}
      <ol class="plain-list">
        {positions.map((position) => (
          <PositionLine key={position.statement.id} position={position} />
        ))}
      </ol>
    </>
  )
}

/** A position in words, with the first statement that shows it and the way to all of them. */
const PositionLine = ({
  position: { stance, from, to, statement, statements },
}: {
  readonly position: HeldPositionFragment
}) => (
  <li>
    <p>
      <strong>{STANCE_WORD[stance]}</strong>, {from === to ? showDay(from) : `${showDay(from)} to ${showDay(to)}`} ·{' '}
      <a href={statementsAddress({ id: { in: statements.map(({ id }) => id) } })}>
        {showCount(statements.length, 'statement')}
      </a>
    </p>
    {stance !== 'UNCLEAR' && <StatementCard statement={statement} />}
  </li>
)
