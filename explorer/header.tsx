import { useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { AskBox } from './parts/combobox/ask-box.js'
import { KeyForm } from './parts/key-form.js'
import { useKey } from './service/key.js'

const LINKS = [
  { address: '/statements', name: 'Statements' },
  { address: '/articles', name: 'Articles' },
  { address: '/actors', name: 'Actors' },
  { address: '/topics', name: 'Topics' },
  { address: '/graph', name: 'Graph' },
  { address: '/review', name: 'Review' },
]

/** The top of every page; the box stands in the page itself at home and at an answer. */
export const Header = () => {
  const { path, query } = useLocation()
  const key = useKey()
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <header class="top">
      <a href="/" class="mark" aria-current={path === '/' ? 'page' : undefined}>
        Dictum
      </a>
      <nav class="tabs" aria-label="Pages">
        {LINKS.map(({ address, name }) => (
          <a key={address} href={address} aria-current={path === address ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {path !== '/' && <AskBox question={path === '/ask' ? (query.q ?? '') : ''} />}
      <button type="button" class="quiet" onClick={() => dialog.current?.showModal()}>
        {key === null ? 'Key' : 'Key in use'}
      </button>
      <dialog ref={dialog} aria-label="Key">
        <KeyForm done={() => dialog.current?.close()} />
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </header>
  )
}
