import { actorAddress, askAddress, statementsAddress } from '../../addresses.js'
import type { AskQuery } from '../../generated/operations.js'
import { StatementCard } from '../../parts/statement-card.js'
import { wordOf } from '../../words.js'

type Outcome = NonNullable<AskQuery['ask']>
type Of<Name extends Outcome['__typename']> = Extract<Outcome, { readonly __typename: Name }>

/** Nobody said that: what was looked for, and what comes nearest. */
export const NobodySaidThat = ({
  outcome,
  question,
}: {
  readonly outcome: Of<'NobodySaidThat'>
  readonly question: string
}) => (
  <section class="answer-evidence">
    <p class="lead">Nobody said that, as far as the articles here tell.</p>
    <p>
      <a href={statementsAddress({ text: { search: question } })}>Find the words themselves</a>, or ask with fewer of
      them.
    </p>
    {outcome.nearest.length > 0 && (
      <>
        <h2>What comes nearest</h2>
        {outcome.nearest.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </>
    )}
  </section>
)

/** Not understood: what of it, and what can be asked instead. */
export const NotUnderstood = ({
  outcome,
  question,
}: {
  readonly outcome: Of<'NotUnderstood'>
  readonly question: string
}) => (
  <>
    <p class="lead">This was not understood.</p>
    <p>{outcome.reason}</p>
    {outcome.unknown.length > 0 && <p>Not known here: {outcome.unknown.map((words) => `“${words}”`).join(', ')}.</p>}
    <Instead questions={outcome.suggestions} />
    <p>
      <a href={statementsAddress({ text: { search: question } })}>Find the words themselves</a> in what is said.
    </p>
  </>
)

const Instead = ({ questions }: { readonly questions: readonly string[] }) =>
  questions.length === 0 ? null : (
    <>
      <h2>You could ask</h2>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <a href={askAddress(question)}>{question}</a>
          </li>
        ))}
      </ul>
    </>
  )

/** Several bear the name: which is meant. */
export const Ambiguous = ({ outcome }: { readonly outcome: Of<'Ambiguous'> }) => (
  <>
    <p class="lead">“{outcome.words}” may be any of these. Whom do you mean?</p>
    <ul class="plain-list">
      {outcome.choices.map(({ question, actor }) => (
        <li key={actor.id}>
          <a href={askAddress(question)} dir="auto">
            {actor.name}
          </a>
          <span>
            {wordOf(actor.kind)} · <a href={actorAddress(actor)}>their page</a>
          </span>
        </li>
      ))}
    </ul>
  </>
)
