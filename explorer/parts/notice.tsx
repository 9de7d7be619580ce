import { isAboutKey, isPassing, type Problem } from '../service/problem.js'
import { KeyForm } from './key/key-form.js'

interface NoticeProps {
  readonly problem: Problem
  /** Asks again; without it there is nothing to ask again. */
  readonly retry?: () => void
}

/** What went wrong, what is accepted, and what can be done about it. */
export const Notice = ({ problem, retry }: NoticeProps) => (
  <div class="notice" role="alert">
    <p>
      <strong>{problem.message}</strong>
    </p>
    {problem.accepted && !isAboutKey(problem) && <p>Accepted: {problem.accepted}.</p>}
    {isAboutKey(problem) && <KeyForm />}
    {isPassing(problem) && retry && (
      <p>It is asked again by itself{problem.retrySeconds ? ` in ${problem.retrySeconds} s` : ''}.</p>
    )}
    {!isAboutKey(problem) && retry && (
      <button type="button" onClick={retry}>
        Ask again
      </button>
    )}
  </div>
)
