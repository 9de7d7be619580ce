import { keepKey, useKey } from '../service/key.js'

/** Takes the key that requests are sent with, and forgets it. */
export const KeyForm = () => {
  const key = useKey()
  const keep = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('key')
    if (typeof typed === 'string' && typed.trim() !== '') keepKey(typed.trim())
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
      <p class="hint">It stays in this tab until the tab is closed.</p>
    </form>
  )
}
