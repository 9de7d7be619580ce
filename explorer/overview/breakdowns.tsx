import type { ComponentChildren } from 'preact'
import { statementsAddress, topicAddress } from '../addresses.js'
import type { ActorLinkFragment, OverviewQuery, StatementFilter } from '../generated/operations.js'
import { Act } from '../parts/act.js'
import { ActorLink } from '../parts/actor-link.js'
import { Counts } from '../parts/counts.js'
import { showCount } from '../parts/show.js'
import { ACTS } from '../words.js'
import { FirstFew } from './first-few.js'
import { narrowed } from './narrowed.js'
import type { Overviewed } from './overviewed.js'

interface BreakdownsProps {
  readonly of: Overviewed
  readonly data: OverviewQuery
}

/** What there is most of in some statements: who says them and to whom, acts, topics. Each number leads to its statements. */
export const Breakdowns = ({ of: { where, subject }, data }: BreakdownsProps) => (
  <div class="columns">
    {data.speakers && (
      <Breakdown
        title="Who says it"
        where={where}
        rows={data.speakers.rows.flatMap(({ count, speaker }) =>
          speaker ? [actorRow(count, speaker, { speaker: { id: { eq: speaker.id } } })] : [],
        )}
        rest={{
          count: data.speakers.rows.find(({ speaker }) => !speaker)?.count ?? 0,
          what: 'by unnamed sources',
          more: { speaker: { isNull: true } },
        }}
      />
    )}
    {data.addressees && (
      <Breakdown
        title="To whom"
        where={where}
        rows={data.addressees.rows.flatMap(({ count, addressee }) =>
          addressee ? [actorRow(count, addressee, { addressee: { id: { eq: addressee.id } } })] : [],
        )}
        rest={{
          count: data.addressees.rows.find(({ addressee }) => !addressee)?.count ?? 0,
          what: 'to nobody that is known',
          more: { addressee: { isNull: true } },
        }}
      />
    )}
    <Breakdown
      title="Acts"
      where={where}
      rows={(data.acts?.rows ?? []).flatMap(({ count, act }) =>
        act ? [{ key: act, label: <Act act={act} actClass={ACTS[act]} />, count, more: { act: { eq: act } } }] : [],
      )}
    />
    <Breakdown
      title="Topics"
      where={where}
      rows={(data.topics?.rows ?? []).flatMap(({ count, topic }) =>
        topic && topic.id !== subject
          ? [
              {
                key: topic.id,
                label: <a href={topicAddress(topic)}>{topic.name}</a>,
                count,
                more: { topic: topic.name },
              },
            ]
          : [],
      )}
    />
    <Breakdown
      title="Who is mentioned"
      where={where}
      rows={(data.mentioned?.rows ?? []).flatMap(({ count, mentioned }) =>
        mentioned && mentioned.id !== subject
          ? [actorRow(count, mentioned, { mentions: { id: { eq: mentioned.id } } })]
          : [],
      )}
    />
  </div>
)

const actorRow = (count: number, actor: ActorLinkFragment, more: StatementFilter): Row => ({
  key: actor.id,
  label: <ActorLink actor={actor} />,
  count,
  more,
})

interface Row {
  readonly key: string
  readonly label: ComponentChildren
  readonly count: number
  /** What its statements have in common. */
  readonly more: StatementFilter
}

interface BreakdownProps {
  readonly title: string
  readonly where: StatementFilter
  readonly rows: readonly Row[]
  /** Statements that are in no row. */
  readonly rest?: { readonly count: number; readonly what: string; readonly more: StatementFilter }
}

const Breakdown = ({ title, where, rows, rest }: BreakdownProps) =>
  rows.length === 0 && !rest?.count ? null : (
    <section>
      <h3>{title}</h3>
      <FirstFew items={rows}>
        {(shown) => (
          <Counts
            counted={shown.map(({ more, ...row }) => ({ ...row, address: statementsAddress(narrowed(where, more)) }))}
          />
        )}
      </FirstFew>
      {rest && rest.count > 0 && (
        <p class="hint">
          <a href={statementsAddress(narrowed(where, rest.more))}>{showCount(rest.count, 'statement')}</a> {rest.what}
        </p>
      )}
    </section>
  )
