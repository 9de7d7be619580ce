import { useRoute } from 'preact-iso'
import { TopicDocument, type TopicQuery } from '../../generated/operations.js'
import { Articles } from '../../overview/articles.js'
import { daysOf } from '../../overview/days-of.js'
import { DATED } from '../../overview/narrowed.js'
import { Overview } from '../../overview/overview.js'
import { Follow } from '../../parts/follow/follow.js'
import { Missing } from '../../parts/missing.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { showCount } from '../../parts/show.js'
import { isNoId } from '../../service/problem.js'
import { useQuery } from '../../service/use-query.js'

/** Something that statements and articles speak of: who says what about it. */
export const Topic = () => {
  const { id = '' } = useRoute().params
  return <TopicPage key={id} id={id} />
}

const TopicPage = ({ id }: { readonly id: string }) => {
  const variables = { id, dated: DATED }
  const { data, problem, reload } = useQuery(TopicDocument, variables)
  const name = data?.topic?.name ?? ''
  if ((data && !data.topic) || isNoId(problem)) {
    return <Missing what="topic" id={id} why="Perhaps no article speaks of it any more." />
  }
  return (
    <>
      <PageHead
        title={name}
        document={TopicDocument}
        variables={variables}
        follow={name && <Follow name={`What is said of ${name}`} where={{ topic: name }} />}
      >
        <p class="hint">topic</p>
      </PageHead>
      {problem && <Notice problem={problem} retry={reload} />}
      {data?.topic && <Statements topic={data.topic} />}
    </>
  )
}

const Statements = ({ topic }: { readonly topic: NonNullable<TopicQuery['topic']> }) => {
  const { id, name, statements, earliest, latest, articles } = topic
  const total = statements.totalCount
  return (
    <Overview
      of={{
        label: `What is said of ${name}`,
        subject: id,
        where: { topic: name },
        total,
        undated: total - earliest.totalCount,
        days: daysOf(earliest, latest),
        bySpeaker: true,
        byAddressee: true,
      }}
      empty={`Articles speak of ${name}, but nobody who is quoted in them does.`}
    >
      {articles.totalCount > 0 && (
        <section>
          <h2>In {showCount(articles.totalCount, 'article')}</h2>
          <Articles first={articles} where={{ topic: name }} />
        </section>
      )}
    </Overview>
  )
}
