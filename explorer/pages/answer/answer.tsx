import { useLocation } from 'preact-iso'
import { readFilter, statementsAddress } from '../../addresses.js'
import { directionOf } from '../../direction-of.js'
import {
  AskDocument,
  type AskQuery,
  type StatementCardFragment,
  type StatementFilter,
  StatementsDocument,
} from '../../generated/operations.js'
import { Follow } from '../../parts/follow/follow.js'
import { More } from '../../parts/more.js'
import { UnknownNames } from '../../parts/names/unknown-names.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { showCount, showShare } from '../../parts/show.js'
import { StatementCard } from '../../parts/statement-card.js'
import { type Pages, usePages } from '../../service/use-pages.js'
import './answer.css'
import { FollowUps } from './follow-ups.js'
import { LinkedNames } from './linked-names.js'
import { Ambiguous, NobodySaidThat, NotUnderstood } from './outcomes.js'
import { UnderstoodParts } from './understood.js'

type AnswerOutcome = Extract<NonNullable<AskQuery['ask']>, { readonly __typename: 'Answer' }>

/** A question, answered: `q` is the question, `after` the answer it goes on from, `where` what was changed of its reading. */
export const Answer = () => {
  const { query } = useLocation()
  const question = query.q?.trim() ?? ''
  const changed = query.where ? readFilter(query.where) : undefined
  // Each question is a page of its own: nothing of the last one stays while it is answered.
  return <Asked key={`${question} ${query.after}`} question={question} after={query.after} changed={changed} />
}

interface AskedProps {
  readonly question: string
  readonly after: string | undefined
  readonly changed: StatementFilter | undefined
}

const Asked = ({ question, after, changed }: AskedProps) => {
  const { route } = useLocation()
  const variables = { question, goingOnFrom: after ?? null }
  const pages = usePages(AskDocument, question ? variables : null, connectionOf)
  const { data, problem, reload } = pages
  const outcome = data?.ask
  const followed = changed ?? (outcome && 'understood' in outcome ? outcome.understood : undefined)
  const address = (where?: StatementFilter) =>
    `/ask?${new URLSearchParams({ q: question, ...(after && { after }), ...(where && { where: JSON.stringify(where) }) })}`
  return (
    <div class="answer">
      <PageHead
        title={question || 'Ask a question'}
        document={AskDocument}
        variables={variables}
        follow={followed && <Follow name={question} where={followed} />}
      />
      {!question && <p>Type it into the box above, in plain English.</p>}
      {problem && <Notice problem={problem} retry={reload} />}
      {!outcome && question && !problem && <p class="hint">Looking for it …</p>}
      {(outcome?.__typename === 'Answer' || outcome?.__typename === 'NobodySaidThat') && (
        <div class="answer-parts">
          {!changed && outcome.__typename === 'Answer' && (
            <AnswerText outcome={outcome} statements={pages.nodes.map(({ node }) => node)} />
          )}
          <aside>
            <section>
              <h2>{changed ? 'What you changed of the question' : 'What was understood'}</h2>
              {!changed && <p class="hint">{outcome.interpretation}</p>}
              <UnderstoodParts where={changed ?? outcome.understood} changed={(where) => route(address(where))} />
              {changed && (
                <p>
                  <a href={address()}>Back to the question as it was understood</a>
                </p>
              )}
            </section>
            {!changed && <FollowUps answer={outcome.id} understood={outcome.understood} />}
          </aside>
          {changed ? (
            <Changed where={changed} addressOf={address} />
          ) : outcome.__typename === 'Answer' ? (
            <Evidence pages={pages} outcome={outcome} />
          ) : (
            <NobodySaidThat outcome={outcome} question={question} />
          )}
        </div>
      )}
      {outcome?.__typename === 'NotUnderstood' && <NotUnderstood outcome={outcome} question={question} />}
      {outcome?.__typename === 'Ambiguous' && <Ambiguous outcome={outcome} />}
    </div>
  )
}

const connectionOf = ({ ask }: AskQuery) =>
  ask?.__typename === 'Answer' ? { nodes: ask.statements.edges, pageInfo: ask.statements.pageInfo } : undefined

/** Speakers whose words are read at a glance; the others open. */
const GROUPS_AT_ONCE = 5

interface AnswerTextProps {
  readonly outcome: AnswerOutcome
  readonly statements: readonly StatementCardFragment[]
}

/** The answer in words, and where several speak, a line for each of them. */
const AnswerText = ({ outcome: { groups, text }, statements }: AnswerTextProps) => {
  const line = (words: string) => (
    <p key={words} dir={directionOf(words)}>
      <LinkedNames text={words} statements={statements} />
    </p>
  )
  return (
    <section aria-label="Answer" class="answer-text">
      {line(text)}
      {groups.length > 1 && (
        <details open={groups.length <= GROUPS_AT_ONCE}>
          <summary>{showCount(groups.length, 'speaker')}, one by one</summary>
          {groups.map((group) => line(group.text))}
        </details>
      )}
    </section>
  )
}

interface EvidenceProps {
  readonly outcome: AnswerOutcome
  readonly pages: Pages<AskQuery, AnswerOutcome['statements']['edges'][number]>
}

/** The statements that the answer rests on, each with how well it fits. */
const Evidence = ({ outcome, pages }: EvidenceProps) => (
  <section class="answer-evidence">
    <h2>Evidence: {showCount(outcome.statements.totalCount, 'statement')}</h2>
    {pages.nodes.map(({ node, score, why }) => (
      <div key={node.id} class="evidence">
        <StatementCard statement={node} />
        <p class="hint">
          {typeof score === 'number' && `Fits ${showShare(score)}`}
          {why.length > 0 && `: ${why.join('; ')}`}
        </p>
      </div>
    ))}
    <More pages={pages} />
  </section>
)

interface ChangedProps {
  readonly where: StatementFilter
  readonly addressOf: (where: StatementFilter) => string
}

/** The statements that match what somebody made of the question. */
const Changed = ({ where, addressOf }: ChangedProps) => {
  const pages = usePages(StatementsDocument, { where }, ({ statements }) => statements)
  const { data, problem, reload, suggestions, isLoading } = pages
  const count = data?.statements.totalCount
  return (
    <section class="answer-evidence" aria-busy={isLoading}>
      {problem && <Notice problem={problem} retry={reload} />}
      {count !== undefined && <h2>{showCount(count, 'statement')}</h2>}
      {count === 0 && <p>Nothing matches all of that. Leave a part open, or say it otherwise.</p>}
      <UnknownNames where={where} suggestions={suggestions} addressOf={addressOf} />
      {pages.nodes.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      <More pages={pages} />
      {count !== undefined && count > 0 && (
        <p>
          <a href={statementsAddress(where)}>Sort, count and export these</a>
        </p>
      )}
    </section>
  )
}
