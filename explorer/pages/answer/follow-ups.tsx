import { useLocation } from 'preact-iso'
import { askAddress } from '../../addresses.js'
import type { StatementFilter } from '../../generated/operations.js'
import { readParts } from './parts-of-filter.js'

/** What is asked next most often of a speaker, and of a subject; each goes on from an answer by what was asked there. */
const OF_SPEAKER = ['What else did they say?']
const OF_SUBJECT = ['Who disagrees?', 'Who else said so?']
const OF_BOTH = ['When did they say that?', 'To whom?']

interface FollowUpsProps {
  readonly answer: string
  /** What the question was understood as: it goes on from whom and what that names. */
  readonly understood: StatementFilter
}

/** Questions that go on from an answer, and a box for others. */
export const FollowUps = ({ answer, understood }: FollowUpsProps) => {
  const { speaker, about, words, topic } = readParts(understood).understood
  const isOfSubject = Boolean(about || words || topic)
  const questions = [
    ...(speaker ? OF_SPEAKER : []),
    ...(isOfSubject ? OF_SUBJECT : []),
    ...(speaker && isOfSubject ? OF_BOTH : []),
  ]
  const { route } = useLocation()
  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('next') ?? '').trim()
    if (typed) route(askAddress(typed, answer))
  }
  return (
    <section class="tools">
      <h2>Go on from here</h2>
      <ul class="chips">
        {questions.map((question) => (
          <li key={question}>
            <a class="button chip" href={askAddress(question, answer)}>
              {question}
            </a>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={ask}>
        <label>
          Another{' '}
          <input name="next" type="text" maxLength={500} placeholder="and about China?" autocomplete="off" dir="auto" />
        </label>
        <button type="submit">Ask on</button>
      </form>
    </section>
  )
}
