import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { actorsAddress, articlesAddress, statementsAddress, topicAddress, topicsAddress } from '../../addresses.js'
import { HomeDocument, type HomeQuery, WhoSpeaksDocument } from '../../generated/operations.js'
import { ActorLink } from '../../parts/actor-link.js'
import { ArticleItem } from '../../parts/article-link.js'
import { AskBox } from '../../parts/combobox/ask-box.js'
import { Counts } from '../../parts/counts.js'
import { Notice } from '../../parts/notice.js'
import { showCount, showDay } from '../../parts/show.js'
import { useTitle } from '../../parts/use-title.js'
import { isAboutKey } from '../../service/problem.js'
import { useQuery } from '../../service/use-query.js'
import { AddArticles } from './add-articles.js'

/** Where one begins: a box that asks and finds, and what there is. */
export const Home = () => {
  useTitle(undefined)
  const { data, problem, reload } = useQuery(HomeDocument, {})
  const [isAdding, setAdding] = useState(false)
  const isEmpty = data?.articles.totalCount === 0
  return (
    <div class="home">
      <h1>Who said what to whom, with the evidence</h1>
      <AskBox isMain />
      <p class="hint home-size">
        {data && !isEmpty ? (
          <>
            {showCount(data.statements.totalCount, 'statement')} in {showCount(data.articles.totalCount, 'article')}.
            Ask in plain English, such as “who criticized the government?”, or type a name.
          </>
        ) : (
          '\u00a0'
        )}
      </p>
      {problem && !(isAdding && isAboutKey(problem)) && <Notice problem={problem} retry={reload} />}
      {data && (
        <Adding isEmpty={data.articles.totalCount === 0} toggle={setAdding}>
          <AddArticles pageProblem={problem} added={reload} />
        </Adding>
      )}
      {data && !isEmpty && <Overview data={data} />}
    </div>
  )
}

interface AddingProps {
  readonly isEmpty: boolean
  readonly toggle: (isOpen: boolean) => void
  readonly children: ComponentChildren
}

/** Where articles are added: one place, so that what is typed and told in it stays as the first article comes. */
const Adding = ({ isEmpty, toggle, children }: AddingProps) => {
  const wasEmpty = useRef(isEmpty)
  return (
    <section>
      {isEmpty && (
        <>
          <h2>Nothing is here yet</h2>
          <p>
            Put the first articles in: drop files here, or paste a text. What is said in them can be asked for seconds
            later.
          </p>
        </>
      )}
      <details class="adding tools" open={wasEmpty.current} onToggle={(event) => toggle(event.currentTarget.open)}>
        <summary>Add articles</summary>
        {children}
      </details>
    </section>
  )
}

const Overview = ({ data }: { readonly data: HomeQuery }) => (
  <div class="columns">
    <section>
      <h2>New articles</h2>
      <ul class="plain-list">
        {data.articles.nodes.map((article) => (
          <li key={article.id}>
            <ArticleItem article={article} />
          </li>
        ))}
      </ul>
      <p class="hint">
        <a href={articlesAddress()}>All {showCount(data.articles.totalCount, 'article')}</a>
      </p>
    </section>
    <WhoSpeaks data={data} />
    <section>
      <h2>Topics</h2>
      <Counts
        counted={(data.spokenOf?.rows ?? []).flatMap(({ count, topic }) =>
          topic
            ? [
                {
                  key: topic.id,
                  label: <a href={topicAddress(topic)}>{topic.name}</a>,
                  count,
                  address: statementsAddress({ topic: topic.name }),
                },
              ]
            : [],
        )}
      />
      <p class="hint">
        <a href={topicsAddress()}>All {showCount(data.topics.totalCount, 'topic')}</a>
      </p>
    </section>
  </div>
)

const WEEK_DAYS = 7
const DAY_MILLISECONDS = 86_400_000

/** Who speaks most in the last week of which there is anything. */
const WhoSpeaks = ({ data: home }: { readonly data: HomeQuery }) => {
  const latest = latestDay(home)
  // Where there are more in all, the speakers are counted again.
  const statements = home.statements.totalCount
  const from = latest && new Date(Date.parse(latest) - (WEEK_DAYS - 1) * DAY_MILLISECONDS).toISOString().slice(0, 10)
  const where = from && latest ? { datedOn: { gte: from, lte: latest } } : {}
  const { data, reload } = useQuery(WhoSpeaksDocument, { where })
  const counted = useRef(statements)
  useEffect(() => {
    if (counted.current !== statements) reload()
    counted.current = statements
  }, [statements, reload])
  const isThisWeek = from !== undefined && Date.parse(from) > Date.now() - 2 * WEEK_DAYS * DAY_MILLISECONDS
  const rows = data?.statementStats?.rows ?? []
  return (
    <section>
      <h2>
        {!latest
          ? 'Who speaks most'
          : isThisWeek
            ? 'Who speaks most this week'
            : `Who spoke most in the week to ${showDay(latest)}`}
      </h2>
      <Counts
        counted={rows.flatMap(({ count, speaker }) =>
          speaker
            ? [
                {
                  key: speaker.id,
                  label: <ActorLink actor={speaker} />,
                  count,
                  address: statementsAddress({ ...where, speaker: { id: { eq: speaker.id } } }),
                },
              ]
            : [],
        )}
      />
      {data?.statementStats && (
        <p class="hint">
          <a href={statementsAddress(where)}>All {showCount(data.statementStats.total, 'statement')} of that time</a>
        </p>
      )}
      <p class="hint">
        <a href={actorsAddress()}>All {showCount(home.actors.totalCount, 'actor')}</a>
      </p>
    </section>
  )
}

/** The last day of which there is a statement; days to come that articles tell of do not count. */
function latestDay({ latest }: HomeQuery): string | undefined {
  const [statement] = latest.nodes
  const day = statement?.saidOn ?? statement?.article.publishedOn ?? undefined
  const today = new Date().toISOString().slice(0, 10)
  return day && day > today ? today : day
}
