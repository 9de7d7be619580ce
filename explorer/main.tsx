import { render } from 'preact'
import { App } from './app.js'
import { Outage, reloadOnceBack } from './outage.js'
import './styles/base.css'
import './styles/header.css'
import './styles/parts.css'

// Code that cannot be loaded is of a version that the service no longer has, or the service is gone: the page is loaded anew once it answers.
addEventListener('vite:preloadError', () => {
  render(<Outage />, document.getElementById('outage') as HTMLElement)
  reloadOnceBack()
})

render(<App />, document.getElementById('app') as HTMLElement)
