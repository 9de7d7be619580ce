import { render } from 'preact'
import { App } from './app.js'
import './styles/base.css'
import './styles/parts.css'

// A new version of the service has other files than the page that is open: it is loaded anew.
addEventListener('vite:preloadError', () => location.reload())

render(<App />, document.getElementById('app') as HTMLElement)
