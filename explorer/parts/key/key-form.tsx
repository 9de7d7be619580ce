import { useState } from 'preact/hooks'
import { keepKey, useKey } from '../../service/key.js'
import type { Problem } from '../../service/problem.js'
import { problemOfKey } from '../../service/request.js'

/** Takes the key that requests are sent with, if the service knows it, and forgets it. */
export const KeyForm = ({ done }: { readonly done?: () => void }) => {
  const key = useKey()
  const [problem, setProblem] = useState<Problem>()
  const keep = async (event: SubmitEvent) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('key') ?? '').trim()
    if (typed === '') return
    const found = await problemOfKey(typed)
    setProblem(found)
    if (found) return
    keepKey(typed)
    done?.()
  }
  return (
    <form class="key-form" onSubmit={keep}>
      <label>
        Key <input name="key" type="password" autocomplete="off" required />
      </label>{' '}
      <button type="submit">Use it</button>{' '}
      {key !== null && (
        <button type="button" onClick={() => keepKey(null)}>
          Forget the one in use
        </button>
      )}
      {problem && (
        <p role="alert" class="key-problem">
          {problem.code === 'UNAUTHENTICATED' ? 'This key is not known, or was revoked.' : problem.message}
        </p>
      )}
      <p class="hint">It stays in this tab until the tab is closed.</p>
    </form>
  )
}
