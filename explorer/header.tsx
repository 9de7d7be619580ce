import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { AskBox } from './parts/combobox/ask-box.js'
import { KeyForm } from './parts/key/key-form.js'
import { useKey } from './service/key.js'

const LINKS = [
  { address: '/statements', name: 'Statements' },
  { address: '/articles', name: 'Articles' },
  { address: '/actors', name: 'Actors' },
  { address: '/topics', name: 'Topics' },
  { address: '/graph', name: 'Graph' },
  { address: '/review', name: 'Review' },
  { address: '/following', name: 'Following' },
  { address: '/feeds', name: 'Feeds' },
  { address: '/jobs', name: 'Jobs' },
]

/** The id of what opens where there is no room for all in a row. */
const MENU = 'menu'

/** The top of every page; the box stands in the page itself at home and at an answer. */
export const Header = () => {
  const { url, path, query } = useLocation()
  const key = useKey()
  const dialog = useRef<HTMLDialogElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  // Where it stands in the row it is no popover that is open, and nothing happens.
  useEffect(() => menu.current?.hidePopover(), [url])
  return (
    <header class="top">
      <a href="/" class="mark" aria-current={path === '/' ? 'page' : undefined}>
        Dictum
      </a>
      {path !== '/' && <AskBox question={path === '/ask' ? (query.q ?? '') : ''} />}
      <button type="button" class="menu-button" popovertarget={MENU}>
        Menu
      </button>
      <div id={MENU} ref={menu} popover="auto">
        <nav class="tabs" aria-label="Pages">
          {LINKS.map(({ address, name }) => (
            <a key={address} href={address} aria-current={path === address ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <button type="button" class="quiet" onClick={() => dialog.current?.showModal()}>
          {key === null ? 'Key' : 'Key in use'}
        </button>
      </div>
      <dialog ref={dialog} aria-label="Key">
        <KeyForm done={() => dialog.current?.close()} />
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </header>
  )
}
