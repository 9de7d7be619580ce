import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import {
  ArticleDocument,
  type ArticleMentionFragment,
  ArticleMentionsDocument,
  type ArticleMentionsQuery,
  type ArticleQuery,
  type ArticleStatementFragment,
  ArticleStatementsDocument,
  type ArticleStatementsQuery,
} from '../../generated/operations.js'
import { KeySwitch, useKeys, useLetterKeys } from '../../parts/keys.js'
import { Missing } from '../../parts/missing.js'
import { Notice } from '../../parts/notice.js'
import { PageHead } from '../../parts/page-head.js'
import { showTitle } from '../../parts/show.js'
import { isNoId } from '../../service/problem.js'
import { useQuery } from '../../service/use-query.js'
import './article.css'
import { ArticleFacts } from './article-facts.js'
import { NamedInArticle } from './named-in-article.js'
import { numbersAt, TEXT } from './places.js'
import { followText, showCard } from './show-card.js'
import { StatementNotes } from './statement-notes.js'
import { ArticleText } from './text/article-text.js'
import { keepSame, layOut, type Paragraph } from './text/lay-out.js'
import { actorsIn, known } from './text/names-in.js'
import { useChoice } from './use-choice.js'
import { type EveryPage, useEveryPage } from './use-every-page.js'

/** An article with its statements in place. */
export const Article = () => {
  const { id = '' } = useRoute().params
  // Nothing of one article stays when the next one comes.
  return <ArticleOf key={id} id={id} />
}

const ArticleOf = ({ id }: { readonly id: string }) => {
  const { data, problem, reload } = useQuery(ArticleDocument, { id })
  const statements = useEveryPage(ArticleStatementsDocument, { id }, (data) => data.article?.statements)
  const mentions = useEveryPage(ArticleMentionsDocument, { id }, (data) => data.article?.mentions)
  if (data?.article === null || isNoId(problem)) {
    return (
      <Missing
        what="article"
        id={id}
        why="Perhaps the address was cut short, or an editor has taken the article out."
      />
    )
  }
  const article = data?.article
  return (
    <div class="article">
      <PageHead
        title={article ? showTitle(article.title) : ''}
        document={`${ArticleDocument}\n${ArticleStatementsDocument}`}
        variables={{ id }}
      >
        {article ? <ArticleFacts article={article} /> : <p class="facts hint">{'\u00a0'}</p>}
      </PageHead>
      {problem && <Notice problem={problem} retry={reload} />}
      {article && <ArticleBody article={article} statements={statements} mentions={mentions} />}
    </div>
  )
}

interface ArticleBodyProps {
  readonly article: NonNullable<ArticleQuery['article']>
  readonly statements: EveryPage<ArticleStatementsQuery, ArticleStatementFragment>
  readonly mentions: EveryPage<ArticleMentionsQuery, ArticleMentionFragment>
}

const ArticleBody = ({ article, statements, mentions }: ArticleBodyProps) => {
  const { id, text } = article
  const names = useMemo(() => known(mentions.nodes), [mentions.nodes])
  const actors = useMemo(() => actorsIn(names), [names])
  const drawn = useRef<readonly Paragraph[]>([])
  const paragraphs = useMemo(() => {
    drawn.current = keepSame(drawn.current, layOut(text, statements.nodes, names))
    return drawn.current
  }, [text, statements.nodes, names])
  const ids = useMemo(() => statements.nodes.map((statement) => statement.id), [statements.nodes])
  const choice = useChoice(ids, statements.isWhole)
  const { step, letGo } = choice
  const [hasLetters, turnLetters] = useLetterKeys()
  useKeys(
    [
      { key: 'Escape', run: letGo },
      { key: 'j', run: () => step(1), isRepeated: true },
      { key: 'k', run: () => step(-1), isRepeated: true },
    ],
    hasLetters,
  )

  useEffect(() => followText(choice.chosen), [paragraphs, choice.chosen])

  const [lit, light] = useState<readonly number[]>([])
  const point = (event: Event) => {
    const target = event.target as Element
    const numbers = numbersAt(target)
    const innermost = numbers.at(-1)
    light(numbers)
    if (innermost !== undefined && target.closest(`.${TEXT}`)) showCard(innermost, 'nearest')
  }
  return (
    <>
      {statements.data?.article?.statements.totalCount !== 0 && (
        <Guide hasLetters={hasLetters} turnLetters={turnLetters} />
      )}
      {choice.lost && <Lost id={choice.lost} />}
      {mentions.problem && <Notice problem={mentions.problem} retry={mentions.reload} />}
      {mentions.moreProblem && <Notice problem={mentions.moreProblem} retry={mentions.more} />}
      <div class="article-body" onPointerOver={point} onPointerLeave={() => light([])} onFocusIn={point}>
        <ArticleText
          text={text}
          language={article.language}
          paragraphs={paragraphs}
          statements={statements.nodes}
          choice={choice}
          lit={lit}
        />
        <StatementNotes id={id} pages={statements} choice={choice} lit={lit} />
      </div>
      <NamedInArticle actors={actors} topics={article.topics} />
    </>
  )
}

interface GuideProps {
  readonly hasLetters: boolean
  readonly turnLetters: (isOn: boolean) => void
}

/** What the marks mean, and what the keys do. */
const Guide = ({ hasLetters, turnLetters }: GuideProps) => (
  <div class="guide tools">
    <p class="hint">
      Shaded passages are statements: click one to see whose it is. Of the one in focus,{' '}
      <mark class="source">the source</mark> and <mark class="cue">the cue</mark> are marked too.
    </p>
    <p class="hint guide-keys">
      <kbd>Enter</kbd> goes from the text to the card and back, <kbd>Esc</kbd> lets go.{' '}
      <KeySwitch label="Letter keys" isOn={hasLetters} turn={turnLetters} />: <kbd>j</kbd> and <kbd>k</kbd> go to the
      next and the previous statement.
    </p>
  </div>
)

/** @param id the statement of the address that is not here */
const Lost = ({ id }: { readonly id: string }) => (
  <p role="status">
    This article has no statement <code>{id}</code> any more: it was rejected by an editor, or was not found when the
    text was read again.
  </p>
)
