import { useRef } from 'preact/hooks'
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso'
import { Header } from './header.js'
import { Home } from './pages/home/home.js'

const Answer = lazy(() => import('./pages/answer/answer.js').then((page) => page.Answer))
const Articles = lazy(() => import('./pages/lists/lists.js').then((page) => page.Articles))
const Article = lazy(() => import('./pages/article/article.js').then((page) => page.Article))
const Actors = lazy(() => import('./pages/lists/lists.js').then((page) => page.Actors))
const Actor = lazy(() => import('./pages/actor/actor.js').then((page) => page.Actor))
const Topics = lazy(() => import('./pages/lists/lists.js').then((page) => page.Topics))
const Topic = lazy(() => import('./pages/topic/topic.js').then((page) => page.Topic))
const Statements = lazy(() => import('./pages/statements/statements.js').then((page) => page.Statements))
const Graph = lazy(() => import('./pages/graph/graph.js').then((page) => page.Graph))
const Review = lazy(() => import('./pages/review/review.js').then((page) => page.Review))
const Following = lazy(() => import('./pages/following/following.js').then((page) => page.Following))
const Followed = lazy(() => import('./pages/following/followed.js').then((page) => page.Followed))
const Feeds = lazy(() => import('./pages/feeds/feeds.js').then((page) => page.Feeds))
const Jobs = lazy(() => import('./pages/jobs/jobs.js').then((page) => page.Jobs))
const Nowhere = lazy(() => import('./pages/nowhere.js').then((page) => page.Nowhere))

/** Addresses of the explorer; all others are the service's own, and are left to the browser. */
const OWN = /^\/(?:$|(?:ask|articles|actors|topics|statements|graph|review|following|feeds|jobs)(?:\/|$))/

export const App = () => (
  <LocationProvider scope={OWN}>
    <a class="skip" href="#content">
      To the content
    </a>
    <Header />
    <Pages />
  </LocationProvider>
)

const Pages = () => {
  const { path } = useLocation()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)
  // Who reads with the keyboard or a screen reader starts at the top of a new page.
  const arrive = () => {
    if (shown.current !== location.pathname) main.current?.focus({ preventScroll: true })
    shown.current = location.pathname
  }
  return (
    <main id="content" ref={main} tabIndex={-1}>
      <ErrorBoundary>
        <Router onLoadEnd={arrive} onRouteChange={arrive}>
          <Route path="/" component={Home} />
          <Route path="/ask" component={Answer} />
          <Route path="/articles" component={Articles} />
          <Route path="/articles/:id" component={Article} />
          <Route path="/actors" component={Actors} />
          <Route path="/actors/:id" component={Actor} />
          <Route path="/topics" component={Topics} />
          <Route path="/topics/:id" component={Topic} />
          <Route path="/statements" component={Statements} />
          <Route path="/graph" component={Graph} />
          <Route path="/review" component={Review} />
          <Route path="/following" component={Following} />
          <Route path="/following/:id" component={Followed} />
          <Route path="/feeds" component={Feeds} />
          <Route path="/jobs" component={Jobs} />
          <Route default component={Nowhere} />
        </Router>
      </ErrorBoundary>
    </main>
  )
}
