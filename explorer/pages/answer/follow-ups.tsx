import { useLocation } from 'preact-iso'
import { askAddress } from '../../addresses.js'

/** What is asked next most often; each goes on from an answer by what was asked there. */
const QUESTIONS = [
  'What else did they say?',
  'Who disagrees?',
  'Who else said so?',
  'When did they say that?',
  'To whom?',
]

/** Questions that go on from an answer, and a box for others. */
export const FollowUps = ({ answer }: { readonly answer: string }) => {
  const { route } = useLocation()
  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('next') ?? '').trim()
    if (typed) route(askAddress(typed, answer))
  }
  return (
    <section>
      <h2>Go on from here</h2>
      <ul class="chips">
        {QUESTIONS.map((question) => (
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
